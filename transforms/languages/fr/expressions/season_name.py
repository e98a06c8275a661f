"""A season: "l'été 1940", "le printemps 2027", "cet hiver"; not the participle in "il a été", not the Arab Spring."""

import re

from transforms.languages.fr import context
from transforms.languages.fr.lexicon import DE, SEASON, SEASONS, YEAR
from transforms.times.meaning import Calendar, Meaning

NAME = "season"
PATTERN = (
    rf"(?:(?:tout )?(?:l['’]|le )|plein )?(?P<season>{SEASON})"
    rf"(?: {DE}?(?P<year>{YEAR})(?:[-–/]\d\d(?:\d\d)?)?)?"
)
NEEDS = frozenset(SEASONS)
EXAMPLES = {
    "Ils ont combattu pendant [l'été 1940].": "1940-SU",
    "La salle ouvrira au [printemps 2027].": "2027-SP",
    "Ils ont reculé pendant [l'été].": "2024-SU",
    "Il fait froid en [hiver].": "2024-WI",
}
LOOKALIKES = (
    "Il a été arrêté.", "La ville a longtemps été libre.", "Le Printemps arabe a commencé.", "Il avait été élu maire.",
    "Elle chante au Printemps de Bourges.",
)  # fmt: skip


def read(match: re.Match[str]) -> Meaning | None:
    """A season, with its year where it is said."""
    return Calendar(season=SEASONS[match["season"].lower()], year=int(match["year"]) if match["year"] else None)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A participle, a festival and revolutions share these words."""
    return meaning if context.is_season(text, start, end) else None
