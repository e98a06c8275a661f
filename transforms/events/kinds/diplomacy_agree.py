"""Agreements reached and signed."""

from transforms.events.kind import Kind

KIND = Kind(
    name="diplomacy.agree",
    verbs="agree sign ratify",
    nouns="agreement deal accord treaty pact ceasefire truce settlement",
    cued=("reach: agreement deal accord settlement", "conclude: agreement deal treaty"),
    plover="AGREE",
    cameo="03",
    examples=("The two sides [signed] a trade deal on Monday.", "Boeing and the union [agreed] on June 2 to talk."),
)
