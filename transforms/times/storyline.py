"""The years of a history's bare months: of all ways to read them, the one in which the story jumps least.

"The revolt began in March 1521. … In May it failed, long before the union of 1580. … In August he fled to Lyon, and in
1522 he died." A reader who takes every year at its word is in 1580 in August; the story as a whole is not.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from transforms.times import calendar
from transforms.times.calendar import Period
from transforms.times.meaning import At, Calendar, Feast, Inside, Meaning, Modified, Part, Relative, Shifted, SpanEnd
from transforms.times.nearest import in_year
from transforms.times.units import DAYS_OF

_PATHS = 6
_FALLEN_BEHIND = 600.0
"""How many ways to read a text are followed at once, and by what cost one has fallen behind for good."""
_BACK, _ON, _OTHER_YEAR = 1.5, 0.3, 120.0
"""What a date costs for each day that it lies back or ahead, and a bare one for not lying in the year of the line."""
_SEASON = 92
"""Within so many days a story goes on into the next year as if it were the same: from October to January."""
_NAMED_ON, _NAMED_ON_MOST, _NAMED_MOST = 0.1, 100.0, 800.0
"""A date that says its year can lie far ahead, as lives are told, and costs no more than this ahead and back."""
_ASIDE = 200.0
"""What it costs to take a date with its year for an aside."""
_SAME_SENTENCE = 2.0
"""How much dearer going back is within a sentence: "from 3,500 in March to 20,000 by December"."""
_BESIDE = 1000
"""How far behind a day, in characters, a weekday counts from it and not from the publication."""
SENTENCE_END = re.compile(r"(?:[.!?][\"'“”’«»)]?\s|\n)")


class Step(msgspec.Struct, frozen=True, gc=False):
    """A date on which a story can go on.

    It has a `period` of its own, by its year or (`today`) by the publication; or fields that lack the year, or lie so
    many years `later` than the story. Weekdays, days of a month and feasts have no `field`: they stay where the story
    is, a weekday (`today`) else by the publication.
    """

    start: int
    end: int
    period: Period | None = None
    field: Calendar | None = None
    later: int = 0
    today: bool = False
    sentence: int = 0


class _Spot(msgspec.Struct, frozen=True, gc=False):
    """Where a story is: a period with its first and last day, said at `start`, seen from the publication or not."""

    period: Period
    first: int
    last: int
    start: int
    today: bool = False


def _spot(period: Period, start: int, today: bool = False) -> _Spot:
    return _Spot(period, period.first, period.last, start, today)


class _Path(msgspec.Struct, frozen=True, gc=False):
    """One reading up to a step: where its line is, the aside it is in, what the step is, and how it came there."""

    cost: float
    line: _Spot
    aside: _Spot | None
    step: Step
    chosen: _Spot
    before: "_Path | None" = None


class Line(msgspec.Struct, frozen=True):
    """The year of each bare date, by its start; which starts are seen from the publication; which are asides."""

    years: Mapping[int, int]
    today: frozenset[int]
    asides: frozenset[int]


NO_LINE = Line({}, frozenset(), frozenset())


def read_line(
    text: str, meanings: Sequence[tuple[int, int, Meaning]], passed: frozenset[int], today: int | None
) -> Line:
    """The line of a story; `passed` are the starts of dates that do not count, `today` the day of publication."""
    paths: list[_Path] = []
    for step in _steps(text, meanings, passed, today):
        paths = _follow(text, paths, step, today)
    years: dict[int, int] = {}
    news: set[int] = set()
    asides: set[int] = set()
    path = min(paths, key=_cost, default=None)
    while path is not None:
        start = path.step.start
        if path.step.period is not None:
            asides.update((start,) if path.aside is path.chosen else ())
        elif path.chosen.today:
            news.add(start)
        else:
            years[start] = path.chosen.period.year
        path = path.before
    return Line(years, frozenset(news), frozenset(asides))


def _cost(path: _Path) -> float:
    return path.cost


def _steps(
    text: str, meanings: Sequence[tuple[int, int, Meaning]], passed: frozenset[int], today: int | None
) -> Iterator[Step]:
    """The dates that can move a story, with the number of their sentence."""
    sentence = done = 0
    for start, end, meaning in meanings:
        if start in passed or (step := _step(meaning, start, end, today)) is None:
            continue
        sentence += 1 if SENTENCE_END.search(text, done, start) else 0
        done = end
        yield msgspec.structs.replace(step, sentence=sentence)


def _step(meaning: Meaning, start: int, end: int, today: int | None) -> Step | None:
    """The step of a meaning; None for lengths, sets and what looks back from the story."""
    while True:
        match meaning:
            case Calendar(short=False, fiscal=False):
                return _calendar_step(meaning, start, end, today)
            case Feast(year=None):
                return Step(start, end)
            case Relative(base="publication", unit=unit, count=count) if today is not None and DAYS_OF[unit] >= 1:
                return Step(start, end, calendar.containing(unit, today).shifted(count), today=True)
            case Relative(base="story", unit="year", count=later) if later > 0:
                return Step(start, end, field=Calendar(), later=later)
            case Inside(part=Calendar() as part, whole=Relative(base="story", unit="year", count=later)):
                return Step(start, end, field=part, later=later) if later >= 0 else None
            case Part(whole=inner) | Modified(meaning=inner) | SpanEnd(first=inner) | Inside(whole=inner):
                meaning = inner
            case At(day=day) if day is not None:
                meaning = day
            case Shifted(origin=origin) if not isinstance(origin, str):
                meaning = origin
            case _:
                return None


def _calendar_step(field: Calendar, start: int, end: int, today: int | None) -> Step | None:
    if field.decade is not None or field.century is not None:
        return None
    if field.year is not None:
        period = in_year(field, field.year)
        return None if period is None else Step(start, end, period)
    if field.month is None and field.season is None and field.quarter is None and field.half is None:
        return Step(start, end, today=field.weekday is not None and today is not None)
    return Step(start, end, field=field)


def _follow(text: str, paths: Sequence[_Path], step: Step, today: int | None) -> list[_Path]:
    """The cheapest ways on from all paths, one for each place that the story can be at, the cheapest first."""
    if not paths:
        return [] if step.period is None or step.today else [_begun(step, step.period)]
    if step.period is not None:
        ways = _placed(paths, step, _spot(step.period, step.start, step.today))
    else:
        ways = [way for path in paths for way in _ways(text, path, step, today)]
    best: dict[tuple[int, int, bool, int, int], _Path] = {}
    ways.sort(key=_cost)
    dearest = ways[0].cost + _FALLEN_BEHIND if ways else 0.0
    for way in ways:
        if way.cost > dearest:
            break
        line, aside = way.line, way.aside
        best.setdefault((line.first, line.last, line.today, *((aside.first, aside.last) if aside else (0, 0))), way)
        if len(best) == _PATHS:
            break
    return list(best.values())


def _begun(step: Step, period: Period) -> _Path:
    """A story begins with the first date that has its year."""
    spot = _spot(period, step.start)
    return _Path(0.0, spot, None, step, spot)


def _ways(text: str, path: _Path, step: Step, today: int | None) -> Iterator[_Path]:
    """How a story can go on with a date that lacks its place: along its line, or within the aside that it is in."""
    aside = path.aside if path.step.sentence == step.sentence else None
    if step.field is None:
        here = aside or path.line
        if step.today and today is not None and not _is_beside(text, here, step):
            yield from _placed((path,), step, _Spot(Period("day", today), today, today, step.start, True))
        else:
            yield _Path(path.cost, path.line, aside, step, here, path)
        return
    for spot in _bare(step, step.field, path.line, today):
        yield _Path(path.cost + _strain(spot, path.line, path, step, today), spot, aside, step, spot, path)
    if aside is not None:
        for spot in _bare(step, step.field, aside, today):
            yield _Path(path.cost + _strain(spot, aside, path, step, today), path.line, spot, step, spot, path)


def _is_beside(text: str, here: _Spot, step: Step) -> bool:
    """Whether a weekday is one near the day that the story is at."""
    if here.today:
        return True
    near = here.period.grain == "day" and step.start - here.start < _BESIDE
    return near and "\n" not in text[here.start : step.start]


def _placed(paths: Sequence[_Path], step: Step, spot: _Spot) -> list[_Path]:
    """Moves each line to a date that has its place, of those that get there the cheapest, or takes it for an aside."""
    ways = []
    cheapest: _Path | None = None
    least = 0.0
    is_year, year = spot.period.grain == "year", spot.period.year
    for path in paths:
        line = path.line
        back, on = line.first - spot.last, spot.first - line.last
        jump = min(_BACK * back, _NAMED_MOST) if back > 0 else min(_NAMED_ON * on, _NAMED_ON_MOST) if on > 0 else 0.0
        if is_year and back <= 0 and spot.today == line.today and year == line.period.year:
            moved = msgspec.structs.replace(line, start=spot.start)
            ways.append(_Path(path.cost + jump, moved, None, step, moved, path))
        elif cheapest is None or path.cost + jump < least:
            cheapest, least = path, path.cost + jump
        if back > 0 or on > 0:
            ways.append(_Path(path.cost + _ASIDE, line, spot, step, spot, path))
    if cheapest is not None:
        ways.append(_Path(least, spot, None, step, spot, cheapest))
    return ways


def _bare(step: Step, field: Calendar, base: _Spot, today: int | None) -> Iterator[_Spot]:
    """The date in the years around the base; in that many years later where it says so."""
    year = calendar.civil(today)[0] if base.today and today is not None else base.period.year
    if field == Calendar():
        yield _spot(Period("year", year + step.later), step.start, base.today)
        return
    for told in (year + step.later,) if step.later else (year, year - 1, year + 1):
        period = in_year(field, told)
        if period is not None:
            yield _spot(period, step.start, base.today)


def _strain(spot: _Spot, base: _Spot, path: _Path, step: Step, today: int | None) -> float:
    """How unlikely a bare date is, in days: looking back costs more than going on, but for news both sides are near."""
    if step.later:
        return 0.0
    if base.today and today is not None:
        return _ON * max(today - spot.last, spot.first - today, 0)
    back, on = max(base.first - spot.last, 0), max(spot.first - base.last, 0)
    weight = _SAME_SENTENCE if path.step.sentence == step.sentence else 1.0
    goes_on = not back and on <= _SEASON and base.period.grain != "year"
    other_year = spot.period.year != base.period.year and not goes_on
    return _BACK * weight * back + _ON * on + (_OTHER_YEAR if other_year else 0.0)
