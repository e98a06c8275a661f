"""The counterpart of a period in another year: "el mismo periodo del año pasado", "el mismo mes de 2023"."""

import re

from schemas.time import Granularity
from transforms.languages.compared import counterpart
from transforms.languages.es.lexicon import UNITS
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Counterpart, Meaning, Relative

NAME = "compared period"
OVER = (
    r"(?:(?:el |la |los |las |un )?mism[oa]s?|idéntico|igual)"
    r" (?P<unit>trimestre|mes|semestre|semana|periodo|período|época|fecha|fechas|lapso)"
    r" (?:de|del) (?P<year>{year}|{period})"
    r"|(?P<within>{period}|{month}) (?:de|del) (?P<back>{year}|{period})"
)
NEEDS = words("de del")
EXAMPLES = {
    "El beneficio subió en el tercer trimestre frente a [el mismo periodo del año pasado].": "2023-Q3",
    "Las ventas de mayo superaron las del [mismo mes del año anterior].": "2023-05",
}
LOOKALIKES = ("Fue el mismo mes.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The unit, where one is said, in the year that is said."""
    if match["within"]:
        return counterpart(inner["within"], inner["back"]) if _is_year(inner["back"]) else None
    return Counterpart(_unit(match["unit"]), inner["year"])


def _is_year(year: Meaning) -> bool:
    if isinstance(year, Calendar):
        return year.year is not None and year.month is None
    return isinstance(year, Relative) and year.unit == "year"


def _unit(word: str) -> Granularity | None:
    return UNITS.get(word.lower())
