"""A date seen from a wider one that says what it lacks: "août de cette année-là", "el lunes de la semana pasada"."""

import msgspec

from transforms.times.meaning import At, Calendar, Feast, Inside, Meaning, Nearest, Part, Relative, sort


def nested(part: Meaning, whole: Meaning) -> Meaning | None:
    """The part within the whole; None where the part lacks nothing, or the whole is not the one that it lacks."""
    if isinstance(whole, Part):
        return nested(part, whole.whole)
    if isinstance(part, Part):
        held = nested(part.whole, whole)
        return None if held is None else Part(held, part.mod)
    if isinstance(part, At):
        day = None if part.day is None else nested(part.day, whole)
        return None if day is None else At(day, part.time, part.mod)
    if isinstance(part, Feast):
        return _feast(part, whole)
    if not isinstance(part, Calendar) or part.year is not None or part.fiscal or _is_age(part):
        return None
    if isinstance(whole, Calendar):
        return _in_calendar(part, whole)
    return Inside(part, whole) if isinstance(whole, Relative | Nearest) and _wider(whole, part) else None


def _is_age(part: Calendar) -> bool:
    return part.decade is not None or part.century is not None


def _feast(feast: Feast, whole: Meaning) -> Meaning | None:
    if feast.year is not None:
        return None
    if isinstance(whole, Calendar) and sort(whole) == "year" and not whole.short:
        return Feast(feast.name, whole.year)
    return Inside(feast, whole) if isinstance(whole, Relative) and whole.unit == "year" else None


def _in_calendar(part: Calendar, whole: Calendar) -> Meaning | None:
    """The part with the year, and a bare day with the month, that the whole says."""
    if whole.year is None or sort(whole) not in ("year", "month") or (part.weekday is not None and part.day is None):
        return None
    if whole.month is None:
        return msgspec.structs.replace(part, year=whole.year, short=whole.short, fiscal=whole.fiscal)
    if part.month is not None or part.day is None:
        return None
    return msgspec.structs.replace(part, month=whole.month, year=whole.year)


def _wider(whole: Relative | Nearest, part: Calendar) -> bool:
    if isinstance(whole, Nearest):
        month = isinstance(whole.field, Calendar) and whole.field.month is not None
        return month and part.month is None and part.day is not None
    if part.weekday is not None and part.day is None:
        return whole.unit == "week"
    if part.day is not None and part.month is None:
        return whole.unit == "month"
    return whole.unit == "year"
