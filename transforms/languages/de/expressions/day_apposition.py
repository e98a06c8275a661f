"""A day with its weekday: "morgen Donnerstag", "am gestrigen Montag", "heute, Mittwoch, "."""

import re

from transforms.times.expression import Inner
from transforms.times.meaning import Meaning, Relative

NAME = "day with its weekday"
OVER = r"(?P<day>{day}),? (?P<weekday>{weekday})"
EXAMPLES = {
    "Auch [morgen Samstag] wird Schnee erwartet.": "2024-11-23",
    "Am [gestrigen Donnerstag] wurde gewählt.": "2024-11-21",
}
LOOKALIKES = ("Am Montag Dienstag zu sagen ist falsch.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The day that is counted from the publication; its weekday adds nothing."""
    day = inner["day"]
    return day if isinstance(day, Relative) and day.base == "publication" else None
