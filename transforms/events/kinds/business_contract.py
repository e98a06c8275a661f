"""Contracts and orders won or placed."""

from transforms.events.kind import Kind

KIND = Kind(
    name="business.contract",
    nouns="contract",
    cued=(
        "win: contract order deal bid tender",
        "award: contract",
        "place: order",
        "beat: contract tender bid order billion",
        "defeat: contract tender bid order billion",
    ),
    cued_nouns=("order: aircraft plane jet airliner unit customer airline ship contract billion",),
    examples=("The yard [won] a contract in June.",),
    lookalikes=("The team won the cup in June.",),
)
