"""What time words mean, in no language: "last Friday" is the latest day whose weekday is five, before publication.

A language's expressions build these records; `resolve` puts them on the calendar. They are frozen and hashable, and
every one of them is complete without a text or a clock.
"""

from typing import Literal

import msgspec

from schemas.time import Granularity

Base = Literal["publication", "story", "running"]
"""Where a relative expression counts from: the publication ("next week"), the running date ("the week after"), or the
running date in a history and the publication in news ("the end of the year")."""

Mod = Literal[
    "START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "BEFORE", "AFTER"
]
Sort = Literal["day", "weekday", "month", "year", "period", "clock", "part", "duration", "set", "vague", "pair"]


class Calendar(msgspec.Struct, frozen=True, gc=False):
    """The fields that the words state: "Friday, November 22" is a weekday, a month and a day, and no year.

    `year` and `decade` are astronomical; with `short` only their last two digits were said ("'08", "the '90s").
    `century` is the first two digits ("the 20th century" is 19), -4 for the 4th century BC. `season` counts from
    spring (0) to winter (3); `fiscal` years, halves and quarters begin when each company says.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: int | None = None
    week: int | None = None
    decade: int | None = None
    century: int | None = None
    short: bool = False
    fiscal: bool = False


class Feast(msgspec.Struct, frozen=True, gc=False):
    """A named day or season ("Christmas", "Ramadan"), in a year where one was said."""

    name: str
    year: int | None = None


class Numeric(msgspec.Struct, frozen=True, gc=False):
    """A date in numbers whose first two may be day and month either way: "03/04/2024"."""

    one: int
    two: int
    year: int | None = None
    short: bool = False
    dotted: bool = False


class Relative(msgspec.Struct, frozen=True, gc=False):
    """The `unit` that lies `count` units after the one that holds the base: "yesterday", "next year", "that month"."""

    base: Base
    unit: Granularity
    count: int = 0


class Nearest(msgspec.Struct, frozen=True, gc=False):
    """The named period next to the base: `which` -1 is "last Friday", 0 "this Friday", 1 "next March".

    `apart` from the base by more than a day: nobody calls yesterday "last Friday".
    """

    base: Base
    which: int
    field: Calendar | Feast
    apart: bool = False


class Amount(msgspec.Struct, frozen=True, gc=False):
    """ "three hours"; `number` is None where it is left open ("weeks", "several years")."""

    number: float | None
    unit: Granularity


class Duration(msgspec.Struct, frozen=True, gc=False):
    """A length of time, by the amounts it was said in: "two years and three months"."""

    amounts: tuple[Amount, ...]
    mod: Mod | None = None


class Placed(msgspec.Struct, frozen=True, gc=False):
    """A length of time that ends or begins at the base: "the past two years" (side -1), "the next decade" (side 1).

    Where the base is a date itself it lies within: "the last six months of 2024".
    """

    duration: Duration
    side: int
    base: "Base | Meaning" = "publication"


class Shifted(msgspec.Struct, frozen=True, gc=False):
    """A date so long before (sign -1) or after (sign 1) another: "two years ago", "a week later".

    `same` keeps the grain of the other: "two years ago this month" is a month.
    """

    duration: Duration
    sign: int
    origin: "Base | Meaning"
    same: bool = False


class Ahead(msgspec.Struct, frozen=True, gc=False):
    """A length of time that is a date where the sentence looks ahead: "will meet in two weeks"."""

    duration: Duration


class Counterpart(msgspec.Struct, frozen=True, gc=False):
    """The same quarter, month or period of another year: "the same quarter last year", "the year-earlier period"."""

    unit: Granularity | None
    year: "Meaning"


class Ended(msgspec.Struct, frozen=True, gc=False):
    """The unit that ends on a day: "the quarter ended June 30"."""

    unit: Granularity
    day: "Meaning"


class Nth(msgspec.Struct, frozen=True, gc=False):
    """The so-manieth of something, from the end where negative: "the first week of", "the last Friday of"."""

    number: int
    field: Granularity | Calendar
    length: int = 1


class Inside(msgspec.Struct, frozen=True, gc=False):
    """A part that a wider period holds: "August of that year", "the second half of last year", "Friday last week"."""

    part: Calendar | Nth | Feast
    whole: "Meaning"


class Part(msgspec.Struct, frozen=True, gc=False):
    """The beginning, middle or end of a period: "early March", "mid-2011", "the end of the year"."""

    whole: "Meaning"
    mod: Mod


class Modified(msgspec.Struct, frozen=True, gc=False):
    """A date that is only near: "around 1850", "before 2010" where that is part of the expression."""

    meaning: "Meaning"
    mod: Mod


class Clock(msgspec.Struct, frozen=True, gc=False):
    """A time of day; `offset` is minutes east of UTC where a zone was said."""

    hour: int
    minute: int | None = None
    second: int | None = None
    offset: int | None = None


class DayPart(msgspec.Struct, frozen=True, gc=False):
    """A part of the day by its TIMEX3 code: MO, MI, AF, EV, NI, DT."""

    code: str


class At(msgspec.Struct, frozen=True, gc=False):
    """A time on a day; without a day it is one of the running day ("at 6 p.m.")."""

    day: "Meaning | None"
    time: Clock | DayPart
    mod: Mod | None = None


class Every(msgspec.Struct, frozen=True, gc=False):
    """What comes back: "every Monday", "annually", with its TIMEX3 value."""

    value: str
    granularity: Granularity


class Vague(msgspec.Struct, frozen=True, gc=False):
    """A time that no calendar holds: PAST_REF, PRESENT_REF, FUTURE_REF."""

    value: str


class SpanEnd(msgspec.Struct, frozen=True, gc=False):
    """One end of a span whose year is not said: "June 1" and "Nov. 30" of "from June 1 to Nov. 30"."""

    first: Calendar
    last: Calendar
    end: Literal["first", "last"]


class Pair(msgspec.Struct, frozen=True, gc=False):
    """Two dates that share what only one of them says: "from October 3 to 7", "March and April 2012"."""

    first: "Meaning"
    last: "Meaning"


class Several(msgspec.Struct, frozen=True, gc=False):
    """Dates that share a month or a day, each an expression of its own: "Sept. 5, 12 and 19"."""

    dates: tuple["Meaning", ...]


Meaning = (
    Calendar | Feast | Numeric | Relative | Nearest | Duration | Placed | Shifted | Inside | Part | Modified | Clock
    | DayPart | At | Every | Vague | Pair | Ahead
    | Counterpart
    | Ended
    | SpanEnd
    | Several
)  # fmt: skip


def sort(meaning: Meaning) -> Sort:
    """The class of a meaning, by which compound expressions ask for what they stand around."""
    match meaning:
        case Calendar():
            return _calendar_sort(meaning)
        case Part(whole=inner) | Modified(meaning=inner):
            return sort(inner)
        case Relative(unit="day") | Numeric() | Feast():
            return "day"
        case Relative(unit="month"):
            return "month"
        case Relative(unit="year"):
            return "year"
        case Nearest(field=Calendar() as field):
            return _calendar_sort(field)
        case Nearest():
            return "day"
        case SpanEnd(first=field):
            return _calendar_sort(field)
        case Inside(part=Calendar() as field):
            return "day" if field.weekday is not None or field.day is not None else _calendar_sort(field)
        case Inside(part=Nth(field=unit)) if isinstance(unit, str):
            return "day" if unit == "day" else "month" if unit == "month" else "period"
        case Inside():
            return "day"
        case Shifted(duration=duration):
            return "day" if duration.amounts[-1].unit == "day" else "period"
    return _PLAIN_SORTS.get(type(meaning), "period")


def _calendar_sort(field: Calendar) -> Sort:
    if field.day is not None:
        return "day"
    if field.weekday is not None:
        return "weekday"
    if field.month is not None:
        return "month"
    if field.quarter is not None or field.half is not None or field.season is not None or field.week is not None:
        return "period"
    return "year" if field.year is not None else "period"


_PLAIN_SORTS: dict[type, Sort] = {
    Clock: "clock", DayPart: "part", At: "clock", Duration: "duration", Placed: "duration", Every: "set",
    Vague: "vague", Pair: "pair", Several: "pair", Ahead: "duration",
}  # fmt: skip


def is_open(meaning: Meaning) -> bool:
    """Whether the sentence must say on which side of the publication a date lies: "in May", "on Friday"."""
    match meaning:
        case Calendar():
            return meaning.year is None and meaning.decade is None and meaning.century is None
        case Feast():
            return meaning.year is None
        case SpanEnd():
            return True
        case Ended(day=day):
            return is_open(day)
        case Ahead() | Relative(unit="weekend", count=0):
            return True
        case Nearest(which=which):
            return which == 0
        case Part(whole=inner) | Modified(meaning=inner):
            return is_open(inner)
        case At(day=day):
            return day is not None and is_open(day)
        case Inside(whole=whole):
            return is_open(whole)
        case Shifted(origin=origin) | Placed(base=origin):
            return not isinstance(origin, str) and is_open(origin)
    return False


def is_anaphoric(meaning: Meaning) -> bool:
    """Whether a meaning counts from the running date: "at 9 a.m.", "the day before"."""
    match meaning:
        case Clock() | DayPart():
            return True
        case Relative(base=base) | Nearest(base=base):
            return base == "story"
        case Shifted(origin=origin):
            return origin == "story"
        case Part(whole=inner) | Modified(meaning=inner):
            return is_anaphoric(inner)
        case At(day=day):
            return day is None or is_anaphoric(day)
    return False


def named(meaning: Meaning) -> Calendar | None:
    """The fields of a date that says its year; of the day of a time, of the whole of a part."""
    while True:
        match meaning:
            case Calendar(short=False, fiscal=False):
                return meaning if meaning.year is not None else None
            case Part(whole=inner) | Modified(meaning=inner):
                meaning = inner
            case At(day=day) if day is not None:
                meaning = day
            case _:
                return None


def is_deictic(meaning: Meaning) -> bool:
    """Whether a date points from the publication: "yesterday", "on Friday"."""
    match meaning:
        case Relative(base="publication"):
            return True
        case Calendar():
            return meaning.weekday is not None and meaning.day is None
        case Part(whole=inner) | Modified(meaning=inner):
            return is_deictic(inner)
        case At(day=day):
            return day is not None and is_deictic(day)
    return False


def complete(first: Meaning, last: Meaning) -> tuple[Meaning, Meaning] | None:
    """Two joined dates with what only the other says: "October 3" and "7"; None where neither lacks anything."""
    if not isinstance(last, Calendar):
        return None
    if isinstance(first, Nearest):
        return _weekday_after(first, last)
    if not isinstance(first, Calendar):
        return None
    one, two = first, last
    if two.day is not None and two.month is None and one.month is not None and one.day is not None:
        two = msgspec.structs.replace(two, month=one.month, year=two.year if two.year is not None else one.year)
    if one.day is not None and one.month is None and two.month is not None and two.day is not None:
        one = msgspec.structs.replace(one, month=two.month)
    if one.year is None and two.year is not None and (one.month or one.quarter or one.half or one.season is not None):
        back = one.month is not None and two.month is not None and one.month > two.month
        one = msgspec.structs.replace(one, year=two.year - back, short=two.short)
    if one.year is not None and two.year is None and two.month is not None and one.month is not None:
        two = msgspec.structs.replace(two, year=one.year + (two.month < one.month), short=one.short)
    return None if (one, two) == (first, last) else (one, two)


def _weekday_after(first: Nearest, last: Calendar) -> tuple[Meaning, Meaning] | None:
    """ "next Wednesday and Thursday": the second counts from the first."""
    field = first.field
    if not isinstance(field, Calendar) or field.weekday is None or last.weekday is None or last.day is not None:
        return None
    days = Duration((Amount((last.weekday - field.weekday) % 7, "day"),))
    return first, Shifted(days, 1, first)


def spanned(first: Meaning, last: Meaning) -> tuple[Meaning, Meaning] | None:
    """Both ends of a span of days, months or weekdays without a year, so that the second follows the first."""
    if (
        not isinstance(first, Calendar)
        or not isinstance(last, Calendar)
        or _calendar_sort(first) != _calendar_sort(last)
    ):
        return None
    if first.year is not None or last.year is not None or _calendar_sort(first) not in ("day", "weekday", "month"):
        return None
    if _calendar_sort(first) == "day" and (first.month is None or last.month is None):
        return None
    return SpanEnd(first, last, "first"), SpanEnd(first, last, "last")
