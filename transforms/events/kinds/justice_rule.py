"""Rulings of courts, fines."""

from transforms.events.kind import Kind

KIND = Kind(
    name="justice.rule",
    verbs="overturn uphold adjudicate",
    nouns="ruling judgment judgement injunction",
    cued=("rule: court judge panel tribunal justice", "strike_down: court judge", "fine: million court regulator"),
    examples=("The court [ruled] on Monday that the sale was legal.",),
    lookalikes=("The dynasty ruled in 1400.",),
)
