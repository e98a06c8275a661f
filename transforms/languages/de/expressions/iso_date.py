"""A date in figures, the largest first: "2024-11-22", "2024-11-22T15:00Z"."""

import re

from transforms.languages.patterns import words
from transforms.times import calendar
from transforms.times.meaning import At, Calendar, Clock, Meaning

NAME = "ISO date"
PATTERN = r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:[T ](?P<hour>\d\d):(?P<minute>\d\d)(?P<utc>Z)?)?"
NEEDS = words("0")
EXAMPLES = {
    "Veröffentlicht [2024-11-05] hier.": "2024-11-05",
    "Um [2024-11-05T15:00Z] gemeldet.": "2024-11-05T15:00Z",
}
LOOKALIKES = ("Teil 2024-13-45 fehlt.",)


def read(match: re.Match[str]) -> Meaning | None:
    """A day or a moment."""
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if not 1000 < year < 2200 or not calendar.is_date(year, month, day):
        return None
    date = Calendar(year=year, month=month, day=day)
    if not match["hour"]:
        return date
    hour, minute = int(match["hour"]), int(match["minute"])
    return At(date, Clock(hour, minute, offset=0 if match["utc"] else None)) if hour < 24 and minute < 60 else None
