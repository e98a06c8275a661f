"""A part of a date: "mediados de marzo", "finales de año", "el final de la semana", "primera hora del lunes"."""

import re

from transforms.languages.es.lexicon import EDGES, NAMED_EDGES
from transforms.languages.patterns import alternatives
from transforms.times.expression import Inner
from transforms.times.meaning import At, Calendar, Clock, DayPart, Meaning, Mod, Part

NAME = "part of a date"
OVER = (
    rf"(?P<edge>{alternatives(EDGES)}|medio) de(?:l)? (?P<whole>{{date}}|{{clock}}|{{part}})"
    rf"|(?:el |la )?(?P<named>{alternatives(NAMED_EDGES)}) (?:mismo )?(?:de|del) (?P<held>{{date}}|{{clock}}|{{part}})"
    r"|(?P<hour>(?:la )?primera hora|(?:la )?última hora|primeras horas|últimas horas) (?:de|del) (?P<day>{day})"
)
EXAMPLES = {
    "Cayó a [principios de marzo].": "2024-03",
    "Se espera para [mediados de 2026].": "2026",
    "Cerrará al [final de la próxima semana].": "2024-W48",
    "Los precios cayeron a [comienzos de los años noventa].": "199",
}
LOOKALIKES = ("El final de la calle.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The beginning, the middle or the end of what is named."""
    if match["hour"]:
        return Part(inner["day"], "START" if "primera" in match["hour"].lower() else "END")
    held, mod = inner.get("whole") or inner["held"], _mod(match["edge"] or match["named"])
    if isinstance(held, Part) or (isinstance(held, Calendar) and held.day is not None):
        return None
    if isinstance(held, Clock | DayPart):
        return At(None, held, mod)
    return At(held.day, held.time, mod) if isinstance(held, At) else Part(held, mod)


def _mod(word: str) -> Mod:
    said = word.lower()
    return EDGES.get(said) or NAMED_EDGES.get(said) or "MID"
