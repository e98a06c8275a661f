"""A day by number and month: "el 5 de noviembre de 2024", "el viernes, 22 de noviembre", "1.º de mayo", "16 abr"."""

import re

from transforms.languages.es import context
from transforms.languages.es.lexicon import DAY_WORD, MONTH, MONTHS, SHORT_MONTH, SHORT_MONTHS, WEEKDAY, YEAR
from transforms.languages.es.month_days import day_of_month
from transforms.times.meaning import Calendar, Feast, Meaning

NAME = "day and month"
_DAY = rf"(?:\d\d?(?:\.?[º°]|ro)?|{DAY_WORD})"
PATTERN = (
    rf"(?:el )?(?:(?P<weekday>{WEEKDAY})(?:,? | \())?(?:el )?(?:día )?(?P<day>{_DAY})"
    rf"(?: de (?:el )?(?:mes de )?|[ -/])(?P<month>{MONTH}|(?<=\d[ -/]){SHORT_MONTH}|(?<=\d de ){SHORT_MONTH})"
    rf"(?:(?:,? (?:de |del )?(?:el )?(?:año )?|[-/])(?P<year>{YEAR})(?![.:,]\d)"
    r"|(?: del? ['’‘]| del )(?P<short>\d\d)(?![.:,%]?\d))?"
    rf"(?:,? (?:{WEEKDAY})(?= |,|\Z))?"
)
NEEDS = frozenset(MONTHS) | frozenset(SHORT_MONTHS)
EXAMPLES = {
    "Murió [el 5 de noviembre de 2023].": "2023-11-05",
    "Se inauguró [el 5 de noviembre].": "2024-11-05",
    "Se firmó [el viernes 15 de noviembre] allí.": "2024-11-15",
    "Lima, [16 nov] (Agencia).": "2024-11-16",
    "El acto del [1 de marzo del 2025] es abierto.": "2025-03-01",
    "Se celebrará [el 1.º de diciembre].": "2024-12-01",
    "Murió en los atentados del [11 de septiembre].": "2001-09-11",
    "Llegó [el primero de agosto].": "2024-08-01",
}
LOOKALIKES = ("El 31 de noviembre no existe.", "Vive en la calle 2 de Mayo.", "Jugó en el estadio 25 de Mayo.")


def read(match: re.Match[str]) -> Meaning | None:
    """A day of a month, with the weekday and the year where they are said."""
    return day_of_month(match)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Streets and grounds are named after days; the attacks of some days are those of one year."""
    if text[start].isdigit() and (context.is_place_name(text, start) or context.is_part_of_name(text, start, end)):
        return None
    attacks = (
        isinstance(meaning, Calendar) and meaning.year is None and _ATTACKS.search(text, max(0, start - 40), start)
    )
    return (
        _ATTACKED.get((meaning.month, meaning.day), meaning) if attacks and isinstance(meaning, Calendar) else meaning
    )


_ATTACKS = re.compile(r"\b(?:atentados?|ataques?)\b[^.;:]{0,25}\Z", re.IGNORECASE)
_ATTACKED: dict[tuple[int | None, int | None], Meaning] = {(9, 11): Feast("9/11"), (3, 11): Feast("madrid-bombings")}
