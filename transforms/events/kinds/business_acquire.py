"""Companies and things bought: takeovers, purchases, orders for aircraft."""

from transforms.events.kind import Kind

KIND = Kind(
    name="business.acquire",
    verbs="acquire buy purchase take_over buy_out",
    nouns="acquisition takeover purchase buyout",
    cued=("order: aircraft plane jet airliner unit customer airline",),
    examples=("The bank [acquired] its rival in March.",),
)
