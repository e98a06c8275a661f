"""A season: "Sommer 1940", "Frühjahr", "Spätherbst", "Winter 2023/24"; not Mister Winter."""

import re

from transforms.languages.de import context
from transforms.languages.de.lexicon import SEASON_PARTS, SEASONS, YEAR
from transforms.languages.patterns import alternatives
from transforms.times.meaning import Calendar, Meaning, Part

NAME = "season"
_PART = alternatives(part for part in SEASON_PARTS if part)
PATTERN = (
    rf"(?P<part>{_PART})?(?P<season>{alternatives(SEASONS)})s?"
    rf"(?:,? (?:des Jahres |im Jahre? )?(?P<year>{YEAR})(?:[-–/]\d\d(?:\d\d)?)?(?![.:,]\d))?"
)
NEEDS = frozenset(f"{part}{season}{s}" for part in SEASON_PARTS for season in SEASONS for s in ("", "s"))
EXAMPLES = {
    "Sie kämpften im [Sommer 1940].": "1940-SU",
    "Der Bau soll im [Frühjahr 2027] beginnen.": "2027-SP",
    "Im [Spätherbst 2023] fiel Schnee.": "2023-FA",
    "Im [Winter 2022/23] war es mild.": "2022-WI",
}
LOOKALIKES = ("Die Schauspielerin Romy Winter kam.", "Bei den Winterspielen siegte sie.")


def read(match: re.Match[str]) -> Meaning | None:
    """A season, with its year where it is said."""
    if not match[0][0].isupper():
        return None
    year = int(match["year"]) if match["year"] else None
    season = Calendar(season=SEASONS[match["season"].lower()], year=year)
    mod = SEASON_PARTS[(match["part"] or "").lower()]
    return season if mod is None else Part(season, mod)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """People are called Sommer and Winter."""
    if isinstance(meaning, Calendar) and meaning.year is None and not context.is_season(text, start, end):
        return None
    return meaning
