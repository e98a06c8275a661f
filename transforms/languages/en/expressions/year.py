"""A year: "2010", "the year 1995", "490 BC", "AD 79"; not a number of people."""

import re

from transforms.languages.en import context
from transforms.languages.en.lexicon import SHORT_YEAR, YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "year"
_ERA = r"(?:B\.?C\.?E?\.?|C\.E\.|CE\b|A\.?D\.?)"
PATTERN = (
    rf"(?:the )?year (?P<named>\d{{3,4}})(?![.,:]\d)|(?P<dated>\d{{1,4}}) (?P<era>{_ERA})"
    rf"|(?P<plain>{YEAR})(?![.,:]\d)|(?P<short>{SHORT_YEAR})"
    rf"|A\.?D\.? (?P<after>\d{{1,4}})"
)
NEEDS = words("0000 ' year bc b c ce ad a bce")
EXAMPLES = {
    "It began in [2010].": "2010",
    "He was born in [the year 1879].": "1879",
    "Marathon was fought in [490 BC].": "BC0490",
    "The palace burned in [1450 B.C.].": "BC1450",
    "The class of ['08] met.": "2008",
    "Vesuvius erupted in [AD 79].": "0079",
}
LOOKALIKES = (
    "He had 2000 people.",
    "It cost $2010.",
    "Some 1500 troops left.",
    "Flight 1985 landed.",
    "Room 2010.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """The year that is said, before Christ counted astronomically."""
    if match["short"]:
        return Calendar(year=int(match["short"][1:]), short=True)
    if match["dated"]:
        year = int(match["dated"])
        return Calendar(year=1 - year if match["era"].upper().startswith("B") else year) if year else None
    return Calendar(year=int(match["named"] or match["plain"] or match["after"]))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare number is a year only where nothing is counted by it."""
    return None if end - start == 4 and not context.is_year(text, start, end) else meaning
