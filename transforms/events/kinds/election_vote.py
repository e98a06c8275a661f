"""Votes of people and parliaments."""

from transforms.events.kind import Kind

KIND = Kind(
    name="election.vote",
    verbs="vote",
    nouns="vote referendum ballot primary runoff poll",
    cued=("cast: ballot vote",),
    examples=("Parliament [voted] on Tuesday.", "Monday's [vote] was close."),
)
