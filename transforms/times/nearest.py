"""Which of the days, months or years that fit the fields of a date is meant: the one nearest to a day."""

from functools import lru_cache

from transforms.times import calendar
from transforms.times.calendar import Period
from transforms.times.meaning import Calendar, Nearest
from transforms.times.mention import Direction

_WINDOW_PAST = 0.68
"""How much of the cycle lies before the publication where nothing tells the direction of "in June"."""


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
    return choose(around, today, direction, 366)


def choose(around: list[Period], today: int, direction: Direction | None, cycle: int) -> Period | None:
    """The one of the periods, earliest first, that is nearest to a day on the side that the direction says.

    They come again every `cycle` days.
    """
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
    return choose(around, today, direction, 31)


def _near_full_weekday(field: Calendar, year: int) -> Period | None:
    """A month, day and weekday fix the year: the nearest in which they agree."""
    for away in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6):
        period = in_year(field, year + away)
        if period is not None and calendar.weekday(period.index) == field.weekday:
            return period
    return in_year(field, year)


def near_story(field: Calendar, running: Period, year: int | None) -> Period | None:
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


def nearest_period(nearest: Nearest, field: Calendar, day: int, direction: Direction | None) -> Period | None:
    """The "last", "this" or "next" period of these fields seen from a day."""
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


def part_of(field: Calendar, whole: Period) -> Period | None:
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


SATURDAY = 6


def nth_weekday(weekday: int, number: int, first: int, last: int) -> int:
    """The day of the nth such weekday between two days; a negative number counts from the end."""
    if number > 0:
        return first + (weekday - calendar.weekday(first)) % 7 + (number - 1) * 7
    return last - (calendar.weekday(last) - weekday) % 7 + (number + 1) * 7


def beside(field: Calendar, period: Period, *, before: bool) -> Period | None:
    """The latest period of these fields that is not after another, or the earliest that is not before it."""
    if field.month is None and field.weekday is not None and field.day is None:
        day, today = period.first, calendar.weekday(period.first)
        return Period("day", day - (today - field.weekday) % 7 if before else day + (field.weekday - today) % 7)
    around = [p for y in range(period.year - 1, period.year + 2) if (p := in_year(field, y)) is not None]
    if before:
        return next((p for p in reversed(around) if p.first <= period.first), None)
    return next((p for p in around if p.last >= period.last), None)
