"""Sanctions and relations cut down."""

from transforms.events.kind import Kind

KIND = Kind(
    name="diplomacy.sanction",
    verbs="sanction expel suspend",
    nouns="sanction embargo expulsion suspension",
    cued=("impose: sanction tariff embargo ban duty", "sever: tie relation", "cut: tie"),
    plover="SANCTION",
    cameo="16",
    examples=("The EU [imposed] sanctions on the bank on Friday.", "Moscow [expelled] two envoys on May 7."),
)
