"""A day by its number alone: "on the 5th"; only behind a word that asks for a day."""

import re

from transforms.languages import around
from transforms.languages.en.lexicon import DAY_ORDINAL, WEEKDAY, ordinal, weekday
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "day of the month"
PATTERN = rf"(?:(?P<weekday>{WEEKDAY}),? )?the (?P<day>{DAY_ORDINAL})"
NEEDS = words("st nd rd th")
EXAMPLES = {
    "He left on [the 5th].": "2024-11-05",
    "He will leave on [the 30th].": "2024-11-30",
    "He will leave on [Saturday the 30th].": "2024-11-30",
    "On [the 16th] he crossed the river.": "2024-11-16",
}
LOOKALIKES = (
    "He lives on the 5th floor.", "She came in the 5th.", "They voted on the 14th amendment.", "On the 4th Avenue.",
)  # fmt: skip
_AFTER = words(
    "and at when but after before in for by with from to as he she it they we i the a an his her its their this that"
    " these there some most all no another both was were had would"
)


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the day."""
    return Calendar(day=ordinal(match["day"]), weekday=weekday(match["weekday"]) if match["weekday"] else None)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """ "the 5th floor" and "the 14th amendment" are no days."""
    asked = around.word_before(text, start).lower() in ("on", "by", "until", "since", "till", "to", "from")
    return meaning if asked and around.word_after(text, end).lower() in ("", *_AFTER) else None
