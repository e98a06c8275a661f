"""What papers and bodies report and publish."""

from transforms.events.kind import Kind
from transforms.events.roles import SPEAKER

KIND = Kind(
    name="statement.report",
    verbs="report publish broadcast leak",
    nouns="report publication broadcast",
    cued=("release: statement report data figure detail list document",),
    cameo="01",
    roles=SPEAKER,
    examples=("The paper [reported] on Friday that the talks had failed.",),
)
