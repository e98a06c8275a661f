"""Arts and public life: premieres, publications, prizes, ceremonies."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KINDS = (
    Kind(
        name="culture.release",
        verbs="premiere premier",
        nouns="premiere release",
        cued=(
            "release: album film movie single song book game trailer record",
            "publish: book novel poem memoir paper",
            "debut: film series show",
        ),
        roles=Roles(possessor="agent", of="patient"),
        examples=("The band [released] the album in 1999.", "The film [premiered] in May."),
    ),
    Kind(
        name="culture.perform",
        verbs="perform star",
        nouns="concert performance exhibition festival parade ceremony gala carnival",
        examples=("She [performed] in Oslo on Friday.", "The [festival] opened on May 3."),
        lookalikes=("Five stars were visible.",),
    ),
    Kind(
        name="culture.award",
        verbs="award honor honour decorate",
        nouns="award",
        cued=(
            "win: prize award oscar grammy medal",
            "receive: prize award medal honour honor",
            "present: award prize medal",
        ),
        roles=Roles(object="patient"),
        examples=("The poet [won] the prize in 1990.", "She was [awarded] a medal on Tuesday."),
    ),
    Kind(
        name="culture.open",
        nouns="opening",
        cued=("open: museum exhibition store park bridge airport school station theatre office",),
        examples=("The museum [opened] in 1931.",),
    ),
)
