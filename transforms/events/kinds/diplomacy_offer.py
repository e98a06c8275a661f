"""Offers of something or to do something."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.offer",
    verbs="offer",
    nouns="offer",
    unless=(
        "offer: flight service seat discount feature store version course degree advice customer range access"
        " option efficiency performance",
    ),
    plover="AGREE",
    cameo="03",
    roles=Roles(object="topic", second="recipient", of="topic", obliques={"to": "recipient"}),
    examples=("Norway [offered] on Friday to mediate.",),
    lookalikes=("The airline offered flights to Rome in May.",),
)
