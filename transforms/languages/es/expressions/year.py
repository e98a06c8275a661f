"""A year: "2010", "el año 1995", "el 2009", "490 a. C."; not a number of people."""

import re

from transforms.languages.es import context
from transforms.languages.es.lexicon import YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "year"
_ERA = r"(?:(?P<bc>a\. ?(?:de )?C\.?|a\.? ?e\. ?c\.|antes de Cristo)|d\. ?(?:de )?C\.?|después de Cristo)"
PATTERN = (
    rf"(?:el )?(?:año )?(?P<dated>\d{{1,4}}) {_ERA}"
    rf"|(?:el )?(?:año|ejercicio) (?P<named>\d{{3,4}})(?![.:,]\d)|(?:el (?=\d))?(?P<plain>{YEAR})(?![.:,]\d)"
    r"|(?:el )?año (?P<short>['’‘]?\d\d)(?![.:,]?\d)"
    r"|(?:el |(?<=del )|\A)['’‘]?(?P<bare>[3-9]\d)(?![.,:/-]?\d| ?%)"
)
NEEDS = words("0")
EXAMPLES = {
    "La fábrica abrió en [2010].": "2010",
    "Nació en [el año 1879].": "1879",
    "El puente se acabará en [el 2027].": "2027",
    "Ganó el Mundial del [82].": "1982",
    "Se casaron en [el 97].": "1997",
    "La batalla se libró en [490 a. C.] cerca de allí.": "BC0490",
}
LOOKALIKES = (
    "Acudieron 2000 personas.", "Cobró 1900 euros.", "El vuelo 1985 aterrizó tarde.", "Vendieron 1500 coches.",
    "Vive en la habitación 2010.", "Marcó en el minuto 12 y en el 73.", "Apoyan la ley el 45 por ciento.",
    "Subió del 40 al 50.",
)  # fmt: skip


def read(match: re.Match[str]) -> Meaning | None:
    """The year that is said, before Christ counted astronomically."""
    if match["dated"]:
        year = int(match["dated"])
        return Calendar(year=1 - year if match["bc"] else year) if year else None
    if match["short"]:
        return Calendar(year=int(match["short"].lstrip("'’‘")), short=True)
    if match["bare"]:
        return Calendar(year=int(match["bare"]), short=True)
    return Calendar(year=int(match["named"] or match["plain"]))


_TWO_FIGURES = re.compile(r"(?:el )?\d\d", re.IGNORECASE)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare number is a year only where nothing is counted by it."""
    said = text[start:end]
    if _TWO_FIGURES.fullmatch(said):
        return meaning if context.is_short_year(text, start, end) else None
    if said[-4:].isdigit() and len(said) in (4, 7):
        return meaning if context.is_year(text, end - 4, end) else None
    return meaning
