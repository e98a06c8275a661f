"""A date in figures, the day first: "23.11.2024", "23/11/24", "5-3-2004"."""

import re

from transforms.languages.patterns import words
from transforms.times import calendar
from transforms.times.meaning import Calendar, Meaning

NAME = "date in figures"
PATTERN = r"(?:el )?(?P<day>\d\d?)(?P<sep>[./-])(?P<month>\d\d?)(?P=sep)(?P<year>\d{4}|\d\d)(?![./-]?\d|%)"
NEEDS = words("0")
EXAMPLES = {
    "Se firmó el día [23.11.2024] allí.": "2024-11-23",
    "Se firmó [el 7/8/07] allí.": "2007-08-07",
    "Caduca [el 5-3-2025], dijo.": "2025-03-05",
}
LOOKALIKES = ("La versión 1.2.10 salió.", "Ganó por 6-4-12.", "El teléfono 11/23/2024 no existe.")


def read(match: re.Match[str]) -> Meaning | None:
    """A day that the calendar has; two figures of a year only behind strokes."""
    day, month, year = int(match["day"]), int(match["month"]), match["year"]
    if len(year) == 2:
        known = match["sep"] == "/" and calendar.is_date(2000, month, day)
    else:
        known = 1000 < int(year) < 2200 and calendar.is_date(int(year), month, day)
    return Calendar(year=int(year), month=month, day=day, short=len(year) == 2) if known else None
