"""A unit that only makes a date within another expression: "l'année" in "la fin de l'année"."""

import re

from transforms.languages import around
from transforms.languages.fr.lexicon import CALENDAR_UNIT, UNITS, plain
from transforms.languages.patterns import words
from transforms.times.meaning import Meaning, Relative

NAME = "unit"
PATTERN = (
    rf"(?:la |le |l['’])(?P<unit>{CALENDAR_UNIT}|journée)(?!-)"
    r"|(?:(?<=\bdu )|(?<=\bde )|(?<=\bd['’])|(?<=\bfin )|(?<=\bmilieu )|(?<=\bau ))"
    r"(?P<bare>jour|mois|trimestre|semestre"
    r"|week-?end|siècle|année|semaine|journée|décennie)"
)
NEEDS = frozenset(UNITS) | words("week journée")
EXAMPLES: dict[str, str] = {
    "L'usine ferme à [la fin de l'année].": "2024",
    "Il est arrivé dans [la journée].": "2024-11-22",
    "Il s'est reposé pendant [le week-end].": "2024-W46-WE",
    "La tempête du [week-end] a fait deux morts.": "2024-W46-WE",
}
LOOKALIKES = (
    "C'était l'année de tous les dangers.",
    "L'année fut dure.",
    "L'ordre du jour est long.",
    "La mise à jour.",
    "Il l'a lu dans l'édition du week-end.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """The running unit: that of the publication, in a history that of the running date."""
    return Relative("running", UNITS[plain(match["unit"] or match["bare"])])


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Alone it says nothing; but a weekend can be told from the next, and "dans la journée" is today."""
    if not isinstance(meaning, Relative):
        return meaning
    before = around.word_before(text, start).lower()
    if meaning.unit == "weekend":
        alone = text[start:end].lower().startswith("le ")
        return meaning if (before in _WEEKEND if alone else _of_weekend(text, start, end)) else None
    if text[start:end].lower() == "la journée":
        return meaning if before == "dans" and not text.startswith((" de", " du", " d'", " d’"), end) else None
    return None


def _of_weekend(text: str, start: int, end: int) -> bool:
    """Whether something is of the weekend, and neither a paper nor one that is told: "du week-end de Pâques"."""
    said = text.startswith("du ", max(0, start - 3)) and not text.startswith((" de ", " du ", " d'", " d’"), end)
    return said and not _PAPER.search(text, max(0, start - 20), start)


_PAPER = re.compile(r"\b(?:éditions?|numéro|cahier|magazine|supplément) du \Z", re.IGNORECASE)
_WEEKEND = words("pendant durant ce dès depuis avant après tout")
