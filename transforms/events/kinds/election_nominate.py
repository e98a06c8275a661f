"""Candidates put up."""

from transforms.events.kind import Kind
from transforms.events.roles import DONE_TO

KIND = Kind(
    name="election.nominate",
    verbs="nominate",
    nouns="nomination candidacy",
    cued=("run: president mayor office senate election governor",),
    roles=DONE_TO,
    examples=("The party [nominated] Lee on Saturday.",),
    lookalikes=("He ran a shop in 1990.",),
)
