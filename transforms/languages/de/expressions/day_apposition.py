"""A day with its weekday: "morgen Donnerstag", "am gestrigen Montag", "heute, Mittwoch, "."""

import re

from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, DayPart, Meaning, Relative

NAME = "day with its weekday"
OVER = r"(?P<day>{day})(?:,? |, (?:dem|einem|ein) )(?P<weekday>{weekday})|(?P<part>{part}), {weekday}"
EXAMPLES = {
    "Auch [morgen Samstag] wird Schnee erwartet.": "2024-11-23",
    "Am [gestrigen Donnerstag] wurde gewählt.": "2024-11-21",
    "Am [5. Mai 1862, einem Montag], wurde gewählt.": "1862-05-05",
    "[Morgen, Samstag], wird gewählt.": "2024-11-23",
}
LOOKALIKES = ("Am Montag Dienstag zu sagen ist falsch.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The day that is counted from the publication or has a number; its weekday adds nothing."""
    if "part" in inner:  # "Morgen, Samstag"
        return Relative("publication", "day", 1) if inner["part"] == DayPart("MO") else None
    day = inner["day"]
    counted = isinstance(day, Relative) and day.base == "publication"
    return day if counted or (isinstance(day, Calendar) and day.day is not None and day.weekday is None) else None
