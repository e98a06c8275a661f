"""The TIMEX3 value and the bounds of every meaning, seen from a publication and from a running date."""

from collections.abc import Callable
from typing import Any

import msgspec

from schemas.time import Granularity
from transforms.times import calendar
from transforms.times.calendar import Period
from transforms.times.clock import clock_bounds, clock_grain, clock_value, zone_of
from transforms.times.context import Answer, Context, Place, counted_from, overtaken
from transforms.times.meaning import (
    Ahead,
    At,
    Calendar,
    Clock,
    DayPart,
    Duration,
    Every,
    Inside,
    Meaning,
    Modified,
    Nth,
    Part,
    Placed,
    Relative,
    Shifted,
    Vague,
)
from transforms.times.mention import Resolved
from transforms.times.place import place
from transforms.times.shifted import answer_shifted, shifted_answer, written
from transforms.times.units import DAYS_OF, finest, moved, write_duration
from transforms.times.unplaced import OPEN_UNITS, unfound, unplaced, unresolved

_ANYWHERE = Context()


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
        return unresolved("DATE", "FUTURE_REF" if sign > 0 else "PAST_REF", "anchored")
    answer = shifted_answer(duration, sign, Place(period, "anchored"), exact=True)
    if answer.place is None:
        return answer.resolved
    return msgspec.structs.replace(answer.resolved, basis="anchored")


def _answer_date(meaning: Any, context: Context) -> Answer:
    found = place(meaning, context)
    if found is None:
        return Answer(unplaced(meaning, context))
    return Answer(written(found), found, found.because)


def _answer_shifted(shifted: Shifted, context: Context) -> Answer:
    origin = None if isinstance(shifted.origin, str) else place(shifted.origin, context)
    return answer_shifted(shifted, origin, context)


def _answer_duration(duration: Duration, _: Context) -> Answer:
    return Answer(unresolved("DURATION", write_duration(duration), "explicit", finest(duration), duration.mod))


def _answer_placed(placed: Placed, context: Context) -> Answer:
    answer = _answer_duration(placed.duration, context).resolved
    unit = finest(placed.duration)
    if any(a.number is None for a in placed.duration.amounts) or DAYS_OF[unit] < 1:
        return Answer(msgspec.structs.replace(answer, basis="vague"))
    found = _edge(placed, unit, context)
    if found is None:
        return Answer(msgspec.structs.replace(answer, basis="vague"))
    day, side = found.period.first, placed.side
    other = day
    for amount in placed.duration.amounts:
        other = moved(other, side * (amount.number or 0), amount.unit)
    if not isinstance(placed.base, str):
        other -= side
    first, last = calendar.iso_day(min(day, other)), calendar.iso_day(max(day, other))
    return Answer(msgspec.structs.replace(answer, basis=found.basis, earliest=first, latest=last), found)


def _edge(placed: Placed, unit: Granularity, context: Context) -> Place | None:
    """The day at which a placed length ends or begins."""
    if isinstance(placed.base, str):
        found = counted_from(placed.base, unit, context)
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
    return Answer(unresolved("SET", every.value, "explicit", every.granularity))


def _answer_vague(vague: Vague, _: Context) -> Answer:
    return Answer(unresolved("DATE", vague.value, "vague"))


def _answer_clock(clock: Clock, context: Context) -> Answer:
    return _answer_at(At(None, clock), context)


def _answer_part_of_day(part: DayPart, context: Context) -> Answer:
    return _answer_at(At(None, part), context)


def _answer_at(at: At, context: Context) -> Answer:
    found = place(at.day, context) if at.day is not None else _running_day(context)
    if found is None or found.period.grain != "day":
        told = isinstance(at.day, Relative) and at.day.base == "story"
        day_open = unfound("day", context) if told else OPEN_UNITS["day"]
        return Answer(unresolved("TIME", day_open + clock_value(at.time), "relative", clock_grain(at.time)))
    day = found.period.index
    value = calendar.write_day(day) + clock_value(at.time)
    first, last = clock_bounds(at.time)
    date, zone = calendar.iso_day(day), zone_of(at.time)
    resolved = Resolved(
        "TIME",
        value,
        clock_grain(at.time),
        found.basis,
        at.mod or found.mod,
        f"{date}T{first}{zone}",
        f"{date}T{last}{zone}",
    )
    return Answer(resolved, found, found.because)


def _running_day(context: Context) -> Place | None:
    if context.scene is not None and not overtaken(context.scene, context):
        return Place(context.scene.period, "anchored", context.scene)
    today = context.today
    return None if today is None or context.narrative else Place(Period("day", today), "relative")


def _period_of(resolved: Resolved) -> Period | None:
    if resolved.earliest is None or resolved.type == "DURATION":
        return None
    text = resolved.earliest[:10] if not resolved.earliest.startswith("-") else resolved.earliest[:13]
    sign, digits = (-1, text[1:]) if text.startswith("-") else (1, text)
    year, month, day = digits.rsplit("-", 2)
    grain = resolved.granularity if DAYS_OF.get(resolved.granularity, 0) >= 1 else "day"
    return calendar.containing(grain, calendar.day_number(sign * int(year), int(month), int(day)))


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
