"""A day by month and number, as the Americas write it: "mayo 5 de 2024"."""

import re

from transforms.languages.es.lexicon import MONTH, MONTHS, WEEKDAY, YEAR
from transforms.languages.es.month_days import day_of_month
from transforms.times.meaning import Meaning

NAME = "month and day"
PATTERN = (
    rf"(?:(?P<weekday>{WEEKDAY}),? )?(?P<month>{MONTH}) (?P<day>\d\d?)(?![.:]\d|\d)"
    rf"(?:,? (?:de |del )?(?P<year>{YEAR})(?![.:,]\d)|(?P<short>(?!)))"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {"Bogotá, [mayo 5 de 2023].": "2023-05-05", "Se acordó en [noviembre 12 del 2024].": "2024-11-12"}
LOOKALIKES = ("En mayo 5 personas murieron.",)


def read(match: re.Match[str]) -> Meaning | None:
    """A day of a month in a year."""
    return day_of_month(match)
