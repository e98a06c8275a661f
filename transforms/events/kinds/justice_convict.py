"""Verdicts."""

from transforms.events.kind import Kind
from transforms.events.roles import DONE_TO

KIND = Kind(
    name="justice.convict",
    verbs="convict acquit exonerate",
    nouns="conviction acquittal verdict",
    cued=("find: guilty",),
    plover="ACCUSE",
    cameo="11",
    roles=DONE_TO,
    examples=("A jury [convicted] Jones on May 9.",),
)
