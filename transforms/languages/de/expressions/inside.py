"""A date within a wider one: "Mai vergangenen Jahres", "Freitag dieser Woche", "drittes Quartal des Vorjahres"."""

import re

import msgspec

from transforms.times.expression import Inner
from transforms.times.meaning import At, Calendar, Feast, Inside, Meaning, Nearest, Part, Relative, sort

NAME = "date within a date"
_OF = "(?: des| der| im| in| vom| von| dem|,)?"
OVER = (
    rf"(?P<part>{{date}}|{{clock}}){_OF}(?: Jahres?)? (?P<whole>{{year}}|{{month}}|{{period}})"
    r"|(?P<owner>{year}|{period}) im (?P<owned>{month}|{period})"
)
HOLDS = 2
EXAMPLES = {
    "Das war im Mai 2019 und im [August jenes Jahres] so.": "2019-08",
    "Sie trafen sich am [Freitag vergangener Woche] in Rom.": "2024-11-15",
    "Sie wuchs im [ersten Halbjahr des vergangenen Jahres] stark.": "2023-H1",
    "Das Bad öffnet im [Frühjahr kommenden Jahres] wieder.": "2025-SP",
    "Er ging im [April vergangenen Jahres] fort.": "2023-04",
    "Das war am [12. März dieses Jahres] in Rom.": "2024-03-12",
}
LOOKALIKES = ("Am Freitag 2010 Menschen.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The part seen from the whole, where the part alone lacks it."""
    part, whole = inner.get("part") or inner["owned"], inner.get("whole") or inner["owner"]
    if isinstance(part, Part):
        held = _inside(part.whole, whole)
        return None if held is None else Part(held, part.mod)
    if isinstance(part, At):
        day = None if part.day is None else _inside(part.day, whole)
        return None if day is None else At(day, part.time, part.mod)
    return _inside(part, whole)


def _inside(part: Meaning, whole: Meaning) -> Meaning | None:
    if isinstance(part, Feast):
        return Inside(part, whole) if part.year is None and isinstance(whole, Relative) and _is_year(whole) else None
    if not isinstance(part, Calendar) or part.year is not None or part.fiscal:
        return None
    if part.decade is not None or part.century is not None:
        return None
    if isinstance(whole, Calendar):
        return _in_calendar(part, whole)
    return Inside(part, whole) if isinstance(whole, Relative | Nearest) and _wider(whole, part) else None


def _in_calendar(part: Calendar, whole: Calendar) -> Meaning | None:
    """A day, a month, a quarter of a year that is said by its number."""
    if whole.year is None or sort(whole) != "year" or (part.weekday is not None and part.day is None):
        return None
    return msgspec.structs.replace(part, year=whole.year, short=whole.short, fiscal=whole.fiscal)


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
