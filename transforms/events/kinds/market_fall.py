"""Prices and figures that go down."""

from transforms.events.kind import Kind

KIND = Kind(
    name="market.fall",
    verbs="fall drop decline slump plunge tumble slide sink decrease shrink",
    nouns="fall drop decline slump plunge decrease",
    cued_nouns=("crash: stock market share",),
    unless=(
        "drop: bomb charge lawsuit bid",
        "fall: government empire wall town city",
        "slide: photo",
        "sink: ship boat ferry vessel",
        "fall: love ill asleep",
    ),
    examples=("The index [fell] 2% on Friday.",),
    lookalikes=("The plane crash on Friday killed two people.",),
)
