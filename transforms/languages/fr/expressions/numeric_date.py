"""A date in figures, the day first: "23.11.2024", "23/11/2024", "le 23/11"."""

import re

from transforms.languages.fr.lexicon import LENGTHS
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "date in figures"
PATTERN = (
    r"(?:le )?(?P<day>\d\d?)(?P<sep>[./-])(?P<month>\d\d?)(?P=sep)(?P<year>\d{4}|\d\d)(?![./-]?\d|%)"
    r"|(?:le |(?<=\bdu )|(?<=\bau ))(?P<bare>[0-3]?\d)/(?P<of>0[1-9]|1[0-2])(?![./-]?\d|%)"
)
NEEDS = words("0")
EXAMPLES = {
    "Signé [le 23.11.2023] sur place.": "2023-11-23",
    "Signé [le 03/04/2024] sur place.": "2024-04-03",
    "Signé [le 7/8/07] sur place.": "2007-08-07",
    "Signé [le 15/10] sur place.": "2024-10-15",
}
LOOKALIKES = (
    "La version 1.2.10 est parue.",
    "Appelez le 01-02-03.",
    "Signé le 31/02/2024.",
    "Il a joué le 3/4 du temps.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """Day, month and year; with a year of two figures only where strokes part them, without one behind "le"."""
    if match["bare"]:
        day, month = int(match["bare"]), int(match["of"])
        return Calendar(month=month, day=day) if 1 <= day <= LENGTHS[month] else None
    day, month, year = int(match["day"]), int(match["month"]), int(match["year"])
    short = len(match["year"]) == 2
    if not 1 <= month <= 12 or not 1 <= day <= LENGTHS[month] or (short and match["sep"] != "/"):
        return None
    if not short and not 1000 < year < 2200:
        return None
    return Calendar(year=year, month=month, day=day, short=short)
