"""One more away than the last or the next: "the week before last", "the Friday before last", "the year after next"."""

import re

from transforms.languages.en.lexicon import CALENDAR_UNIT, MONTH, UNIT, UNITS, WEEKDAY, weekday
from transforms.languages.patterns import words
from transforms.times.meaning import Amount, Calendar, Duration, Meaning, Nearest, Relative, Shifted

NAME = "before the last or after the next"
PATTERN = (
    rf"the (?:(?P<unit>{CALENDAR_UNIT})|(?P<weekday>{WEEKDAY})) (?:(?P<last>before last)|after next)"
    rf"(?! (?:{WEEKDAY}|{MONTH}|{UNIT})\b)"
)
NEEDS = words("last next")
EXAMPLES = {
    "They met [the week before last].": "2024-W45",
    "They met [the Friday before last].": "2024-11-08",
    "They will meet [the year after next].": "2026",
}
LOOKALIKES = ("The week before last Friday was cold.",)


def read(match: re.Match[str]) -> Meaning | None:
    """Two units away, or a week from the nearest such day."""
    side = -1 if match["last"] else 1
    if match["unit"]:
        return Relative("publication", UNITS[match["unit"].lower()], 2 * side)
    nearest = Nearest("publication", side, Calendar(weekday=weekday(match["weekday"])), apart=True)
    return Shifted(Duration((Amount(1, "week"),)), side, nearest)
