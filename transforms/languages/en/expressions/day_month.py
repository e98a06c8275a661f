"""A day by number and month: "5 November 2024", "the 5th of November", "Friday 22 Nov"."""

import re

from transforms.languages.en import context
from transforms.languages.en.lexicon import (
    DAY_ORDINAL,
    DAY_WORD,
    MONTH,
    MONTHS,
    SHORT_YEAR,
    WEEKDAY_SHORT,
    YEAR,
)
from transforms.languages.en.month_days import day_of_month
from transforms.times.meaning import Meaning

NAME = "day and month"
_DAY = rf"(?:{DAY_ORDINAL}|\d\d?|(?<=the ){DAY_WORD})"
PATTERN = (
    rf"(?:(?P<weekday>{WEEKDAY_SHORT}),? )?(?:the (?=\d+[a-z]|[a-z]))?(?P<day>{_DAY})"
    rf"(?: (?:day )?of |[ -])(?P<month>{MONTH})"
    rf"(?:(?:,? (?:of )?|-)(?P<year>{YEAR})(?![.:,]\d)|[ -](?P<short>{SHORT_YEAR}))?"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "He died on [5 November 2023].": "2023-11-05",
    "It opened on [the 5th of November].": "2024-11-05",
    "They signed on [Friday 15 Nov] there.": "2024-11-15",
    "The plane flew on [11 December 2009] first.": "2009-12-11",
}
LOOKALIKES = ("Only 20 may go.", "In groups of 40 march the veterans.", "On 31 November nothing happened.")


def read(match: re.Match[str]) -> Meaning | None:
    """A day of a month, with the weekday and the year where they are said."""
    return day_of_month(match)


def in_context(meaning: Meaning, text: str, _start: int, end: int) -> Meaning | None:
    """Streets are named after months."""
    return None if context.is_street(text, end) else meaning
