"""Agreements reached."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.agree",
    verbs="agree consent assent",
    nouns="agreement deal accord treaty pact settlement compromise consensus",
    cued=(
        "reach: agreement deal accord settlement",
        "conclude: agreement deal treaty",
        "accept: offer proposal plan invitation deal mediation",
        "strike: deal agreement bargain",
        "finalize: deal agreement",
    ),
    unless=("settlement: jewish israeli settler occupied",),
    plover="AGREE",
    cameo="03",
    roles=Roles(object="topic"),
    examples=(
        "The two sides [agreed] on Monday to share the water.",
        "Boeing and the union [agreed] on June 2 to talk.",
        "The [accord] of May 3 ended the dispute.",
    ),
)
