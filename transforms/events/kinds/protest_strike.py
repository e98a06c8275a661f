"""Workers who stop work, and hunger strikes."""

from transforms.events.kind import Kind
from transforms.events.roles import Roles

KIND = Kind(
    name="protest.strike",
    nouns="walkout stoppage lockout hunger_strike general_strike sick-out",
    cued=(
        "strike: worker union pay wage driver teacher pilot nurse",
        "walk_out: worker union staff pay",
        "go: strike hunger",
        "shun: work",
        "down: tool",
    ),
    cued_nouns=("strike: worker union pay wage driver teacher pilot nurse hunger",),
    plover="PROTEST",
    cameo="14",
    roles=Roles(of="agent"),
    examples=("Teachers will [strike] over pay on May 4.",),
)
