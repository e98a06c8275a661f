"""A month: "noviembre", "noviembre de 2024", "el mes de mayo", "mayo del 68"; not Julio the man nor the square."""

import re

from transforms.languages.es import context
from transforms.languages.es.lexicon import MONTH, MONTHS, YEAR, month
from transforms.times.meaning import Calendar, Meaning

NAME = "month"
PATTERN = (
    rf"(?:(?:el )?mes de )?(?P<month>{MONTH})"
    rf"(?:(?:,? (?:de |del )?(?:el )?(?:año )?|[-/])(?P<year>{YEAR})(?![.:,]\d)"
    r"|(?: del? ['’‘]| del )(?P<short>\d\d)(?![.:,%]?\d))?"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "Se acordó en [junio].": "2024-06",
    "Se firmó en [noviembre de 2023].": "2023-11",
    "Se abrirá en [marzo del 2026].": "2026-03",
    "Las ventas subieron en [el mes de mayo].": "2024-05",
    "Recordó [mayo del 68] con nostalgia.": "1968-05",
}
LOOKALIKES = ("Julio Medina ganó.", "La plaza de Mayo se llenó.", "Cantó Julio en la fiesta.")


def read(match: re.Match[str]) -> Meaning | None:
    """A month, with its year where it is said."""
    year = match["year"] or match["short"]
    return Calendar(year=int(year) if year else None, month=month(match["month"]), short=bool(match["short"]))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare name is a month only where no man, street or square can be meant."""
    if isinstance(meaning, Calendar) and meaning.year is None and not context.is_month(text, start, end):
        return None
    return meaning
