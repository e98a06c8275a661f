"""A weekday: "mardi", "ce mardi"; which one is said by the direction of the sentence."""

import re

from transforms.languages.fr import context
from transforms.languages.fr.lexicon import WEEKDAY, WEEKDAYS, weekday
from transforms.times.meaning import Calendar, Meaning

NAME = "weekday"
PATTERN = rf"(?P<weekday>{WEEKDAY})"
NEEDS = frozenset(WEEKDAYS)
EXAMPLES = {
    "Il a démissionné [jeudi].": "2024-11-21",
    "Il a démissionné [vendredi].": "2024-11-22",
    "Il a démissionné [samedi].": "2024-11-16",
    "Le Sénat votera [mardi].": "2024-11-26",
}
LOOKALIKES = ("Le Journal du dimanche l'affirme.", "Il a relu Vendredi ou les limbes.", "Sud Ouest Dimanche l'écrit.")


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the day in the week."""
    return Calendar(weekday=weekday(match["weekday"]))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Newspapers and a friend of Robinson's are named after weekdays."""
    return meaning if context.is_weekday(text, start, end) else None
