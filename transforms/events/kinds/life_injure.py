"""People hurt."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="life.injure",
    verbs="injure wound hurt maim",
    nouns="injury",
    roles=Roles(possessor="patient"),
    examples=("The crash [injured] 12 people on Friday.",),
)
