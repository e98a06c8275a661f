"""Dates so long before or after others, and how a place on the calendar is written."""

from datetime import datetime, timedelta
from functools import lru_cache

from schemas.time import Basis, Granularity
from transforms.times import calendar
from transforms.times.calendar import Period
from transforms.times.context import Answer, Context, Place, counted_from
from transforms.times.meaning import Amount, Duration, Mod, Shifted
from transforms.times.mention import Resolved
from transforms.times.units import DAYS_OF, TERMS, finest, moved, whole
from transforms.times.unplaced import unresolved, unshifted


def written(found: Place) -> Resolved:
    """What a place on the calendar is called, with its bounds."""
    return _written_out(found.period, found.basis, found.mod, found.first, found.last)


@lru_cache(maxsize=32768)
def _written_out(period: Period, basis: Basis, mod: Mod | None, first: int | None, last: int | None) -> Resolved:
    if first is None or last is None:
        first, last = calendar.bounds(period)
    value, grain = calendar.write(period), period.grain
    return Resolved("DATE", value, grain, basis, mod, calendar.iso_day(first), calendar.iso_day(last))


def answer_shifted(shifted: Shifted, origin: Place | None, context: Context) -> Answer:
    """The date so long before or after `origin`, or where that is a base ("publication") what counts from it."""
    vague = "FUTURE_REF" if shifted.sign > 0 else "PAST_REF"
    unit = finest(shifted.duration)
    if any(a.number is None for a in shifted.duration.amounts):
        return Answer(unresolved("DATE", vague, "vague"))
    if isinstance(shifted.origin, str):
        if DAYS_OF[unit] < 1:
            return _shifted_hours(shifted, unit, context, vague)
        found = counted_from(shifted.origin, unit, context)
        later = shifted.origin == "story" and shifted.sign > 0
        if found is None or (later and found[2] is None):  # "a year later" than nothing said
            return Answer(unshifted(unit, vague, context if shifted.origin == "story" else Context()))
        day, basis, anchor = found
        if _is_comparison(shifted) and context.term is not None:
            basis, anchor = "anchored", context.term
        period = anchor.period if anchor else Period("day", day)
        return shifted_answer(shifted.duration, shifted.sign, Place(period, basis, anchor), exact=False)
    if origin is None:
        return Answer(unshifted(unit, vague, context))
    return shifted_answer(shifted.duration, shifted.sign, origin, exact=True, same=shifted.same)


def _is_comparison(shifted: Shifted) -> bool:
    """Whether this is "a year earlier", which in a comparison is the same quarter or month of that year."""
    return shifted.origin == "story" and shifted.sign < 0 and shifted.duration.amounts == _A_YEAR


_A_YEAR = (Amount(1, "year"),)


def shifted_answer(duration: Duration, sign: int, origin: Place, *, exact: bool, same: bool = False) -> Answer:
    """The shifted date at the grain of the unit; weeks from a named day give a day ("a week from Friday")."""
    amounts = tuple(map(whole, duration.amounts))
    unit = min((a.unit for a in amounts), key=lambda unit: DAYS_OF[unit])
    day = origin.period.first
    for amount in amounts:
        day = moved(day, sign * (amount.number or 0), amount.unit)
    grain: Granularity = unit if DAYS_OF[unit] >= 1 else "day"
    if same or DAYS_OF[origin.period.grain] > DAYS_OF[grain]:
        grain = origin.period.grain
    if exact and unit == "week" and origin.period.grain == "day":
        grain = "day"
    if not exact and sign < 0 and duration.amounts == _A_YEAR and origin.period.grain in TERMS:
        grain = origin.period.grain
    if any(a.number is None for a in duration.amounts):
        return Answer(unresolved("DATE", "FUTURE_REF" if sign > 0 else "PAST_REF", "vague"))
    found = Place(calendar.containing(grain, day), origin.basis, origin.anchor, duration.mod)
    return Answer(written(found), found)


def _shifted_hours(shifted: Shifted, unit: Granularity, context: Context, vague: str) -> Answer:
    moment = _moment(shifted, context)
    if moment is None:
        return Answer(unresolved("TIME", vague, "vague"))
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
