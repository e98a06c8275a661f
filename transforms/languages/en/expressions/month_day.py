"""A day by month and number: "November 5", "Nov. 5th, 2024", "Friday, May 3"."""

import re

from transforms.languages import around
from transforms.languages.en.lexicon import DAY_ORDINAL, MONTH, MONTHS, SHORT_YEAR, WEEKDAY_SHORT, YEAR
from transforms.languages.en.month_days import day_of_month
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Feast, Meaning

NAME = "month and day"
PATTERN = (
    rf"(?:(?P<weekday>{WEEKDAY_SHORT}),? )?(?P<month>{MONTH}) (?:the )?(?P<day>{DAY_ORDINAL}|\d\d?)(?![.:,]\d)"
    rf"(?:,? (?P<year>{YEAR})(?![.:,]\d)|,? (?P<short>{SHORT_YEAR}))?"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "Trump was elected on [November 5].": "2024-11-05",
    "It begins on [Nov. 5th, 2025].": "2025-11-05",
    "They met on [Friday, May 3, 2024].": "2024-05-03",
    "Payment was made on [Feb. 29, 2024].": "2024-02-29",
    "He left on [March the 3rd], 300 of them.": "2024-03-03",
}
LOOKALIKES = ("He may 5 times a day.", "They march 12 miles.", "November 31 is no day.")


def read(match: re.Match[str]) -> Meaning | None:
    """A day of a month, with the weekday and the year where they are said."""
    return day_of_month(match)


def in_context(meaning: Meaning, text: str, _start: int, end: int) -> Meaning | None:
    """ "the Sept. 11 attacks" are those of one year."""
    if meaning == _SEPTEMBER_11 and around.word_after(text, end).lower() in _OF_2001:
        return Feast("9/11")
    return meaning


_SEPTEMBER_11 = Calendar(month=9, day=11)
_OF_2001 = words("attacks terrorist terror commission hijackers hijackings victims families memorial hijacker")
