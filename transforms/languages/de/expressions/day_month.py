"""A day by number and month: "5. November 2024", "Freitag, dem 22. Nov.", "ersten Mai"."""

import re

from transforms.languages.de import context
from transforms.languages.de.lexicon import (
    LENGTHS,
    MONTH,
    MONTHS,
    ORDINAL_WORD,
    SHORT_YEAR,
    WEEKDAY,
    WEEKDAYS_SHORT,
    YEAR,
    month,
    ordinal,
    weekday,
)
from transforms.languages.patterns import alternatives
from transforms.times.meaning import Calendar, Meaning

NAME = "day and month"
_WEEKDAY = rf"(?:{WEEKDAY}|{alternatives(WEEKDAYS_SHORT)}\.)"
PATTERN = (
    rf"(?:(?P<weekday>{_WEEKDAY}),? (?:d(?:er|en|em),? )?)?(?P<day>\d\d?\.|{ORDINAL_WORD}|\d\d?(?= )) ?"
    rf"(?P<month>{MONTH})(?:,? (?:des Jahres |im Jahre? )?(?P<year>{YEAR})(?![.:,]\d)|[ ]?(?P<short>{SHORT_YEAR}))?"
)
NEEDS = frozenset(MONTHS) | frozenset(f"{name}s" for name in MONTHS)
EXAMPLES = {
    "Er starb am [5. November 2023].": "2023-11-05",
    "Sie kam am [5. November] an.": "2024-11-05",
    "Das Gesetz wurde am [Freitag, dem 15. Nov.] beschlossen.": "2024-11-15",
    "Am [ersten Mai] wurde demonstriert.": "2024-05-01",
    "Er wurde am [29. Februar 2024] geboren.": "2024-02-29",
}
LOOKALIKES = ("Sie wohnt in der Straße des 17. Juni.", "Am 31. November geschah nichts.", "Der erste Maibaum steht.")


def read(match: re.Match[str]) -> Meaning | None:
    """A day of a month, with the weekday and the year where they are said; the year settles the weekday."""
    day, named = ordinal(match["day"]), month(match["month"])
    if not 1 <= day <= LENGTHS[named] or not match["month"][0].isupper():
        return None
    year = match["year"] or match["short"]
    return Calendar(
        year=int(year.lstrip("'’‘")) if year else None,
        month=named,
        day=day,
        weekday=None if year or not match["weekday"] else weekday(match["weekday"]),
        short=bool(match["short"]),
    )


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """Streets are named after days."""
    return None if context.is_street(text, start) else meaning
