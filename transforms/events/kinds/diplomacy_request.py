"""Requests and demands."""

from transforms.events.kind import Kind

KIND = Kind(
    name="diplomacy.request",
    verbs="request demand appeal_for call_for call_on petition plead",
    nouns="request demand petition",
    plover="REQUEST",
    cameo="10",
    examples=("The union [demanded] a rise on Thursday.", "The office on June 18 [called] for a new vote."),
    lookalikes=("Demand for oil was weak.",),
)
