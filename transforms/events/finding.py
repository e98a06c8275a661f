"""An event with the reasons of each of its parts, for `dateline explain`; the published record is inside."""

import msgspec

from schemas.event import Event
from transforms.events.confidence import Grounds


class Finding(msgspec.Struct, frozen=True):
    """One event and why: `because` maps a part ("trigger", "time", "participants", …) to its reason in words, `grounds`
    are those of its confidence."""

    event: Event
    because: dict[str, str]
    grounds: Grounds
