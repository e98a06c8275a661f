"""One moment by two clocks and then its day: "at 7:45 a.m. (0445 GMT) on Monday"; each is an expression of its own."""

import re

import msgspec

from transforms.times.expression import Inner
from transforms.times.meaning import At, Clock, Meaning, Several

NAME = "time by two clocks"
OVER = r"(?P<date1>(?:(?P<near>about|around) )?(?P<clock>{clock})) ?\((?P<date2>{clock})\),? (?:on )?(?P<date3>{day})"
HOLDS = 3
EXAMPLES = {
    "It struck at [7:45 a.m.] (0445 GMT) on Monday.": "2024-11-18T07:45",
    "It struck at 7:45 a.m. ([0445 GMT]) on Monday.": "2024-11-18T04:45Z",
    "It struck at 7:45 a.m. (0445 GMT) on [Monday].": "2024-11-18",
}
LOOKALIKES = ("It struck at noon (local time), on the hour.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """Both times on the day."""
    day = inner["date3"]
    one, two = _on(day, inner["clock"]), _on(day, inner["date2"])
    if one is None or two is None:
        return None
    return Several((msgspec.structs.replace(one, mod="APPROX") if match["near"] else one, two, day))


def _on(day: Meaning, time: Meaning) -> At | None:
    if isinstance(time, Clock):
        return At(day, time)
    if not isinstance(time, At) or time.day is not None:
        return None
    return msgspec.structs.replace(time, day=day)
