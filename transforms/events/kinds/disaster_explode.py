"""Explosions and eruptions."""

from transforms.events.kind import Kind
from transforms.events.roles import CAUSE

KIND = Kind(
    name="disaster.explode",
    verbs="explode erupt detonate blow_up",
    nouns="eruption explosion detonation",
    roles=CAUSE,
    examples=("The tank [exploded] on Tuesday.",),
)
