"""A day by month and number, as the Americas write it: "mayo 5 de 2024", "LIMA, mayo 5 (Agencia)"."""

import re

from transforms.languages.es.lexicon import MONTH, MONTHS, WEEKDAY, YEAR
from transforms.languages.es.month_days import day_of_month
from transforms.times.meaning import Calendar, Meaning

NAME = "month and day"
PATTERN = (
    rf"(?:(?P<weekday>{WEEKDAY}),? )?(?P<month>{MONTH}) (?P<day>\d\d?)(?![.:]\d|\d)"
    rf"(?:,? (?:de |del )?(?P<year>{YEAR})(?![.:,]\d)|(?P<short>(?!))|\Z)"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "LIMA, [septiembre 23] (Agencia).- Murieron dos hombres.": "2024-09-23",
    "Bogotá, [mayo 5 de 2023].": "2023-05-05",
    "Se acordó en [noviembre 12 del 2024].": "2024-11-12",
}
LOOKALIKES = ("Llegaron a 23 de ellas.", "Mayo y 5 cosas más.")


def read(match: re.Match[str]) -> Meaning | None:
    """A day of a month in a year."""
    return day_of_month(match)


def in_context(meaning: Meaning, text: str, _start: int, end: int) -> Meaning | None:
    """Without a year the number may count people; before the dash of a dateline it does not."""
    if isinstance(meaning, Calendar) and meaning.year is None and not _DATELINE.match(text, end):
        return Calendar(month=meaning.month)
    return meaning


_DATELINE = re.compile(r"\.? ?[—–(]")
