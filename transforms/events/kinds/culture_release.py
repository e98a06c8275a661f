"""Films, albums and books that come out."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="culture.release",
    verbs="premiere",
    nouns="premiere",
    cued=(
        "release: album film movie single song book game trailer record",
        "publish: book novel poem memoir paper",
        "debut: film series show",
    ),
    cued_nouns=("release: album film movie single song book novel",),
    roles=Roles(possessor="agent", of="patient"),
    examples=("The band [released] the album in 1999.", "The film [premiered] in May."),
)
