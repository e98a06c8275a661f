"""Rulings of courts."""

from transforms.events.kind import Kind

KIND = Kind(
    name="justice.rule",
    verbs="overturn uphold adjudicate",
    nouns="ruling judgment judgement injunction",
    cued=(
        "rule: court judge panel tribunal justice",
        "strike_down: court judge",
        "dismiss: case lawsuit court judge appeal",
    ),
    examples=("The court [ruled] on Monday that the sale was legal.",),
    lookalikes=("The dynasty ruled in 1400.",),
)
