"""A day by its number and its month's first letter, as Spain names election days: "el 23-J", "el 12-O"."""

import re

from transforms.languages.es.feasts import FEASTS
from transforms.languages.es.lexicon import LENGTHS
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "day and initial"
_MONTHS = {"E": 1, "F": 2, "S": 9, "O": 10, "N": 11, "D": 12}
"""Only letters with which a single month begins: M is March or May, J is June or July."""
PATTERN = r"(?:el )?(?P<day>\d\d?)-(?-i:(?P<month>[EFSOND]))"
NEEDS = words("0")
EXAMPLES = {"El resultado de [el 20-D] fue claro.": "2023-12-20"}
LOOKALIKES = ("El modelo F-16 voló.", "El piso 7-D arde.")


def read(match: re.Match[str]) -> Meaning | None:
    """The day of the month."""
    day, month = int(match["day"]), _MONTHS[match["month"]]
    named = f"{day}-{match['month'].lower()}" in FEASTS  # "el 11-S" is the day of one year
    return Calendar(month=month, day=day) if 1 <= day <= LENGTHS[month] and not named else None


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """Flats and models look alike: an article or a preposition stands before a day."""
    return meaning if text[start] in "eE" or text[max(0, start - 4) : start].lower() == "del " else None
