"""A day by its number: "el día 5", "el 12 de este mes", "el pasado día 23"."""

import re

from transforms.languages import around
from transforms.languages.es.lexicon import DAY, WEEKDAY, WEEKDAYS
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "day of the month"
PATTERN = (
    rf"(?:el )?(?:(?P<weekday>{WEEKDAY}),? )?día (?P<day>{DAY})(?![.:,/-]?\d|%)"
    rf"|(?:el )?(?P<named>{WEEKDAY}),? (?P<after>{DAY})(?![.:,/-]?\d|%)|(?:el )?(?P<bare>{DAY})(?= del? )"
)
NEEDS = words("0")
EXAMPLES = {
    "Se marchó [el día 5].": "2024-11-05",
    "Se marchará [el día 30].": "2024-11-30",
    "Se reunieron [el jueves 14].": "2024-11-14",
}
LOOKALIKES = ("Vive en el 5 de esa calle.", "Tardó 5 días.")


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the day, with its weekday where it is said."""
    weekday = match["weekday"] or match["named"]
    day = int(match["day"] or match["after"] or match["bare"])
    return Calendar(day=day, weekday=WEEKDAYS[weekday.lower()] if weekday else None)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare number is a day only within "el 12 de este mes"; behind a weekday it may count people."""
    said = text[start:end].lower()
    if "día" in said:
        return meaning
    if said.removeprefix("el ").isdigit():
        return None
    after = around.word_after(text, end)
    return meaning if not after or after in _AFTER else None


_AFTER = words("de del a al en y por con que se para")
