"""People in the street."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="protest.demonstrate",
    verbs="protest demonstrate riot picket rally",
    nouns="protest demonstration riot rally vigil sit-in unrest",
    cued=("march: protester demonstrator activist capital thousand", "block: road street protester"),
    plover="PROTEST",
    cameo="14",
    roles=Roles(object="against", of="agent"),
    examples=("Thousands [protested] in Tbilisi on Sunday.", "Saturday's [demonstration] drew 4,000 people."),
    lookalikes=("Shares rallied on Monday.",),
)
