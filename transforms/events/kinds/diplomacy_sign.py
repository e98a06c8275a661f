"""Treaties and agreements signed and ratified."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.sign",
    verbs="sign ratify initial",
    nouns="signing ratification",
    unless=("sign: player striker midfielder defender goalkeeper club bill law decree order petition autograph",),
    plover="SUPPORT",
    cameo="05",
    roles=Roles(object="topic", with_="with"),
    examples=("The two sides [signed] a trade deal on Monday.", "Parliament [ratified] the treaty in May."),
    lookalikes=("The president signed the bill on Monday.",),
)
