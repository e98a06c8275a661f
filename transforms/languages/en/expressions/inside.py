"""A date within a wider one: "August of that year", "Friday last week", "the second half of last year"."""

import re

import msgspec

from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Feast, Inside, Meaning, Nearest, Nth, Part, Relative, sort

NAME = "date within a date"
OVER = (
    r"(?:the )?(?P<part>{date})(?:,| of| in)? (?:the )?(?P<whole>{year}|{month}|{period})"
    r"|(?P<held>{date}) of (?P<of>{date})"
    r"|(?P<owner>{year}|{month}|{period})['’]s? (?P<owned>{period}|{month})"
)
HOLDS = 2
EXAMPLES = {
    "It fell in May 2019 and in [August of that year].": "2019-08",
    "They met on [Friday last week].": "2024-11-15",
    "It grew in [the second half of last year].": "2023-H2",
    "It opens in [the spring of next year].": "2025-SP",
    "[Last year's third quarter] was weak.": "2023-Q3",
    "He left in [April last year].": "2023-04",
    "They met on [the last Monday of March this year].": "2024-03-25",
    "It was built in [the second quarter of the 15th century].": "14",
}
LOOKALIKES = ("On Friday 2010 people came.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The part seen from the whole, where the part alone lacks it."""
    part = inner.get("part") or inner.get("held") or inner["owned"]
    whole = inner.get("whole") or inner.get("of") or inner["owner"]
    if isinstance(part, Part):
        held = _inside(part.whole, whole)
        return None if held is None else Part(held, part.mod)
    return _inside(part, whole)


def _inside(part: Meaning, whole: Meaning) -> Meaning | None:
    if isinstance(whole, Part):
        return _inside(part, whole.whole)
    if isinstance(part, Inside) and isinstance(part.part, Nth):  # "the last Monday of March this year"
        held = _inside(part.whole, whole)
        return None if held is None else Inside(part.part, held)
    if isinstance(part, Feast):
        return Inside(part, whole) if part.year is None and isinstance(whole, Relative) and _is_year(whole) else None
    if not isinstance(part, Calendar) or part.year is not None or part.fiscal:
        return None
    if part.decade is not None or part.century is not None:
        return None
    if part.quarter is not None and _is_age(whole):
        return Inside(Nth(part.quarter, "quarter"), whole)
    if part.half is not None and not _is_year(whole):
        return Part(whole, "START" if part.half == 1 else "END")
    if isinstance(whole, Calendar):
        if whole.year is None or any((whole.quarter, whole.half, whole.week)) or whole.season is not None:
            return None
        if whole.month is not None:
            return (
                None
                if part.month is not None or part.day is None
                else msgspec.structs.replace(part, month=whole.month, year=whole.year)
            )
        return (
            None
            if part.weekday is not None and part.day is None
            else msgspec.structs.replace(part, year=whole.year, short=whole.short, fiscal=whole.fiscal)
        )
    if isinstance(whole, Relative | Nearest):
        return Inside(part, whole) if _wider(whole, part) else None
    return None


def _is_year(whole: Meaning) -> bool:
    if isinstance(whole, Calendar):
        return sort(whole) == "year"
    return isinstance(whole, Relative) and whole.unit == "year"


def _is_age(whole: Meaning) -> bool:
    return isinstance(whole, Calendar) and (whole.century is not None or whole.decade is not None)


def _wider(whole: Relative | Nearest, part: Calendar) -> bool:
    if isinstance(whole, Nearest):
        return (
            isinstance(whole.field, Calendar)
            and whole.field.month is not None
            and part.month is None
            and part.day is not None
        )
    if part.weekday is not None and part.day is None:
        return whole.unit == "week"
    if part.day is not None and part.month is None:
        return whole.unit == "month"
    return whole.unit == "year"
