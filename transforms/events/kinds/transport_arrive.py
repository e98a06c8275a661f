"""Arrivals."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="transport.arrive",
    verbs="arrive",
    nouns="arrival",
    roles=Roles(of="agent"),
    examples=("The delegation [arrived] on Friday.",),
)
