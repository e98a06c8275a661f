"""Matches and competitions."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="sport.play",
    verbs="play compete draw_with",
    nouns="match game championship tournament race competition final semifinal quarter-final derby",
    cued=("draw: goal match league 0-0 1-1 2-2 side", "face: final match semifinal cup league"),
    roles=Roles(object="with"),
    examples=("The two sides [played] on Sunday.", "The [match] on Friday was delayed."),
    lookalikes=("The game console sold well.",),
)
