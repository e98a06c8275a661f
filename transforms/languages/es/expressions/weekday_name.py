"""A weekday: "el viernes", "martes"; which one is said by the direction of the sentence."""

import re

from transforms.languages.es import context
from transforms.languages.es.lexicon import WEEKDAY, WEEKDAYS
from transforms.times.meaning import Calendar, Meaning

NAME = "weekday"
PATTERN = rf"(?:el )?(?:día )?(?P<weekday>{WEEKDAY})"
NEEDS = frozenset(WEEKDAYS)
EXAMPLES = {
    "Dimitió [el jueves].": "2024-11-21",
    "Dimitió [el viernes].": "2024-11-22",
    "Dimitió [el sábado].": "2024-11-16",
    "[El lunes] se reunirá el consejo.": "2024-11-25",
    "La votación del [lunes] fracasó.": "2024-11-18",
}
LOOKALIKES = ("Santo Domingo amaneció en calma.", "Cantó Plácido Domingo.")


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the day in the week."""
    return Calendar(weekday=WEEKDAYS[match["weekday"].lower()])


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Towns and tenors are called Domingo."""
    return meaning if context.is_weekday(text, start, end) else None
