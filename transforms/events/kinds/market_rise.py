"""Prices and figures that go up."""

from transforms.events.kind import Kind

KIND = Kind(
    name="market.rise",
    verbs="rise climb gain surge soar jump rebound increase",
    nouns="rise gain surge rebound increase",
    cued=("rally: share shares stock stocks index market dow", "advance: share stock index market percent %"),
    cued_nouns=("rally: share shares stock stocks index market dow",),
    unless=(
        "gain: user access experience control support independence entry weight",
        "climb: mountain peak summit",
        "jump: parachute bridge window",
        "rise: dead",
    ),
    examples=("The index [climbed] 3% on Monday.",),
)
