"""Investigations and inspections."""

from transforms.events.kind import Kind

KIND = Kind(
    name="diplomacy.investigate",
    verbs="investigate probe inspect audit",
    nouns="investigation probe inquiry inspection audit",
    plover="ACCUSE",
    plover_first="INVESTIGATE",
    cameo="09",
    examples=("Prosecutors [opened an investigation] on Monday.", "Police [investigated] the fire in May."),
)
