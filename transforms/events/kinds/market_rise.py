"""Prices and figures that go up."""

from transforms.events.kind import Kind

KIND = Kind(
    name="market.rise",
    verbs="rise climb gain surge soar jump rebound increase advance",
    nouns="rise gain surge rebound increase",
    cued=("rally: share shares stock stocks index market dow",),
    cued_nouns=("rally: share shares stock stocks index market dow",),
    examples=("The index [climbed] 3% on Monday.",),
)
