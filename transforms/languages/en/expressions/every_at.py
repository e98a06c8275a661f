"""A time of days that come back: "every Monday at 8 p.m.", "daily at 6 a.m.", "Fridays at noon"."""

import re

from transforms.times.expression import Inner
from transforms.times.meaning import Clock, Every, Meaning

NAME = "recurring time of day"
OVER = r"(?P<days>{set})(?:,? at |, )(?P<time>{clock})"
HOLDS = 2
EXAMPLES = {
    "It airs [every Monday at 8 p.m.] now.": "XXXX-WXX-1T20:00",
    "It airs [daily at noon].": "XXXX-XX-XXT12:00",
}
LOOKALIKES = ("Every man at work.",)
_DAYS = {"P1D": "XXXX-XX-XX"}


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The days with the time; nothing for what is no set of days."""
    days, time = inner["days"], inner["time"]
    if not isinstance(days, Every) or not isinstance(time, Clock):
        return None
    value = _DAYS.get(days.value, days.value).removesuffix("TNI")
    if value.count("-") != 2 or "T" in value:
        return None
    return Every(f"{value}T{time.hour:02d}:{time.minute or 0:02d}", "minute")
