"""Boycotts."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="protest.boycott",
    verbs="boycott",
    nouns="boycott",
    plover="PROTEST",
    cameo="14",
    roles=Roles(of="against", object="against"),
    examples=("Two parties [boycotted] the vote on Sunday.",),
)
