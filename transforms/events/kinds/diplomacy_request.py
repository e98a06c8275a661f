"""Requests and demands."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.request",
    verbs="request demand appeal_for call_for call_on petition plead press_for push_for pressure pressurise"
    " lobby insist_on ask_for implore",
    nouns="request demand petition plea",
    cued=(
        "say: must",
        "declare: must",
        "reiterate: must",
        "insist: must demand",
        "warn: must",
        "stress: must",
        "seek: aid assistance asylum help approval permission",
        "appeal: calm help aid support",
    ),
    cued_nouns=("appeal: aid help calm support",),
    unless=(
        "say: it he she we they i",
        "declare: it he she we they i",
        "insist: it he she we they i",
        "warn: it he she we they i",
        "reiterate: it he she we they i",
        "stress: it he she we they i",
        "demand: oil consumer supply electricity",
    ),
    plover="REQUEST",
    cameo="10",
    roles=Roles(object="topic", second="patient", of="agent", obliques={"from": "patient", "to": "patient"}),
    examples=(
        "The union [demanded] a rise on Thursday.",
        "The office on June 18 [called] for a new vote.",
        "The envoy [said] on Monday that both sides must disarm.",
    ),
    lookalikes=("Demand for oil was weak.", "The firm said on Monday that it must cut costs."),
)
