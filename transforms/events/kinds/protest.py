"""People in the street and workers who stop work."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KINDS = (
    Kind(
        name="protest.demonstrate",
        verbs="protest demonstrate riot picket rally",
        nouns="protest demonstration riot rally vigil sit-in unrest",
        cued=("march: protester demonstrator activist capital thousand", "block: road street protester"),
        plover="PROTEST",
        cameo="14",
        roles=Roles(object="against", of="agent"),
        examples=("Thousands [protested] in Tbilisi on Sunday.", "Saturday's [demonstration] drew 4,000 people."),
        lookalikes=("Shares rallied on Monday.",),
    ),
    Kind(
        name="protest.strike",
        nouns="walkout stoppage lockout",
        cued=("strike: worker union pay wage driver teacher pilot nurse", "walk_out: worker union staff pay"),
        cued_nouns=("strike: worker union pay wage driver teacher pilot nurse hunger",),
        plover="PROTEST",
        cameo="14",
        roles=Roles(of="agent"),
        examples=("Teachers will [strike] over pay on May 4.",),
    ),
)
