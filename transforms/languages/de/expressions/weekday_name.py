"""A weekday: "Freitag"; which one is said by the direction of the sentence."""

import re

from transforms.languages.de import context
from transforms.languages.de.lexicon import WEEKDAY, WEEKDAYS, weekday
from transforms.times.meaning import Calendar, Meaning

NAME = "weekday"
PATTERN = rf"(?P<weekday>{WEEKDAY})|(?<=des )(?P<of>{WEEKDAY})s"
NEEDS = frozenset(WEEKDAYS) | frozenset(f"{name}s" for name in WEEKDAYS)
EXAMPLES = {
    "Sie trat am [Donnerstag] zurück.": "2024-11-21",
    "Sie ist am [Freitag] zurückgetreten.": "2024-11-22",
    "Der Rat hat am [Sonnabend] getagt.": "2024-11-16",
}
LOOKALIKES = ("Das schrieb die „Bild am Sonntag“.", "Am Black Friday.", "Das stand in der Welt am Sonntag.")


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the day in the week."""
    said = match["weekday"] or match["of"]
    return Calendar(weekday=weekday(said)) if said[0].isupper() else None


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Sunday papers are named after weekdays."""
    return meaning if context.is_weekday(text, start, end) else None
