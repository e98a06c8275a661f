"""A unit that makes a date only within another or behind some words: "durante la semana", "el fin de semana"."""

import re

from transforms.languages import around
from transforms.languages.es.lexicon import UNITS
from transforms.languages.patterns import words
from transforms.times.meaning import Meaning, Relative

NAME = "unit"
PATTERN = (
    r"(?:el |la )(?P<unit>fin de semana|semana|mes|trimestre|año|década|siglo|día)"
    r"|\A(?P<bare>año|mes|trimestre|siglo)\Z"
)
NEEDS = frozenset(UNITS) | words("fin")
EXAMPLES = {
    "La planta cerró durante [el fin de semana].": "2024-W46-WE",
    "Bajará a lo largo del [año].": "2024",
    "Se verán varias veces durante [la semana].": "2024-W47",
}
LOOKALIKES = ("Fue el día de los días.", "El año fue duro.", "Es la semana de la moda.")


def read(match: re.Match[str]) -> Meaning | None:
    """The running unit: that of the publication, in a history that of the running date."""
    return Relative("running", UNITS[(match["unit"] or match["bare"]).lower()])


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Alone it says little: it must be told as the time of something, with nothing behind it that says which."""
    if around.word_after(text, end).lower() in _TOLD_APART:
        return None
    said = text[start:end].lower()
    if "fin de semana" in said:
        return meaning
    return meaning if "día" not in said and _DURING.search(text, max(0, start - 40), start) else None


_TOLD_APART = words("de del que en siguiente más")
_DURING = re.compile(
    r"\b(?:durante|dentro de|a lo largo de|en el (?:trans)?curso de|resto de|lo que (?:resta|queda) de"
    r"|antes de que (?:acabe|termine|finalice|concluya)|hasta que (?:acabe|termine|finalice|concluya))l? \Z",
    re.IGNORECASE,
)
