"""The edges of the running unit: "finales de año", "fin de mes", "el cierre del trimestre", "principios de siglo"."""

import re

from transforms.languages.es.lexicon import EDGES, NAMED_EDGES, UNITS
from transforms.languages.patterns import alternatives
from transforms.times.meaning import Calendar, Inside, Meaning, Part, Relative

NAME = "edge of a unit"
PATTERN = (
    rf"(?:el |la )?(?P<edge>{alternatives([*EDGES, *NAMED_EDGES, 'mediado'])}) (?:del|de la|de) "
    r"(?P<unit>año|mes|semana|siglo|década|trimestre|semestre)"
    r"(?! (?:[ivx]+|de|del|que|pasad|anterior|en curso|siguiente|próxim))"
)
NEEDS = frozenset(("año", "mes", "semana", "siglo", "década", "trimestre", "semestre"))
EXAMPLES = {
    "Cerrará a [finales de año].": "2024",
    "Debe cerrar antes de [fin de mes].": "2024-11",
    "La ciudad creció a [principios de siglo].": "20",
    "Subió en [la primera mitad del año].": "2024-H1",
    "Subió al [cierre del trimestre].": "2024-Q4",
}
LOOKALIKES = ("El final de la calle.", "El principio de acuerdo.", "El fin de semana llovió.")


def read(match: re.Match[str]) -> Meaning | None:
    """The beginning, the middle or the end of the running unit."""
    edge, unit = match["edge"].lower(), UNITS[match["unit"].lower()]
    if edge.endswith("a mitad") and unit == "year":
        return Inside(Calendar(half=1 if edge.startswith("p") else 2), Relative("running", unit))
    if edge == "fin" and unit == "week":  # the weekend
        return None
    return Part(Relative("running", unit), EDGES.get(edge) or NAMED_EDGES.get(edge) or "MID")
