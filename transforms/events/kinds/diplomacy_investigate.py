"""Investigations and inspections."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.investigate",
    verbs="investigate probe inspect audit look_into inquire interrogate",
    nouns="investigation probe inquiry inspection audit",
    cued=("question: police detective prosecutor suspect investigator",),
    unless=("probe: space orbit spacecraft mars moon",),
    plover="ACCUSE",
    plover_first="INVESTIGATE",
    cameo="09",
    roles=Roles(obliques={"against": "patient", "into": "topic"}),
    examples=("Prosecutors [opened an investigation] on Monday.", "Police [investigated] the fire in May."),
)
