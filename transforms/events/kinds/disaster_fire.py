"""Fires in forests and buildings."""

from transforms.events.kind import Kind
from transforms.events.roles import CAUSE

KIND = Kind(
    name="disaster.fire",
    verbs="burn_down",
    nouns="wildfire blaze bushfire inferno",
    cued=("burn: forest building house fire",),
    cued_nouns=("fire: firefighter blaze building forest factory house firefighters",),
    roles=CAUSE,
    examples=("A [blaze] on Sunday destroyed the market.",),
)
