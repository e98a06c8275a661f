"""People hurt."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="life.injure",
    verbs="injure wound hurt maim",
    nouns="injury",
    unless=("hurt: economy sale profit business reputation chance feeling price company growth",),
    roles=Roles(possessor="patient"),
    examples=("The crash [injured] 12 people on Friday.",),
    lookalikes=("The strike hurt the economy in May.",),
)
