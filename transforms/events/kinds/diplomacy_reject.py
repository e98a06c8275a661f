"""Refusals of what was asked or proposed."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.reject",
    verbs="reject refuse decline_to rebuff veto oppose turn_down spurn vote_down defy",
    nouns="rejection refusal veto",
    cued=(
        "deny: visa entry request access permission bail allocation asylum admission",
        "block: resolution bill deal merger sale bid",
        "resist: call pressure demand",
        "dismiss: claim call demand suggestion idea criticism concern request existence",
        "ignore: warning call demand plea appeal",
        "decline: request offer invitation",
        "rule_out: talk negotiation ceasefire compromise concession resignation",
    ),
    plover="REJECT",
    cameo="12",
    roles=Roles(obliques={"from": "patient"}),
    examples=("Lawmakers [rejected] the proposal in October.", "The embassy [denied] him a visa on Monday."),
)
