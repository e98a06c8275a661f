"""A season: "the summer of 1940", "spring 2027", "this winter"; not a spring of water and not a fall."""

import re

from transforms.languages.en import context
from transforms.languages.en.lexicon import SEASON, SEASONS, YEAR
from transforms.times.meaning import Calendar, Meaning

NAME = "season"
PATTERN = (
    rf"(?:the )?(?:(?:whole|entire|long) )?(?P<season>{SEASON})(?:(?:,| of)?"
    rf" (?P<year>{YEAR})(?:[-–/]\d\d(?:\d\d)?)?)?"
)
NEEDS = frozenset(SEASONS)
EXAMPLES = {
    "They fought in [the summer of 1940].": "1940-SU",
    "It opens in [spring 2027].": "2027-SP",
    "They lost ground during [the summer].": "2024-SU",
}
LOOKALIKES = (
    "They fall often.", "A spring of water.", "Stocks fall on news.", "The fall of Berlin was near.",
    "Winter Olympics begin.",
)  # fmt: skip


def read(match: re.Match[str]) -> Meaning | None:
    """A season, with its year where it is said."""
    return Calendar(season=SEASONS[match["season"].lower()], year=int(match["year"]) if match["year"] else None)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Verbs, water and games share these words."""
    if isinstance(meaning, Calendar) and meaning.year is None and not context.is_season(text, start, end):
        return None
    return meaning
