"""Matches and titles won."""

from transforms.events.kind import Kind

KIND = Kind(
    name="sport.win",
    verbs="win beat defeat thrash triumph",
    nouns="victory win triumph",
    examples=("Ajax [beat] Porto 2-0 on Saturday.", "She [won] the title in 2004."),
)
