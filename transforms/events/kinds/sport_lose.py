"""Matches lost."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="sport.lose",
    verbs="lose",
    nouns="defeat loss",
    roles=Roles(subject="patient", object="agent", with_="agent"),
    examples=("Porto [lost] to Ajax on Saturday.",),
)
