"""Meetings, visits and talks."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.meet",
    verbs="meet confer host visit negotiate mediate sit_down consult discuss arbitrate",
    nouns="meeting talk summit visit negotiation consultation trip tour conference forum mediation discussion dialogue",
    cued=(
        "hold: talk meeting summit negotiation consultation conference",
        "address: summit assembly forum",
        "receive: ambassador envoy delegation emissary",
        "telephone: president minister counterpart leader",
        "call: phone telephone counterpart",
        "return: talk negotiation",
        "travel: talk summit negotiation",
    ),
    unless=(
        "meet: standard requirement target need demand expectation deadline criterion goal condition obligation cost",
        "host: website site game tournament championship olympics show party data server",
        "visit: site website page museum festival store",
        "conference: news press",
        "tour: band album concert singer show guide",
        "trip: road shopping fishing",
    ),
    plover="CONSULT",
    cameo="04",
    roles=Roles(object="with"),
    examples=(
        "The two ministers [met] in Geneva on Friday.",
        "The [summit] on May 3 lasted three hours.",
        "The president will [visit] Nairobi next week.",
    ),
    lookalikes=(
        "The plant meets the standards set in May.",
        "They are in talks over nothing in particular.",
        "The app met its download target on Monday.",
        "The minister gave a news conference on Monday.",
    ),
)
