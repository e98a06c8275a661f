"""Meetings, visits and talks."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="diplomacy.meet",
    verbs="meet confer host visit negotiate mediate sit_down",
    nouns="meeting talk summit visit negotiation consultation trip tour conference forum keynote",
    cued=("hold: talk meeting summit negotiation consultation conference", "address: summit assembly forum"),
    plover="CONSULT",
    cameo="04",
    roles=Roles(object="with", with_="with"),
    examples=(
        "The two ministers [met] in Geneva on Friday.",
        "The [summit] on May 3 lasted three hours.",
        "The president will [visit] Nairobi next week.",
    ),
    lookalikes=("The plant meets the standards set in May.", "They are in talks over nothing in particular."),
)
