"""A weekday with the number of its day, the month left out: "mardi 24", "le jeudi 21"."""

import re

from transforms.languages.fr.lexicon import DAY, WEEKDAY, WEEKDAYS, day, weekday
from transforms.times.meaning import Calendar, Meaning

NAME = "weekday and day"
PATTERN = rf"(?:le |ce )?(?P<weekday>{WEEKDAY}) (?P<day>{DAY})(?! ?(?:h\b|heures?|[%€]|/|[.,:]?\d))"
NEEDS = frozenset(WEEKDAYS)
EXAMPLES = {
    "Le conseil se réunira [mardi 26].": "2024-11-26",
    "Il a été arrêté [le jeudi 31].": "2024-10-31",
}
LOOKALIKES = ("Il viendra mardi 20 heures.", "Vendredi 13 personnes sont mortes.")


def read(match: re.Match[str]) -> Meaning | None:
    """The weekday and the number, which fix the month."""
    return Calendar(weekday=weekday(match["weekday"]), day=day(match["day"]))


def in_context(meaning: Meaning, text: str, _start: int, end: int) -> Meaning | None:
    """A number that counts something belongs to that: "vendredi 13 personnes sont mortes"."""
    return meaning if _ENDED.match(text, end) else None


_ENDED = re.compile(r"\s?(?:[.,;:!?()»–—-]|\Z)|\s(?:et|ou|au|à|en|dans|pour|par|avec|sur|lors|prochain|dernier)\b")
