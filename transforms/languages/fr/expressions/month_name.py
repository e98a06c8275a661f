"""A month: "novembre", "nov. 2024", "mars de 1945", "le mois de mai"; not the planet Mars."""

import re

from transforms.languages.fr import context
from transforms.languages.fr.lexicon import DE, MONTH, MONTH_NAMES, MONTHS, YEAR, month
from transforms.times.meaning import Calendar, Meaning

NAME = "month"
PATTERN = (
    rf"(?:(?:le |ce )?mois {DE})?(?P<month>{MONTH})"
    rf"(?:,? (?:de )?(?P<year>{YEAR})(?![.:,]\d)| (?P<short>\d\d)(?= ?[.,;:)]|\Z)(?!, ?\d{{4}}))?"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "L'accord date de [juin].": "2024-06",
    "Le traité a été signé en [novembre 2023].": "2023-11",
    "La gare ouvrira en [mars 2026].": "2026-03",
    "Il pleut beaucoup au [mois de mai].": "2024-05",
    "Il a plu en [août].": "2024-08",
}
LOOKALIKES = (
    "Le robot s'est posé sur Mars.",
    "La planète Mars est rouge.",
    "Avril Lavigne chante.",
    "Ils étaient sept.",
    "Le maréchal Juin est mort.",
    "Le juge Paul Février est parti.",
    "Il habite rue du 4-Septembre.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """A month, with its year where it is said; an abbreviation needs its stop or the year."""
    said, year = match["month"], match["year"] or match["short"]
    if said.lower() not in MONTH_NAMES and not (said.endswith(".") and year):
        return None
    return Calendar(year=int(year) if year else None, month=month(said), short=bool(match["short"]))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare name is a month only where no planet and no person can be meant."""
    if isinstance(meaning, Calendar) and meaning.year is None and not context.is_month(text, start, end):
        return None
    return meaning
