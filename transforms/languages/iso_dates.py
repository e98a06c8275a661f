"""Dates in figures, the largest first, which every language writes alike: "2024-11-22T15:00Z", "2024-W46"."""

import re

from transforms.times import calendar
from transforms.times.meaning import At, Calendar, Clock, Meaning

PATTERN = (
    r"(?P<year>\d{4})(?P<sep>[-/.])(?P<month>\d\d?)(?P=sep)(?P<day>\d\d?)"
    r"(?:[T ](?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d{1,9})?)?(?P<zone>Z|[+-]\d\d:?\d\d)?)?"
    r"|(?P<wyear>\d{4})-?W(?P<week>\d\d)"
)


def read(match: re.Match[str]) -> Meaning | None:
    """A day, a moment or a week."""
    if match["week"]:
        return Calendar(year=int(match["wyear"]), week=int(match["week"])) if 1 <= int(match["week"]) <= 53 else None
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if not 1000 < year < 2200 or not calendar.is_date(year, month, day):
        return None
    date = Calendar(year=year, month=month, day=day)
    if not match["hour"]:
        return date
    if int(match["hour"]) > 23 or int(match["minute"]) > 59:
        return None
    second = int(match["second"]) if match["second"] else None
    return At(date, Clock(int(match["hour"]), int(match["minute"]), second, _offset(match["zone"])))


def _offset(zone: str | None) -> int | None:
    if not zone:
        return None
    if zone in "Zz":
        return 0
    minutes = int(zone[1:3]) * 60 + int(zone[-2:])
    return minutes if zone[0] == "+" else -minutes
