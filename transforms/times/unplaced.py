"""How a date is written that nothing fixes: an X for every digit that is missing."""

from schemas.time import Basis, Granularity, TimeType
from transforms.times import calendar
from transforms.times.context import Context
from transforms.times.meaning import Calendar, Feast, Inside, Meaning, Modified, Nearest, Part, Relative, SpanEnd
from transforms.times.mention import Resolved
from transforms.times.units import DAYS_OF


def unresolved(
    kind: TimeType, value: str, basis: Basis, granularity: Granularity = "unknown", mod: str | None = None
) -> Resolved:
    """A time expression without bounds."""
    return Resolved(kind, value, granularity, basis, mod)


def unshifted(unit: Granularity, vague: str, context: Context) -> Resolved:
    """What is written for a date that counts from nothing known."""
    if DAYS_OF[unit] < 1:
        return unresolved("DATE", vague, "vague")
    return unresolved("DATE", unfound(unit, context), "anchored", unit)


OPEN_UNITS: dict[str, str] = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX"}


def unfound(unit: Granularity, context: Context) -> str:
    """A unit that counts from a story of which only the month or the year is known: "1945-06-XX", "1913-WXX"."""
    month, year = context.month, context.year
    if not context.narrative or year is None or unit not in ("day", "week"):
        return OPEN_UNITS.get(unit, "XXXX")
    if unit == "day" and month is not None and month.period.grain == "month":
        return f"{calendar.write(month.period)}-XX"
    return calendar.write_year(year.period.year) + OPEN_UNITS[unit][4:]


def unplaced(meaning: Meaning, context: Context) -> Resolved:
    """A date that nothing fixes, with an X for every digit that is missing: "XXXX-11-05"."""
    mod = meaning.mod if isinstance(meaning, Part | Modified) else None
    while isinstance(meaning, Part | Modified):
        meaning = meaning.whole if isinstance(meaning, Part) else meaning.meaning
    if isinstance(meaning, Nearest):
        meaning = meaning.field
    if isinstance(meaning, SpanEnd):
        meaning = meaning.first if meaning.end == "first" else meaning.last
    if isinstance(meaning, Inside) and isinstance(meaning.part, Calendar):
        meaning = meaning.part
    if isinstance(meaning, Calendar):
        value, grain = _partial(meaning)
        return unresolved("DATE", value, "explicit" if meaning.fiscal else "relative", grain, mod)
    if isinstance(meaning, Relative):
        if meaning.base == "story":
            return unresolved("DATE", unfound(meaning.unit, context), "anchored", meaning.unit, mod)
        return unresolved("DATE", OPEN_UNITS.get(meaning.unit, "XXXX"), "relative", meaning.unit, mod)
    return unresolved("DATE", "XXXX-XX-XX", "relative", "day" if isinstance(meaning, Feast) else "unknown", mod)


def _partial(field: Calendar) -> tuple[str, Granularity]:
    year = "XXXX" if field.year is None else calendar.write_year(field.year)
    if field.fiscal:
        year = f"FY{field.year % 100 + 2000 if field.short and field.year is not None else year}"
    if field.month is not None:
        day = "" if field.day is None else f"-{field.day:02d}"
        return f"{year}-{field.month:02d}{day}", "day" if day else "month"
    if field.day is not None:
        return f"{year}-XX-{field.day:02d}", "day"
    if field.weekday is not None:
        return f"{year}-WXX-{field.weekday}", "day"
    if field.quarter is not None:
        return f"{year}-Q{field.quarter}", "quarter"
    if field.half is not None:
        return f"{year}-H{field.half}", "half"
    if field.season is not None:
        return f"{year}-{calendar.SEASONS[field.season]}", "season"
    return year, "year"
