"""Lengths of time that dateparser reads as dates: "3 settimane fa", "há 3 semanas", "3天前"."""

from datetime import datetime
from functools import cache
from typing import Any

from schemas.time import Granularity
from transforms.times.meaning import Amount, Duration, Meaning, Shifted

_SEEN_FROM = datetime(2001, 7, 16, 12)
"""Any day: what dateparser counts from it is turned back into so many units, and then counted by our own calendar."""


@cache
def _parser(code: str) -> Any:
    from dateparser.date import DateDataParser  # type: ignore[import-untyped]  # it ships no types

    settings = {"RELATIVE_BASE": _SEEN_FROM, "PREFER_DATES_FROM": "past", "TIMEZONE": "UTC", "TO_TIMEZONE": "UTC"}
    return DateDataParser(languages=[code], settings=settings)


def read(code: str, said: str) -> Meaning | None:
    """So many hours, days, weeks, months or years before or after the publication; None where dateparser sees none."""
    try:
        found = _parser(code).get_date_data(said)
    except (ValueError, OverflowError):  # a number of years that no calendar holds
        return None
    if found.date_obj is None:
        return None
    at: datetime = found.date_obj.replace(tzinfo=None)
    count, unit = _counted(at, found.period)
    if not count:
        return None
    return Shifted(Duration((Amount(abs(count), unit),)), 1 if count > 0 else -1, "publication")


def _counted(at: datetime, period: str) -> tuple[int, Granularity]:
    months = (at.year - _SEEN_FROM.year) * 12 + at.month - _SEEN_FROM.month
    hours = round((at - _SEEN_FROM).total_seconds() / 3600)
    if period == "year":
        return months // 12, "year"
    if period == "month":
        return months, "month"
    if period == "week":
        return hours // (7 * 24), "week"
    return (hours, "hour") if hours % 24 else (hours // 24, "day")
