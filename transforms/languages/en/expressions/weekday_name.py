"""A weekday: "Friday", "on Tues."; which one is said by the direction of the sentence."""

import re

from transforms.languages.en import context
from transforms.languages.en.lexicon import WEEKDAY_NAMES, WEEKDAY_SHORT, WEEKDAYS, weekday
from transforms.times.meaning import Calendar, Meaning

NAME = "weekday"
PATTERN = rf"(?P<weekday>{WEEKDAY_SHORT})"
NEEDS = frozenset(WEEKDAYS)
EXAMPLES = {
    "He resigned on [Thursday].": "2024-11-21",
    "He resigned on [Friday].": "2024-11-22",
    "He resigned on [Saturday].": "2024-11-16",
    "[Monday]'s vote failed.": "2024-11-18",
}
LOOKALIKES = ("The Sunday Times said so.", "Sheffield Wednesday lost.", "The sun rose.", "He sat down.", "They wed.")


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the day in the week."""
    said = match["weekday"]
    if said.lower() not in WEEKDAY_NAMES and not (said[0].isupper() and said.endswith(".")):
        return None
    return Calendar(weekday=weekday(said))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Newspapers, clubs and songs are named after weekdays."""
    return meaning if context.is_weekday(text, start, end) else None
