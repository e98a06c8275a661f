"""A month: "November", "Nov. 2024", "Mai des Jahres 1945", "Monat Mai"; not August the Strong."""

import re

from transforms.languages.de import context
from transforms.languages.de.lexicon import MONTH, MONTH_NAME, MONTHS, SHORT_YEAR, YEAR, month
from transforms.times.meaning import Calendar, Meaning

NAME = "month"
PATTERN = (
    rf"(?:Monats? )?(?:(?P<month>{MONTH})(?:(?:,? (?:des Jahres |im Jahre? |anno )?|-|/)(?P<year>{YEAR})(?![.:,]\d)"
    rf"|[ /]?(?P<short>{SHORT_YEAR}))|(?P<name>{MONTH_NAME}))"
)
NEEDS = frozenset(MONTHS) | frozenset(f"{name}s" for name in MONTHS)
EXAMPLES = {
    "Das wurde im [Juni] vereinbart.": "2024-06",
    "Es wurde im [Nov. 2023] unterzeichnet.": "2023-11",
    "Die Brücke soll im [März 2026] öffnen.": "2026-03",
    "Das war im [Mai des Jahres 1945].": "1945-05",
    "Im [Jänner 2023] trat sie zurück.": "2023-01",
}
LOOKALIKES = ("August Huber kam.", "Die Sängerin April Stone tritt auf.", "Ernst August ging.")


def read(match: re.Match[str]) -> Meaning | None:
    """A month, with its year where it is said."""
    said = match["month"] or match["name"]
    if not said[0].isupper():
        return None
    year = match["year"] or match["short"]
    return Calendar(year=int(year.lstrip("'’‘")) if year else None, month=month(said), short=bool(match["short"]))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare name is a month only where no person can be meant."""
    if isinstance(meaning, Calendar) and meaning.year is None and not context.is_month(text, start, end):
        return None
    return meaning
