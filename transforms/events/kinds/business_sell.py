"""Companies and things sold: stakes, units, goods."""

from transforms.events.kind import Kind

KIND = Kind(
    name="business.sell",
    verbs="sell divest sell_off",
    nouns="sale divestment divestiture auction",
    examples=("The group [sold] its stake on Monday.",),
)
