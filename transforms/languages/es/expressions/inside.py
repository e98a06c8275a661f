"""A date within a wider one: "agosto de ese año", "el lunes de la semana pasada", "el 12 de este mes"."""

import re

import msgspec

from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Feast, Inside, Meaning, Nearest, Part, Relative, sort

NAME = "date within a date"
OVER = r"(?P<part>{date})(?:,? de | del |, )(?P<whole>{date})"
HOLDS = 2
EXAMPLES = {
    "Cayó en mayo de 2019 y en [agosto de ese año].": "2019-08",
    "Se vieron [el viernes de la semana pasada].": "2024-11-15",
    "Creció en [el segundo semestre del año pasado].": "2023-H2",
    "Se abrirá en [la primavera del próximo año].": "2025-SP",
    "Se marchó en [abril del año pasado].": "2023-04",
    "Se firmó [el 12 de este mes].": "2024-11-12",
}
LOOKALIKES = ("El viernes de 2010 fue raro.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The part seen from the whole, where the part alone lacks it."""
    part, whole = inner["part"], inner["whole"]
    if isinstance(part, Part):
        held = _inside(part.whole, whole)
        return None if held is None else Part(held, part.mod)
    return _inside(part, whole)


def _inside(part: Meaning, whole: Meaning) -> Meaning | None:
    if isinstance(whole, Part):
        return _inside(part, whole.whole)
    if isinstance(part, Feast):
        if isinstance(whole, Calendar) and sort(whole) == "year" and part.year is None and not whole.short:
            return Feast(part.name, whole.year)
        return Inside(part, whole) if part.year is None and _is_year(whole) else None
    if not isinstance(part, Calendar) or part.year is not None or _is_age(part):
        return None
    if isinstance(whole, Calendar):
        return _in_calendar(part, whole)
    return Inside(part, whole) if isinstance(whole, Relative | Nearest) and _wider(whole, part) else None


def _is_age(part: Calendar) -> bool:
    return part.decade is not None or part.century is not None


def _in_calendar(part: Calendar, whole: Calendar) -> Meaning | None:
    if whole.year is None or whole.quarter or whole.half or whole.week or whole.season is not None:
        return None
    if whole.month is not None:
        bare = part.month is None and part.day is not None
        return msgspec.structs.replace(part, month=whole.month, year=whole.year) if bare else None
    if part.month is None and (part.weekday is not None or part.day is not None):
        return None
    return msgspec.structs.replace(part, year=whole.year, short=whole.short)


def _is_year(whole: Meaning) -> bool:
    return isinstance(whole, Relative) and whole.unit == "year"


def _wider(whole: Relative | Nearest, part: Calendar) -> bool:
    if isinstance(whole, Nearest):
        month = isinstance(whole.field, Calendar) and whole.field.month is not None
        return month and part.month is None and part.day is not None
    if part.weekday is not None and part.day is None:
        return whole.unit == "week"
    if part.day is not None and part.month is None:
        return whole.unit == "month"
    return whole.unit == "year"
