"""A part of a date: "mediados de marzo", "finales de año", "el final de la semana", "primera hora del lunes"."""

import re

from transforms.languages.es.lexicon import EDGES, NAMED_EDGES
from transforms.languages.patterns import alternatives
from transforms.times.expression import Inner
from transforms.times.meaning import At, Calendar, Clock, DayPart, Inside, Meaning, Mod, Part, Relative

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
    "Subió en [la primera mitad de este año].": "2024-H1",
    "Lo detuvieron a [primera hora de ayer].": "2024-11-21TMO",
    "Los precios cayeron a [comienzos de los años noventa].": "199",
}
LOOKALIKES = ("El final de la calle.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The beginning, the middle or the end of what is named."""
    if match["hour"]:
        return At(inner["day"], DayPart("MO" if "primera" in match["hour"].lower() else "NI"))
    held, mod = inner.get("whole") or inner["held"], _mod(match["edge"] or match["named"])
    if match["named"] and match["named"].lower() in _HALVES:
        return _half(_HALVES[match["named"].lower()], held)
    if isinstance(held, Part) or (isinstance(held, Calendar) and held.day is not None):
        return None
    if isinstance(held, Clock | DayPart):
        return At(None, held, mod)
    return At(held.day, held.time, mod) if isinstance(held, At) else Part(held, mod)


_HALVES = {"primera mitad": 1, "segunda mitad": 2}


def _half(number: int, held: Meaning) -> Meaning | None:
    """ "la primera mitad del año" is a half, that of a month or a week its beginning."""
    if isinstance(held, Relative) and held.unit == "year":
        return Inside(Calendar(half=number), held)
    return Part(held, "START" if number == 1 else "END") if not isinstance(held, Part) else None


def _mod(word: str) -> Mod:
    said = word.lower()
    return EDGES.get(said) or NAMED_EDGES.get(said) or "MID"
