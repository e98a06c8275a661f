"""Refusals of what was asked or proposed."""

from transforms.events.kind import Kind

KIND = Kind(
    name="diplomacy.reject",
    verbs="reject refuse decline_to rebuff veto oppose turn_down boycott",
    nouns="rejection refusal veto boycott",
    plover="REJECT",
    cameo="12",
    examples=("Lawmakers [rejected] the proposal in October.",),
)
