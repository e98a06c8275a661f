"""Lawsuits."""

from transforms.events.kind import Kind

KIND = Kind(
    name="justice.sue",
    verbs="sue",
    nouns="lawsuit suit litigation",
    cued=("file: lawsuit suit complaint petition court", "settle: lawsuit court dispute"),
    plover="ACCUSE",
    cameo="11",
    examples=("The firm [sued] its rival on Monday.", "The group [filed] a lawsuit in January."),
)
