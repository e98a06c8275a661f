"""Matches and competitions."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="sport.play",
    verbs="play compete draw_with",
    nouns="match game championship tournament race competition final semifinal derby quarter-final semi-final",
    cued=("draw: goal match league 0-0 1-1 2-2 side", "face: final match semifinal cup league"),
    unless=(
        "play: role part music guitar piano violin song film character video",
        "game: video computer war",
        "race: presidential arms mayoral human",
        "competition: authority commission",
        "final: decision",
        "compete: market product industry company system service",
    ),
    roles=Roles(object="with"),
    examples=("The two sides [played] on Sunday.", "The [match] on Friday was delayed."),
    lookalikes=(
        "The game console sold well.",
        "Norway played a role in the talks in May.",
        "The product competes in a growing market on Monday.",
    ),
)
