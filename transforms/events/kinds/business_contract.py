"""Contracts and orders won or placed."""

from transforms.events.kind import Kind

KIND = Kind(
    name="business.contract",
    nouns="contract order",
    cued=("win: contract order deal bid tender", "award: contract", "place: order"),
    examples=("The yard [won] a contract in June.",),
    lookalikes=("The team won the cup in June.",),
)
