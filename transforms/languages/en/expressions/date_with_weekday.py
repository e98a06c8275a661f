"""A full date with its weekday behind it: "March 30, 2004 Tuesday", "5 May 2024 (Sunday)"."""

import re

from transforms.languages.en.lexicon import WEEKDAY_NAMES
from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Meaning

NAME = "date with its weekday"
OVER = r"(?P<date>{day})(?: (?P<weekday>{weekday})| ?\((?P<bracketed>{weekday})\))"
NEEDS = frozenset(WEEKDAY_NAMES)
HOLDS = 2
EXAMPLES = {
    "It was aired on [March 30, 2004 Tuesday] by the station.": "2004-03-30",
    "They meet on [5 May 2024 (Sunday)] in Bonn.": "2024-05-05",
}
LOOKALIKES = ("On November 5 Monday's vote was forgotten.", "They met on May 5, 2024, Monday to Friday being full.")


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The date, where it says its year: the weekday adds nothing, and papers get it wrong."""
    date, weekday = inner["date"], inner.get("weekday") or inner["bracketed"]
    if not isinstance(date, Calendar) or date.year is None or date.day is None:
        return None
    return date if isinstance(weekday, Calendar) and weekday.day is None else None
