"""A named day: "Navidad", "la Nochebuena de 2024", "el Viernes Santo", "Semana Santa", "el 11-S"."""

import re

from transforms.languages import around
from transforms.languages.es.feasts import FEASTS
from transforms.languages.es.lexicon import YEAR
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Feast, Meaning

NAME = "feast"
PATTERN = rf"(?:el |la |las )?(?P<name>{alternatives(FEASTS)})(?:,? (?:de |del |en )?(?P<year>{YEAR})(?![.:,]\d))?"
NEEDS = frozenset(re.split(r"\W+", " ".join(FEASTS))) - words("de la los el del y al")
EXAMPLES = {
    "Volverán para [la Navidad de 2025].": "2025-12-25",
    "Se vieron [el Viernes Santo].": "2024-03-29",
    "La procesión salió [el viernes santo].": "2024-03-29",
    "Nadie ha volado allí desde [el 11-S].": "2001-09-11",
}
LOOKALIKES = ("Comieron turrón de navidad.", "La pascua militar.", "Ganó la lotería de Navidad.")


def read(match: re.Match[str]) -> Meaning | None:
    """The feast, in its year where it is said; its name has a capital."""
    name = match["name"]
    if name.islower() and not name[0].isdigit() and name not in _SMALL:
        return None
    return Feast(FEASTS[" ".join(name.lower().split())], int(match["year"]) if match["year"] else None)


_SMALL = frozenset(
    ("navidad", "navidades", "nochebuena", "nochevieja", "semana santa", "jueves santo", "viernes santo")
)
_OWNED = re.compile(
    r"\b(?!antes|después|día|partir|noche|mañana|tarde|víspera|vísperas|dentro|fin)[^\W\d_]{2,20} de (?:la )?\Z",
    re.IGNORECASE,
)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Persons and places are named after feasts, and so is what belongs to them: "la lotería de Navidad"."""
    after = around.word_after(text, end)
    if _OWNED.search(text, max(0, start - 30), start) and isinstance(meaning, Feast) and meaning.year is None:
        return None
    named = after[:1].isupper() and isinstance(meaning, Feast) and meaning.year is None
    return None if named else meaning
