"""Where on the calendar a date lies, seen from a publication and from a running date."""

from collections.abc import Callable
from typing import Any

import msgspec

from schemas.time import Basis, Granularity
from transforms.times import calendar
from transforms.times.calendar import Period
from transforms.times.context import Anchor, Context, Place, counted_from, overtaken
from transforms.times.meaning import (
    Calendar,
    Counterpart,
    Ended,
    Feast,
    Inside,
    Meaning,
    Mod,
    Modified,
    Nearest,
    Nth,
    Numeric,
    Part,
    Relative,
    Shifted,
    SpanEnd,
)
from transforms.times.nearest import (
    SATURDAY,
    beside,
    choose,
    in_year,
    near,
    near_story,
    nearest_period,
    nth_weekday,
    part_of,
)
from transforms.times.shifted import answer_shifted
from transforms.times.units import DAYS_OF, TERMS


def place(meaning: Meaning, context: Context) -> Place | None:
    """The place of a date on the calendar, or None where nothing fixes it."""
    finder = _PLACES.get(type(meaning))
    return finder(meaning, context) if finder else None


def _place_calendar(field: Calendar, context: Context) -> Place | None:
    if field.fiscal:
        return None
    if field.decade is not None or field.century is not None:
        return _place_age(field, context)
    if field.year is not None:
        year = _full_year(field.year, context.today) if field.short else field.year
        period = in_year(field, year)
        return None if period is None else Place(period, "explicit")
    anchor = context.line
    bare_weekday = field.weekday is not None and field.month is None and field.day is None
    if anchor is not None and not (bare_weekday and anchor.period.grain != "day"):
        period = near_story(field, anchor.period, context.year_told)
        return None if period is None else Place(period, "anchored", anchor)
    today = context.today
    if today is None:
        return None
    period = near(field, today, context.direction)
    if period is not None and context.earlier is not None:
        period = _in_order(field, period, today, context.earlier.period, context)
    return None if period is None else Place(period, "relative")


def _in_order(field: Calendar, period: Period, today: int, earlier: Period, context: Context) -> Period:
    """The period, or the first after the date before it, where the words put it there.

    Also where it would be today, and the sentence is already ahead: "vote on Sunday and know the result on Monday".
    A quarter that can be the neighbour of the one before it is: "after a loss in Q3 2025, Q4 looks better".
    """
    if period.grain == earlier.grain == "quarter" and not context.follows:
        beside = (earlier.shifted(by) for by in (-1, 1))
        return next((p for p in beside if p == in_year(field, p.year)), period)
    is_today = context.direction == "future" and period.first == today and field.weekday is not None
    if period.first > earlier.last or not (context.follows or (is_today and earlier.first > today)):
        return period
    if field.month is None and field.weekday is not None and field.day is None:
        return near(field, earlier.last + 1, "future") or period
    around = (in_year(field, year) for year in (earlier.year, earlier.year + 1))
    return next((p for p in around if p is not None and p.first > earlier.last), period)


def _place_age(field: Calendar, context: Context) -> Place | None:
    if field.century is not None:
        return Place(Period("century", field.century), "explicit")
    decade = field.decade or 0
    if field.short:
        today = context.today
        year = 2000 if today is None else calendar.civil(today)[0]
        decade += (year - 9 - decade) // 100 * 100
    return Place(Period("decade", decade // 10 if decade > 0 else -((1 - decade) // 10) - 1), "explicit")


def _full_year(short: int, today: int | None) -> int:
    """The latest year with these last two digits that is not more than ten years ahead."""
    now = 2015 if today is None else calendar.civil(today)[0]
    return short + (now + 10 - short) // 100 * 100


def _place_feast(feast: Feast, context: Context) -> Place | None:
    if feast.year is not None:
        return _feast_in(feast.name, feast.year, context, "explicit")
    anchor = context.line
    if anchor is not None:
        year = anchor.period.year if context.year_told is None else context.year_told
        found = _feast_in(feast.name, year, context, "anchored")
        return None if found is None else msgspec.structs.replace(found, anchor=anchor)
    today = context.today
    if today is None:
        return None
    year = calendar.civil(today)[0]
    around = [p for y in (year - 1, year, year + 1) if (p := _feast_in(feast.name, y, context, "relative"))]
    days = [p.period for p in around]
    chosen = choose(days, today, context.direction, 366)
    return next((p for p in around if p.period == chosen), None)


def _feast_in(name: str, year: int, context: Context, basis: Basis) -> Place | None:
    span = context.feasts(name, year) if context.feasts else None
    if span is None:
        return None
    return Place(Period("day", span[0]), basis, first=span[0], last=span[1])


def _place_numeric(date: Numeric, context: Context) -> Place | None:
    """Day or month first: by what is possible, by dots, by the source's region, else as Americans write."""
    day_first = context.day_first if context.day_first is not None else date.dotted
    because = ""
    if date.one > 12 or date.two > 12:
        day_first = date.one > 12
    elif date.one != date.two:
        because = f"ambiguous, read {'day' if day_first else 'month'} first"
    day, month = (date.one, date.two) if day_first else (date.two, date.one)
    found = (
        _place_calendar(Calendar(year=date.year, month=month, day=day, short=date.short), context)
        if month <= 12
        else None
    )
    return None if found is None else msgspec.structs.replace(found, because=because)


def _must_follow(relative: Relative) -> bool:
    """Whether "the following day" needs a date to follow: the publication is none."""
    return relative.base == "story" and relative.count > 0 and DAYS_OF[relative.unit] < DAYS_OF["quarter"]


def _place_relative(relative: Relative, context: Context) -> Place | None:
    if relative.base == "story" and relative.unit in TERMS[1:]:
        return _place_term(relative, context)
    found = counted_from(relative.base, relative.unit, context)
    if found is None or relative.unit not in DAYS_OF or DAYS_OF[relative.unit] < 1:
        return None
    day, basis, anchor = found
    if anchor is None and _must_follow(relative):
        return None
    period = calendar.containing(relative.unit, day).shifted(relative.count)
    if relative.unit == "weekend" and not relative.count and period.first > day and context.direction != "future":
        period = period.shifted(-1)  # "over the weekend", "this weekend" in a report: the one that was
    return Place(period, basis, anchor)


def _place_term(relative: Relative, context: Context) -> Place | None:
    """ "The quarter", "the previous quarter": counted from the one near by, else from the last that ended."""
    term, unit = context.term, relative.unit
    if term is None or DAYS_OF[term.period.grain] > DAYS_OF[unit]:
        ended = _reported(unit, context)
        return None if ended is None else Place(ended.shifted(relative.count), "relative")
    return Place(calendar.containing(unit, term.period.first).shifted(relative.count), "anchored", term)


def _place_nearest(nearest: Nearest, context: Context) -> Place | None:
    found = counted_from(nearest.base, "day" if nearest.base == "publication" else "year", context)
    weekday = isinstance(nearest.field, Calendar) and nearest.field.weekday is not None
    if nearest.base == "story" and weekday and context.day is not None and not overtaken(context.day, context):
        found = context.day.period.first, "anchored", context.day
    if found is None:
        return None
    day, basis, anchor = found
    if anchor is not None and nearest.which > 0:
        day = anchor.period.last  # "the spring after 1998" is none of that year's
    if isinstance(nearest.field, Feast):
        return _nearest_feast(nearest.field, nearest.which, day, context, basis, anchor)
    period = nearest_period(nearest, nearest.field, day, context.direction)
    return None if period is None else Place(period, basis, anchor)


def _nearest_feast(
    feast: Feast, which: int, day: int, context: Context, basis: Basis, anchor: Anchor | None
) -> Place | None:
    year = calendar.civil(day)[0]
    around = [p for y in range(year - 1, year + 2) if (p := _feast_in(feast.name, y, context, basis))]
    if which < 0:
        chosen = next((p for p in reversed(around) if (p.last or 0) < day), None)
    elif which > 0:
        chosen = next((p for p in around if (p.first or 0) > day), None)
    else:
        chosen = _feast_in(feast.name, year, context, basis)
    return None if chosen is None else msgspec.structs.replace(chosen, anchor=anchor)


def _place_inside(inside: Inside, context: Context) -> Place | None:
    whole = place(inside.whole, context)
    if whole is None:
        return None
    if isinstance(inside.part, Feast):
        found = _feast_in(inside.part.name, whole.period.year, context, whole.basis)
        return None if found is None else msgspec.structs.replace(found, anchor=whole.anchor)
    if isinstance(inside.part, Nth):
        return _place_nth(inside.part, whole)
    period = part_of(inside.part, whole.period)
    return None if period is None else Place(period, whole.basis, whole.anchor)


def _place_nth(nth: Nth, whole: Place) -> Place | None:
    first, last = whole.period.first, whole.period.last
    if isinstance(nth.field, Calendar):
        weekday = nth.field.weekday
        if weekday is None:
            return None
        day = nth_weekday(weekday, nth.number, first, last)
        return None if not first <= day <= last else Place(Period("day", day), whole.basis, whole.anchor)
    unit = nth.field
    if unit == "week":
        start = first + (nth.number - 1) * 7 if nth.number > 0 else last + nth.number * 7 + 1
        return Place(calendar.containing("week", start + 3), whole.basis, whole.anchor, first=start, last=start + 6)
    if DAYS_OF.get(unit, 0) < 1 or DAYS_OF[unit] > DAYS_OF[whole.period.grain]:
        return None
    if unit == "weekend":
        saturday = nth_weekday(SATURDAY, nth.number, first, last)
        return Place(calendar.containing("weekend", saturday), whole.basis, whole.anchor)
    if unit == "quarter" and DAYS_OF[whole.period.grain] > DAYS_OF["year"]:
        return _fourth(nth.number, whole) if -4 <= nth.number <= 4 else None
    edge = calendar.containing(unit, first if nth.number > 0 else last)
    period = edge.shifted(nth.number - 1 if nth.number > 0 else nth.number + 1)
    return Place(period, whole.basis, whole.anchor) if period.first <= last and period.last >= first else None


def _fourth(number: int, whole: Place) -> Place:
    """A fourth of a decade or a century, which is no quarter of a year."""
    first, length = whole.period.first, whole.period.last + 1 - whole.period.first
    before = number - 1 if number > 0 else 4 + number
    mod: Mod = "START" if before == 0 else "END" if before == 3 else "MID"
    start, end = first + length * before // 4, first + length * (before + 1) // 4 - 1
    return msgspec.structs.replace(whole, mod=mod, first=start, last=end)


def _place_counterpart(counterpart: Counterpart, context: Context) -> Place | None:
    """The quarter, month or half that a comparison names, in another year: "the same quarter last year"."""
    term = context.term
    period = term.period if term is not None else _reported(counterpart.unit, context)
    if period is None:
        return place(counterpart.year, context)
    if counterpart.unit is not None and DAYS_OF[counterpart.unit] >= DAYS_OF[period.grain]:
        period = calendar.containing(counterpart.unit, period.first)
    year = counterpart.year
    back = -1
    if isinstance(year, Calendar) and year.year is not None:
        back = year.year - period.year
    elif isinstance(year, Relative) and year.base == "publication":
        back = year.count
    moved = calendar.containing(period.grain, calendar.add_months(period.first, 12 * back))
    return Place(moved, "relative" if term is None else "anchored", term)


def _reported(unit: Granularity | None, context: Context) -> Period | None:
    """The quarter, half or month that a report without a date is about: the last that has ended."""
    today = context.today
    if today is None or unit not in TERMS or context.narrative:
        return None
    return calendar.containing(unit, today).shifted(-1)


def _place_ended(ended: Ended, context: Context) -> Place | None:
    """The quarter that ended on a day holds it."""
    day = place(ended.day, context)
    return None if day is None else Place(calendar.containing(ended.unit, day.period.first), day.basis, day.anchor)


def _place_span_end(end: SpanEnd, context: Context) -> Place | None:
    """A span that lies ahead or is running is dated by its last day, one that is past by its first."""
    by_last = context.direction != "past" and context.line is None
    known = _place_calendar(end.last if by_last else end.first, context)
    if known is None or (end.end == "last") == by_last:
        return known
    period = beside(end.first if by_last else end.last, known.period, before=by_last)
    return None if period is None else msgspec.structs.replace(known, period=period)


def _place_part(part: Part, context: Context) -> Place | None:
    """Half of the period for its beginning and its end, the middle half for its middle: vague words get wide bounds."""
    whole = place(part.whole, context)
    if whole is None:
        return None
    first = whole.first if whole.first is not None else whole.period.first
    last = whole.last if whole.last is not None else whole.period.last
    length = last - first + 1
    if length > 1:
        if part.mod == "START":
            last = first + (length - 1) // 2
        elif part.mod == "END":
            first = last - (length - 1) // 2
        elif part.mod == "MID":
            first, last = first + length // 4, last - length // 4
    return msgspec.structs.replace(whole, mod=part.mod, first=first, last=last)


def _place_modified(modified: Modified, context: Context) -> Place | None:
    whole = place(modified.meaning, context)
    return None if whole is None else msgspec.structs.replace(whole, mod=modified.mod)


def _place_shifted(shifted: Shifted, context: Context) -> Place | None:
    origin = None if isinstance(shifted.origin, str) else place(shifted.origin, context)
    return answer_shifted(shifted, origin, context).place


_PLACES: dict[type, Callable[[Any, Context], Place | None]] = {
    Calendar: _place_calendar,
    Feast: _place_feast,
    Numeric: _place_numeric,
    Relative: _place_relative,
    Nearest: _place_nearest,
    Inside: _place_inside,
    Part: _place_part,
    Modified: _place_modified,
    Shifted: _place_shifted,
    Counterpart: _place_counterpart,
    Ended: _place_ended,
    SpanEnd: _place_span_end,
}
