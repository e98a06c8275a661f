"""Landings."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="transport.land",
    verbs="land touch_down",
    nouns="landing touchdown",
    roles=Roles(subject="agent"),
    examples=("The jet [landed] in Paris on Monday.",),
)
