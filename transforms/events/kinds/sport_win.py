"""Matches and titles won."""

from transforms.events.kind import Kind

KIND = Kind(
    name="sport.win",
    verbs="win beat defeat thrash triumph",
    nouns="victory win triumph",
    unless=("win: approval support heart praise", "defeat: bill motion proposal amendment measure candidate"),
    examples=("Ajax [beat] Porto 2-0 on Saturday.", "She [won] the title in 2004."),
    lookalikes=("The bill was defeated on Monday.",),
)
