"""A month: "November", "Nov. 2024", "May of 1945"; not May the person and not a march."""

import re

from transforms.languages.en import context
from transforms.languages.en.lexicon import MONTH, MONTHS, SHORT_YEAR, YEAR, month, proper
from transforms.times.meaning import Calendar, Meaning

NAME = "month"
PATTERN = rf"(?P<month>{MONTH})(?:(?:,? (?:of )?|-|/)(?P<year>{YEAR})(?![.:,]\d)|,? (?P<short>{SHORT_YEAR}))?"
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "It was agreed in [June].": "2024-06",
    "It was signed in [Nov. 2023].": "2023-11",
    "It will open in [March 2026].": "2026-03",
    "A [March] operation began the war.": "2024-03",
    "Sales rose in [May].": "2024-05",
}
LOOKALIKES = (
    "May said she would resign.",
    "Theresa May left.",
    "They may go.",
    "The March on Washington was long.",
    "June Brown sang.",
    "They march in columns.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """A month, with its year where it is said."""
    if not proper(match["month"]):
        return None
    year = match["year"] or match["short"]
    return Calendar(
        year=int(year.lstrip("'’‘")) if year else None, month=month(match["month"]), short=bool(match["short"])
    )


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare name is a month only where no person and no march can be meant."""
    if isinstance(meaning, Calendar) and meaning.year is None and not context.is_month(text, start, end):
        return None
    return meaning
