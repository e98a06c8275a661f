"""An event with the reasons of each of its parts, for `dateline explain`; the published record is inside."""

import msgspec

from schemas.event import Event
from transforms.events.confidence import Grounds


class Finding(msgspec.Struct, frozen=True):
    """One event and why: `because` maps a part ("trigger", "time", "participants", …) to its reasons in words, where
    they were asked for; `grounds` are those of its confidence."""

    event: Event
    because: dict[str, tuple[str, ...]]
    grounds: Grounds
