"""Goods handed over."""

from transforms.events.kind import Kind

KIND = Kind(
    name="business.deliver",
    verbs="deliver ship",
    nouns="delivery shipment",
    examples=("Boeing [delivered] the last jet on Tuesday.",),
)
