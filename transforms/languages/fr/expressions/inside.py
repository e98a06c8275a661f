"""A date within a wider one: "août de cette année-là", "vendredi de la semaine dernière", "mars de l'an dernier"."""

import re

import msgspec

from transforms.languages.fr.lexicon import DU
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Feast, Inside, Meaning, Nearest, Part, Relative, sort

NAME = "date within a date"
OVER = rf"(?P<part>{{date}})(?: {DU}|, | en )(?:la |le |l['’])?(?P<whole>{{year}}|{{month}}|{{period}})"
NEEDS = words("de du d la l en")
EXAMPLES = {
    "Il a plu en mai 2019 et en [août de cette année-là].": "2019-08",
    "Ils se sont vus [vendredi de la semaine dernière].": "2024-11-15",
    "Il a progressé au [second semestre de l'an dernier].": "2023-H2",
    "La salle ouvre au [printemps de l'année prochaine].": "2025-SP",
}
LOOKALIKES = ("Vendredi de 2010 personnes.",)


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
        return Inside(part, whole) if part.year is None and isinstance(whole, Relative) and _is_year(whole) else None
    if not isinstance(part, Calendar) or part.year is not None or part.fiscal:
        return None
    if part.decade is not None or part.century is not None:
        return None
    if part.half is not None and not _is_year(whole):
        return None
    if isinstance(whole, Calendar):
        return _completed(part, whole)
    return Inside(part, whole) if isinstance(whole, Relative | Nearest) and _wider(whole, part) else None


def _completed(part: Calendar, whole: Calendar) -> Calendar | None:
    """The part with the month and the year of the whole."""
    if whole.year is None or any((whole.quarter, whole.half, whole.week)) or whole.season is not None:
        return None
    if part.weekday is not None and part.day is None:
        return None
    if whole.month is None:
        return msgspec.structs.replace(part, year=whole.year, short=whole.short, fiscal=whole.fiscal)
    if part.month is not None or part.day is None:
        return None
    return msgspec.structs.replace(part, month=whole.month, year=whole.year)


def _is_year(whole: Meaning) -> bool:
    if isinstance(whole, Calendar):
        return sort(whole) == "year"
    return isinstance(whole, Relative) and whole.unit == "year"


def _wider(whole: Relative | Nearest, part: Calendar) -> bool:
    if isinstance(whole, Nearest):
        field = whole.field
        month = isinstance(field, Calendar) and field.month is not None
        return month and part.month is None and part.day is not None
    if part.weekday is not None and part.day is None:
        return whole.unit == "week"
    if part.day is not None and part.month is None:
        return whole.unit == "month"
    return whole.unit == "year"
