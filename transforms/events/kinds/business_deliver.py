"""Goods handed over."""

from transforms.events.kind import Kind

KIND = Kind(
    name="business.deliver",
    verbs="deliver ship",
    nouns="delivery shipment",
    unless=("deliver: speech address lecture message verdict keynote baby sermon ultimatum aid",),
    examples=("Boeing [delivered] the last jet on Tuesday.",),
)
