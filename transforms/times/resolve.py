"""The only calendar arithmetic: what a meaning is on the calendar, seen from a publication and from a running date."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

import msgspec

from schemas.article import Stamp
from schemas.time import Basis, Granularity, TimeType
from transforms.times import calendar
from transforms.times.calendar import Period
from transforms.times.meaning import (
    Ahead,
    Amount,
    At,
    Base,
    Calendar,
    Clock,
    Counterpart,
    DayPart,
    Duration,
    Ended,
    Every,
    Feast,
    Inside,
    Meaning,
    Mod,
    Modified,
    Nearest,
    Nth,
    Numeric,
    Pair,
    Part,
    Placed,
    Relative,
    Shifted,
    SpanEnd,
    Vague,
)
from transforms.times.mention import Direction, Resolved

DAYS_OF: dict[str, float] = {
    "second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "part-of-day": 1 / 4, "day": 1, "weekend": 2, "week": 7,
    "month": 30.4, "quarter": 91.3, "season": 91.3, "half": 182.6, "year": 365.2, "decade": 3652, "century": 36524,
    "millennium": 365243,
}  # fmt: skip
"""How long a unit is, about: for comparing grains only, never for counting."""

_MONTHS: dict[str, int] = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_MONTHS["millennium"] = 12000
_LETTERS: dict[str, str] = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter":
    "Q",
    "season": "SN", "half": "H", "year": "Y", "decade": "DE", "century": "CE", "millennium": "ML",
}  # fmt: skip
_PART_HOURS = {"MO": (0, 11), "MI": (11, 13), "AF": (12, 17), "EV": (18, 23), "NI": (18, 23), "DT": (6, 17)}
_WINDOW_PAST = 0.68
"""How much of the cycle lies before the publication where nothing tells the direction of "in June"."""


class Anchor(msgspec.Struct, frozen=True, gc=False):
    """An earlier expression from which others count: its place on the calendar and its span in the field.

    `minute` is that of the day, where a clock time was said.
    """

    period: Period
    start: int
    end: int
    minute: int | None = None


Feasts = Callable[[str, int], tuple[int, int] | None]
"""Finds the first and last day of a feast in a year, or None."""


class Context(msgspec.Struct, frozen=True, gc=False):
    """Whence relative expressions are seen.

    `day`, `week`, `month`, `year` are the latest anchors whose grain is at least that fine, `age` that of any grain;
    `scene` is the day of a clock time that names none; `term` is the latest quarter, month or half near by, with which
    others are compared. `narrative` says that the text tells a history: a bare month then lies in `year_told`, the
    year that the story has reached, other dates without a year near its main `line`. `day_first` is how the source
    writes numbers. `earlier` is the date before in the same sentence, and `follows` says that this one lies after it.
    """

    published: Stamp | None = None
    direction: Direction | None = None
    day: Anchor | None = None
    month: Anchor | None = None
    year: Anchor | None = None
    term: Anchor | None = None
    narrative: bool = False
    line: Anchor | None = None
    year_told: int | None = None
    day_first: bool | None = None
    feasts: Feasts | None = None
    scene: Anchor | None = None
    age: Anchor | None = None
    week: Anchor | None = None
    earlier: Anchor | None = None
    follows: bool = False


_ANYWHERE = Context()


class Place(msgspec.Struct, frozen=True, gc=False):
    """Where on the calendar: a period, or the days `first` to `last` within or around it, and how that was found."""

    period: Period
    basis: Basis
    anchor: Anchor | None = None
    mod: Mod | None = None
    first: int | None = None
    last: int | None = None
    because: str = ""


class Answer(msgspec.Struct, frozen=True, gc=False):
    """What was found, where it counted from, and the reason in words where there was a choice."""

    resolved: Resolved
    place: Place | None = None
    because: str = ""


def resolve(meaning: Meaning, context: Context) -> Answer:
    """The TIMEX3 value and the bounds of a meaning; without what it counts from it stays open ("XXXX-WXX-5")."""
    return _ANSWERS.get(type(meaning), _answer_date)(meaning, context)


def answer_anywhere(meaning: Meaning) -> Answer | None:
    """The answer of a meaning that needs no context, None of any other."""
    return resolve(meaning, _ANYWHERE) if _is_anywhere(meaning) else None


def _is_anywhere(meaning: Meaning) -> bool:
    match meaning:
        case Calendar(short=False, fiscal=False):
            return meaning.year is not None or meaning.decade is not None or meaning.century is not None
        case Duration() | Every() | Vague():
            return True
        case Part(whole=inner) | Modified(meaning=inner):
            return _is_anywhere(inner)
        case Inside(part=Calendar() | Nth(), whole=inner):
            return _is_anywhere(inner)
        case At(day=day):
            return day is not None and _is_anywhere(day)
    return False


def shift(resolved: Resolved, duration: Duration, sign: int) -> Resolved:
    """A date so long before or after another that is already resolved: "two days after ‹the election›"."""
    period = _period_of(resolved)
    if period is None:
        return _open("DATE", "FUTURE_REF" if sign > 0 else "PAST_REF", "anchored")
    answer = _shifted_answer(duration, sign, Place(period, "anchored"), exact=True)
    if answer.place is None:
        return answer.resolved
    return msgspec.structs.replace(answer.resolved, basis="anchored")


def place(meaning: Meaning, context: Context) -> Place | None:
    """The place of a date on the calendar, or None where nothing fixes it."""
    finder = _PLACES.get(type(meaning))
    return finder(meaning, context) if finder else None


# --- dates ------------------------------------------------------------------------------------------------------


def _answer_date(meaning: Any, context: Context) -> Answer:
    found = place(meaning, context)
    if found is None:
        return Answer(_unplaced(meaning, context))
    return Answer(_written(found), found, found.because)


def _written(found: Place) -> Resolved:
    return _written_out(found.period, found.basis, found.mod, found.first, found.last)


@lru_cache(maxsize=32768)
def _written_out(period: Period, basis: Basis, mod: Mod | None, first: int | None, last: int | None) -> Resolved:
    if first is None or last is None:
        first, last = calendar.bounds(period)
    value, grain = calendar.write(period), period.grain
    return Resolved("DATE", value, grain, basis, mod, calendar.iso_day(first), calendar.iso_day(last))


def _open(
    kind: TimeType, value: str, basis: Basis, granularity: Granularity = "unknown", mod: str | None = None
) -> Resolved:
    return Resolved(kind, value, granularity, basis, mod)


def _today(context: Context) -> int | None:
    return None if context.published is None else context.published.day.toordinal()


def _place_calendar(field: Calendar, context: Context) -> Place | None:
    if field.fiscal:
        return None
    if field.decade is not None or field.century is not None:
        return _place_age(field, context)
    if field.year is not None:
        year = _full_year(field.year, _today(context)) if field.short else field.year
        period = in_year(field, year)
        return None if period is None else Place(period, "explicit")
    anchor = context.line
    bare_weekday = field.weekday is not None and field.month is None and field.day is None
    if anchor is not None and not (bare_weekday and anchor.period.grain != "day"):
        period = _near_story(field, anchor.period, context.year_told)
        return None if period is None else Place(period, "anchored", anchor)
    today = _today(context)
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
        today = _today(context)
        year = 2000 if today is None else calendar.civil(today)[0]
        decade += (year - 9 - decade) // 100 * 100
    return Place(Period("decade", decade // 10 if decade > 0 else -((1 - decade) // 10) - 1), "explicit")


def _full_year(short: int, today: int | None) -> int:
    """The latest year with these last two digits that is not more than ten years ahead."""
    now = 2015 if today is None else calendar.civil(today)[0]
    return short + (now + 10 - short) // 100 * 100


def in_year(field: Calendar, year: int) -> Period | None:
    """The period of these fields in that year; None where the calendar has no such day."""
    if field.day is not None and field.month is not None:
        if not calendar.is_date(year, field.month, field.day):
            return None
        return Period("day", calendar.day_number(year, field.month, field.day))
    if field.month is not None:
        return Period("month", year * 12 + field.month - 1)
    if field.quarter is not None:
        return Period("quarter", year * 4 + field.quarter - 1)
    if field.half is not None:
        return Period("half", year * 2 + field.half - 1)
    if field.season is not None:
        return Period("season", year * 4 + field.season)
    if field.week is not None:
        return Period("week", calendar.containing("week", calendar.day_number(year, 1, 4)).index + field.week - 1)
    return None if field.weekday is not None or field.day is not None else Period("year", year)


@lru_cache(maxsize=16384)
def near(field: Calendar, today: int, direction: Direction | None) -> Period | None:
    """The period of these fields that is nearest to a day, on the side that the direction says.

    A weekday or a day that is today is today, a month that is running is this month. Without a direction a weekday
    is past and the others are the past or the near future.
    """
    if field.month is None and field.weekday is not None and field.day is None:
        back = (calendar.weekday(today) - field.weekday) % 7
        return Period("day", today - back + (7 if direction == "future" and back else 0))
    if field.day is not None and field.month is None:
        return _near_day_of_month(field, today, direction)
    year = calendar.civil(today)[0]
    if field.weekday is not None:
        return _near_full_weekday(field, year)
    around = [p for y in range(year - 1, year + 2) if (p := in_year(field, y)) is not None]
    if field.month == 2 and field.day == 29:
        around = [p for y in range(year - 8, year + 9) if (p := in_year(field, y)) is not None]
    return _choose(around, today, direction, 366)


def _choose(around: list[Period], today: int, direction: Direction | None, cycle: int) -> Period | None:
    if not around:
        return None
    running = [p for p in around if p.first <= today <= p.last]
    if running and around[0].grain not in ("quarter", "half"):
        return running[0]
    if direction == "past":
        return next((p for p in reversed(around) if p.last < today), around[0])
    if direction == "future":
        return next((p for p in around if p.last >= today), around[-1])
    return next((p for p in around if p.last >= today - cycle * _WINDOW_PAST), around[-1])


def _near_day_of_month(field: Calendar, today: int, direction: Direction | None) -> Period | None:
    year, month, _ = calendar.civil(today)
    around = []
    for step in range(-2, 3):
        months = year * 12 + month - 1 + step
        y, m, d = months // 12, months % 12 + 1, field.day or 0
        if calendar.is_date(y, m, d):
            number = calendar.day_number(y, m, d)
            if field.weekday in (None, calendar.weekday(number)):
                around.append(Period("day", number))
    return _choose(around, today, direction, 31)


def _near_full_weekday(field: Calendar, year: int) -> Period | None:
    """A month, day and weekday fix the year: the nearest in which they agree."""
    for away in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6):
        period = in_year(field, year + away)
        if period is not None and calendar.weekday(period.index) == field.weekday:
            return period
    return in_year(field, year)


def _near_story(field: Calendar, running: Period, year: int | None) -> Period | None:
    """In a history a bare month lies in the year that the story has reached, a day or weekday near the running date."""
    if field.weekday is not None and field.month is None and field.day is None:
        day = running.first
        return Period("day", day + (field.weekday - calendar.weekday(day) + 3) % 7 - 3)
    if field.day is not None and field.month is None:
        return _near_day_of_month(field, running.first, None)
    if year is not None:
        return in_year(field, year)
    around = [p for y in (running.year, running.year + 1, running.year - 1) if (p := in_year(field, y)) is not None]
    return min(around, key=lambda p: max(_BACK * (running.first - p.last), p.first - running.last, 0), default=None)


_BACK = 1.6
"""How much farther than the same number of days ahead a day that lies back is."""
_WINTER = 3


def _place_feast(feast: Feast, context: Context) -> Place | None:
    if feast.year is not None:
        return _feast_in(feast.name, feast.year, context, "explicit")
    anchor = context.line
    if anchor is not None:
        year = anchor.period.year if context.year_told is None else context.year_told
        found = _feast_in(feast.name, year, context, "anchored")
        return None if found is None else msgspec.structs.replace(found, anchor=anchor)
    today = _today(context)
    if today is None:
        return None
    year = calendar.civil(today)[0]
    around = [p for y in (year - 1, year, year + 1) if (p := _feast_in(feast.name, y, context, "relative"))]
    days = [p.period for p in around]
    chosen = _choose(days, today, context.direction, 366)
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


def _base(base: Base, unit: Granularity, context: Context) -> tuple[int, Basis, Anchor | None] | None:
    """The day from which a relative expression counts."""
    if base == "story" or (base == "running" and context.narrative):
        days = DAYS_OF[unit]
        anchor = context.month if days < DAYS_OF["year"] else context.year
        if days < DAYS_OF["month"]:
            anchor = context.day if days <= 1 else context.week or context.day
        elif days > DAYS_OF["year"]:
            anchor = context.age
        if anchor is not None and not _overtaken(anchor, context):
            return anchor.period.first, "anchored", anchor
    today = _today(context)
    if today is None or (base == "story" and context.narrative):
        return None
    return today, "relative", None


def _overtaken(anchor: Anchor, context: Context) -> bool:
    """Whether the running date lies ahead and the sentence behind: "The vote is on May 5. At noon he said …"."""
    today = _today(context)
    return today is not None and context.direction == "past" and anchor.period.first > today


def _must_follow(relative: Relative) -> bool:
    """Whether "the following day" needs a date to follow: the publication is none."""
    return relative.base == "story" and relative.count > 0 and DAYS_OF[relative.unit] < DAYS_OF["quarter"]


def _place_relative(relative: Relative, context: Context) -> Place | None:
    if relative.base == "story" and relative.unit in _TERMS[1:]:
        return _place_term(relative, context)
    found = _base(relative.base, relative.unit, context)
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
    found = _base(nearest.base, "day" if nearest.base == "publication" else "year", context)
    weekday = isinstance(nearest.field, Calendar) and nearest.field.weekday is not None
    if nearest.base == "story" and weekday and context.day is not None and not _overtaken(context.day, context):
        found = context.day.period.first, "anchored", context.day
    if found is None:
        return None
    day, basis, anchor = found
    if anchor is not None and nearest.which > 0:
        day = anchor.period.last  # "the spring after 1998" is none of that year's
    if isinstance(nearest.field, Feast):
        return _nearest_feast(nearest.field, nearest.which, day, context, basis, anchor)
    period = _nearest_period(nearest, nearest.field, day, context.direction)
    return None if period is None else Place(period, basis, anchor)


def _nearest_period(nearest: Nearest, field: Calendar, day: int, direction: Direction | None) -> Period | None:
    which = nearest.which
    if field.weekday is not None and field.month is None and field.day is None:
        return Period("day", _nearest_weekday(field.weekday, nearest, day, direction))
    if field.day is not None and field.month is None:
        return _near_day_of_month(field, day, _SIDES_OF[which] if which else direction)
    year = calendar.civil(day)[0]
    around = [p for y in range(year - 2, year + 3) if (p := in_year(field, y)) is not None]
    if not around:
        return None
    if which == 0:
        same_year = in_year(field, year)
        if field.season == _WINTER and calendar.civil(day)[1] <= 2 and direction != "future":
            return in_year(field, year - 1)
        return same_year
    if which < 0:
        return next((p for p in reversed(around) if p.last < day), None)
    return next((p for p in around if p.first > day), None)


_SIDES_OF: dict[int, Direction] = {-1: "past", 1: "future"}


def _nearest_weekday(named: int, nearest: Nearest, day: int, direction: Direction | None) -> int:
    """The "last" one is the latest but yesterday, the "next" one the first but tomorrow, "this" one the nearer."""
    today, away = calendar.weekday(day), 2 if nearest.apart else 1
    if nearest.which < 0:
        return day - ((today - named - away) % 7 + away)
    if nearest.which > 0:
        return day + ((named - today - away) % 7 + away)
    if direction == "past" or (direction is None and named < today):
        return day - (today - named) % 7
    return day + (named - today) % 7


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
    period = _part_of(inside.part, whole.period)
    return None if period is None else Place(period, whole.basis, whole.anchor)


def _part_of(field: Calendar, whole: Period) -> Period | None:
    """The field within a week, a month, a season, a year."""
    if field.weekday is not None and field.day is None and field.month is None:
        first = whole.first
        return Period("day", first + (field.weekday - calendar.weekday(first)) % 7)
    if field.day is not None and field.month is None:
        year, month, _ = calendar.civil(whole.first)
        return in_year(Calendar(month=month, day=field.day), year)
    if field.half is not None and whole.grain not in ("year", "day"):
        return whole
    return in_year(field, whole.year)


def _place_nth(nth: Nth, whole: Place) -> Place | None:
    first, last = whole.period.first, whole.period.last
    if isinstance(nth.field, Calendar):
        weekday = nth.field.weekday
        if weekday is None:
            return None
        day = _nth_weekday(weekday, nth.number, first, last)
        return None if not first <= day <= last else Place(Period("day", day), whole.basis, whole.anchor)
    unit = nth.field
    if unit == "week":
        start = first + (nth.number - 1) * 7 if nth.number > 0 else last + nth.number * 7 + 1
        return Place(calendar.containing("week", start + 3), whole.basis, whole.anchor, first=start, last=start + 6)
    if DAYS_OF.get(unit, 0) < 1 or DAYS_OF[unit] > DAYS_OF[whole.period.grain]:
        return None
    if unit == "weekend":
        saturday = _nth_weekday(_SATURDAY, nth.number, first, last)
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


_SATURDAY = 6


def _nth_weekday(weekday: int, number: int, first: int, last: int) -> int:
    if number > 0:
        return first + (weekday - calendar.weekday(first)) % 7 + (number - 1) * 7
    return last - (calendar.weekday(last) - weekday) % 7 + (number + 1) * 7


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
    today = _today(context)
    if today is None or unit not in _TERMS or context.narrative:
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
    period = _beside(end.first if by_last else end.last, known.period, before=by_last)
    return None if period is None else msgspec.structs.replace(known, period=period)


def _beside(field: Calendar, period: Period, *, before: bool) -> Period | None:
    """The latest period of these fields that is not after another, or the earliest that is not before it."""
    if field.month is None and field.weekday is not None and field.day is None:
        day, today = period.first, calendar.weekday(period.first)
        return Period("day", day - (today - field.weekday) % 7 if before else day + (field.weekday - today) % 7)
    around = [p for y in range(period.year - 1, period.year + 2) if (p := in_year(field, y)) is not None]
    if before:
        return next((p for p in reversed(around) if p.first <= period.first), None)
    return next((p for p in around if p.last >= period.last), None)


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
    return _answer_shifted(shifted, context).place


# --- what is not a plain date ------------------------------------------------------------------------------------


def _answer_shifted(shifted: Shifted, context: Context) -> Answer:
    vague = "FUTURE_REF" if shifted.sign > 0 else "PAST_REF"
    unit = _finest(shifted.duration)
    if any(a.number is None for a in shifted.duration.amounts):
        return Answer(_open("DATE", vague, "vague"))
    if isinstance(shifted.origin, str):
        if DAYS_OF[unit] < 1:
            return _shifted_hours(shifted, unit, context, vague)
        found = _base(shifted.origin, unit, context)
        later = shifted.origin == "story" and shifted.sign > 0
        if found is None or (later and found[2] is None):  # "a year later" than nothing said
            return Answer(_unshifted(unit, vague, context if shifted.origin == "story" else Context()))
        day, basis, anchor = found
        if _is_comparison(shifted) and context.term is not None:
            basis, anchor = "anchored", context.term
        period = anchor.period if anchor else Period("day", day)
        return _shifted_answer(shifted.duration, shifted.sign, Place(period, basis, anchor), exact=False)
    origin = place(shifted.origin, context)
    if origin is None:
        return Answer(_unshifted(unit, vague, context))
    return _shifted_answer(shifted.duration, shifted.sign, origin, exact=True, same=shifted.same)


def _is_comparison(shifted: Shifted) -> bool:
    """Whether this is "a year earlier", which in a comparison is the same quarter or month of that year."""
    return shifted.origin == "story" and shifted.sign < 0 and shifted.duration.amounts == _A_YEAR


_A_YEAR = (Amount(1, "year"),)
_TERMS = ("month", "quarter", "half")


def _unshifted(unit: Granularity, vague: str, context: Context) -> Resolved:
    if DAYS_OF[unit] < 1:
        return _open("DATE", vague, "vague")
    return _open("DATE", _unfound(unit, context), "anchored", unit)


_OPEN_UNITS: dict[str, str] = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX"}


def _unfound(unit: Granularity, context: Context) -> str:
    """A unit that counts from a story of which only the month or the year is known: "1945-06-XX", "1913-WXX"."""
    month, year = context.month, context.year
    if not context.narrative or year is None or unit not in ("day", "week"):
        return _OPEN_UNITS.get(unit, "XXXX")
    if unit == "day" and month is not None and month.period.grain == "month":
        return f"{calendar.write(month.period)}-XX"
    return calendar.write_year(year.period.year) + _OPEN_UNITS[unit][4:]


def _finest(duration: Duration) -> Granularity:
    return min((a.unit for a in duration.amounts), key=lambda unit: DAYS_OF[unit])


def _shifted_answer(duration: Duration, sign: int, origin: Place, *, exact: bool, same: bool = False) -> Answer:
    """The shifted date at the grain of the unit; weeks from a named day give a day ("a week from Friday")."""
    amounts = tuple(map(_whole, duration.amounts))
    unit = min((a.unit for a in amounts), key=lambda unit: DAYS_OF[unit])
    day = origin.period.first
    for amount in amounts:
        day = _moved(day, sign * (amount.number or 0), amount.unit)
    grain: Granularity = unit if DAYS_OF[unit] >= 1 else "day"
    if same or DAYS_OF[origin.period.grain] > DAYS_OF[grain]:
        grain = origin.period.grain
    if exact and unit == "week" and origin.period.grain == "day":
        grain = "day"
    if not exact and sign < 0 and duration.amounts == _A_YEAR and origin.period.grain in _TERMS:
        grain = origin.period.grain
    if any(a.number is None for a in duration.amounts):
        return Answer(_open("DATE", "FUTURE_REF" if sign > 0 else "PAST_REF", "vague"))
    found = Place(calendar.containing(grain, day), origin.basis, origin.anchor, duration.mod)
    return Answer(_written(found), found)


def _moved(day: int, number: float, unit: Granularity) -> int:
    if unit in _MONTHS:
        return calendar.add_months(day, round(number * _MONTHS[unit]))
    return day + round(number * DAYS_OF[unit])


def _shifted_hours(shifted: Shifted, unit: Granularity, context: Context, vague: str) -> Answer:
    moment = _moment(shifted, context)
    if moment is None:
        return Answer(_open("TIME", vague, "vague"))
    days = sum((a.number or 0) * DAYS_OF[a.unit] for a in shifted.duration.amounts)
    at = moment + timedelta(seconds=round(shifted.sign * days * 86400))
    told = shifted.origin == "story"
    grain: Granularity = "hour"
    if unit != "hour" or told or any((a.number or 0) % 1 for a in shifted.duration.amounts):
        grain = "second" if told and unit == "second" else "minute"
    value = at.strftime(_WRITTEN[grain])
    first = at.replace(second=at.second if grain == "second" else 0, minute=at.minute if grain != "hour" else 0)
    last = first + timedelta(seconds=_LASTING[grain])
    basis: Basis = "anchored" if told else "relative"
    return Answer(Resolved("TIME", value, grain, basis, shifted.duration.mod, first.isoformat(), last.isoformat()))


_WRITTEN = {"hour": "%Y-%m-%dT%H", "minute": "%Y-%m-%dT%H:%M", "second": "%Y-%m-%dT%H:%M:%S"}
_LASTING = {"hour": 3599, "minute": 59, "second": 0}


def _moment(shifted: Shifted, context: Context) -> datetime | None:
    """The moment from which hours and minutes count: the publication's, or that of the latest clock time."""
    if shifted.origin == "story":
        day = context.day
        if day is None or day.minute is None:
            return None
        return datetime.fromordinal(day.period.first) + timedelta(minutes=day.minute)
    stamp = context.published
    return None if stamp is None or not stamp.timed else stamp.at.replace(microsecond=0)


def _answer_duration(duration: Duration, _: Context) -> Answer:
    return Answer(_open("DURATION", write_duration(duration), "explicit", _finest(duration), duration.mod))


def write_duration(duration: Duration) -> str:
    """The TIMEX3 value: "P2Y", "PT30M", "P2.5Y", "P1Y6M", "PXW"."""
    date, time = "", ""
    for amount in map(_whole, duration.amounts):
        letter = _LETTERS[amount.unit]
        number = "X" if amount.number is None else f"{amount.number:.12g}"
        if letter == "TH" and amount.number is not None and amount.number % 1:
            hours, minutes = divmod(round(amount.number * 60), 60)
            time += f"{hours}H{minutes}M" if hours else f"{minutes}M"
        elif letter.startswith("T"):
            time += number + letter[1]
        else:
            date += number + letter
    return f"P{date}" + (f"T{time}" if time else "")


def _whole(amount: Amount) -> Amount:
    """Half a day, a year, a decade, a century in the next smaller unit, as people count them."""
    if amount.unit in _YEARS and amount.number is not None and amount.number % 1:
        return Amount(amount.number * _YEARS[amount.unit], "year")
    finer = _HALVES.get(amount.unit)
    return Amount(finer[0], finer[1]) if amount.number == 0.5 and finer is not None else amount


_HALVES: dict[str, tuple[int, Granularity]] = {
    "minute": (30, "second"), "day": (12, "hour"), "year": (6, "month"),
}  # fmt: skip
_YEARS = {"decade": 10, "century": 100}


def _answer_placed(placed: Placed, context: Context) -> Answer:
    answer = _answer_duration(placed.duration, context).resolved
    unit = _finest(placed.duration)
    if any(a.number is None for a in placed.duration.amounts) or DAYS_OF[unit] < 1:
        return Answer(msgspec.structs.replace(answer, basis="vague"))
    found = _edge(placed, unit, context)
    if found is None:
        return Answer(msgspec.structs.replace(answer, basis="vague"))
    day, side = found.period.first, placed.side
    other = day
    for amount in placed.duration.amounts:
        other = _moved(other, side * (amount.number or 0), amount.unit)
    if not isinstance(placed.base, str):
        other -= side
    first, last = calendar.iso_day(min(day, other)), calendar.iso_day(max(day, other))
    return Answer(msgspec.structs.replace(answer, basis=found.basis, earliest=first, latest=last), found)


def _edge(placed: Placed, unit: Granularity, context: Context) -> Place | None:
    """The day at which a placed length ends or begins."""
    if isinstance(placed.base, str):
        found = _base(placed.base, unit, context)
        return None if found is None else Place(Period("day", found[0]), found[1], found[2])
    whole = place(placed.base, context)
    if whole is None:
        return None
    day = whole.period.first if placed.side > 0 else whole.period.last
    return Place(Period("day", day), whole.basis, whole.anchor)


def _answer_ahead(ahead: Ahead, context: Context) -> Answer:
    if context.direction == "future" and context.published is not None:
        return _answer_shifted(Shifted(ahead.duration, 1, "publication"), context)
    return _answer_duration(ahead.duration, context)


def _answer_every(every: Every, _: Context) -> Answer:
    return Answer(_open("SET", every.value, "explicit", every.granularity))


def _answer_vague(vague: Vague, _: Context) -> Answer:
    return Answer(_open("DATE", vague.value, "vague"))


def _answer_clock(clock: Clock, context: Context) -> Answer:
    return _answer_at(At(None, clock), context)


def _answer_part_of_day(part: DayPart, context: Context) -> Answer:
    return _answer_at(At(None, part), context)


def _answer_at(at: At, context: Context) -> Answer:
    found = place(at.day, context) if at.day is not None else _running_day(context)
    if found is None or found.period.grain != "day":
        told = isinstance(at.day, Relative) and at.day.base == "story"
        day_open = _unfound("day", context) if told else _OPEN_UNITS["day"]
        return Answer(_open("TIME", day_open + _clock_value(at.time), "relative", _clock_grain(at.time)))
    day = found.period.index
    value = calendar.write_day(day) + _clock_value(at.time)
    first, last = _clock_bounds(at.time)
    date, zone = calendar.iso_day(day), _zone(at.time)
    resolved = Resolved(
        "TIME",
        value,
        _clock_grain(at.time),
        found.basis,
        at.mod or found.mod,
        f"{date}T{first}{zone}",
        f"{date}T{last}{zone}",
    )
    return Answer(resolved, found, found.because)


def _running_day(context: Context) -> Place | None:
    if context.scene is not None and not _overtaken(context.scene, context):
        return Place(context.scene.period, "anchored", context.scene)
    today = _today(context)
    return None if today is None or context.narrative else Place(Period("day", today), "relative")


def _clock_value(time: Clock | DayPart) -> str:
    if isinstance(time, DayPart):
        return f"T{time.code}"
    value = f"T{time.hour:02d}:{time.minute or 0:02d}"
    if time.second is not None:
        value += f":{time.second:02d}"
    return value + ("Z" if time.offset == 0 else "")


def _clock_grain(time: Clock | DayPart) -> Granularity:
    if isinstance(time, DayPart):
        return "part-of-day"
    return "second" if time.second is not None else "hour" if time.minute is None else "minute"


def _clock_bounds(time: Clock | DayPart) -> tuple[str, str]:
    if isinstance(time, DayPart):
        first, last = _PART_HOURS[time.code]
        return f"{first:02d}:00:00", f"{last:02d}:59:59"
    hour = time.hour % 24
    if time.second is not None:
        moment = f"{hour:02d}:{time.minute or 0:02d}:{time.second:02d}"
        return moment, moment
    if time.minute is None:
        return f"{hour:02d}:00:00", f"{hour:02d}:00:59"
    return f"{hour:02d}:{time.minute:02d}:00", f"{hour:02d}:{time.minute:02d}:59"


def _zone(time: Clock | DayPart) -> str:
    if isinstance(time, DayPart) or time.offset is None:
        return ""
    if time.offset == 0:
        return "Z"
    hours, minutes = divmod(abs(time.offset), 60)
    return f"{'+' if time.offset > 0 else '-'}{hours:02d}:{minutes:02d}"


# --- what stays open ---------------------------------------------------------------------------------------------


def _unplaced(meaning: Meaning, context: Context) -> Resolved:
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
        return _open("DATE", value, "explicit" if meaning.fiscal else "relative", grain, mod)
    if isinstance(meaning, Relative):
        if meaning.base == "story":
            return _open("DATE", _unfound(meaning.unit, context), "anchored", meaning.unit, mod)
        return _open("DATE", _OPEN_UNITS.get(meaning.unit, "XXXX"), "relative", meaning.unit, mod)
    return _open("DATE", "XXXX-XX-XX", "relative", "day" if isinstance(meaning, Feast) else "unknown", mod)


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


def _period_of(resolved: Resolved) -> Period | None:
    if resolved.earliest is None or resolved.type == "DURATION":
        return None
    text = resolved.earliest[:10] if not resolved.earliest.startswith("-") else resolved.earliest[:13]
    sign, digits = (-1, text[1:]) if text.startswith("-") else (1, text)
    year, month, day = digits.rsplit("-", 2)
    grain = resolved.granularity if DAYS_OF.get(resolved.granularity, 0) >= 1 else "day"
    return calendar.containing(grain, calendar.day_number(sign * int(year), int(month), int(day)))


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
_ANSWERS: dict[type, Callable[[Any, Context], Answer]] = {
    Shifted: _answer_shifted,
    Duration: _answer_duration,
    Placed: _answer_placed,
    Every: _answer_every,
    Vague: _answer_vague,
    Ahead: _answer_ahead,
    Clock: _answer_clock,
    DayPart: _answer_part_of_day,
    At: _answer_at,
}
__all__ = ["Amount", "Anchor", "Answer", "Context", "Pair", "Place", "place", "resolve", "shift", "write_duration"]
