"""Marriages and divorces."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="life.marry",
    verbs="marry wed divorce",
    nouns="marriage wedding divorce",
    roles=Roles(of="agent", object="with"),
    examples=("They [married] in 1990.",),
)
