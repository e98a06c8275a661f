"""A date as a summary writes it, with its preposition: "on 22 November 2024", "in May 2009", "since 1998"."""

import re
from datetime import date

from schemas.event import EventTime, Factuality

_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()  # noqa: SIM905
_ORDINALS = ("first", "second", "third", "fourth")
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_KEPT = frozenset(["by", "until", "till", "since", "from", "before", "after"])
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?")


def when(time: EventTime, factuality: Factuality, said: str = "") -> str:
    """The date with its preposition: "on 22 November 2024", "in May 2009"; nothing where it is vague.

    `said` is the source's preposition, which is kept where it says more: "by 1 April 2025", "until Wednesday".
    """
    text = _date(time, factuality)
    if said in _KEPT and text.startswith(("on ", "in ")):
        return f"{said} {text[3:]}"
    return text


def _date(time: EventTime, factuality: Factuality) -> str:
    value = time.value
    day = _DAY.match(value)
    if day is None and time.granularity in ("day", "hour", "minute", "second") and time.earliest:
        day = _DAY.match(time.earliest)
    if time.basis == "vague":
        return ""
    if day is not None:
        return _on(day, factuality)
    if match := re.fullmatch(r"(\d{4})-(\d\d)", value):
        return f"in {_MONTHS[int(match[2]) - 1]} {match[1]}" if 1 <= int(match[2]) <= 12 else ""
    if re.fullmatch(r"\d{4}", value):
        return f"in {int(value)}"
    if match := re.fullmatch(r"(\d{4})-W(\d\d)", value):
        return _in_week(int(match[1]), int(match[2]))
    if match := re.fullmatch(r"(\d{4})-Q([1-4])", value):
        return f"in the {_ORDINALS[int(match[2]) - 1]} quarter of {match[1]}"
    if match := re.fullmatch(r"(\d{4})-H([12])", value):
        return f"in the {_ORDINALS[int(match[2]) - 1]} half of {match[1]}"
    if match := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        return f"in {_SEASONS[match[2]]} {match[1]}"
    if match := re.fullmatch(r"(\d{3})X?", value):
        return f"in the {match[1]}0s"
    return ""


def _on(day: re.Match[str], factuality: Factuality) -> str:
    try:
        on = date(int(day[1]), int(day[2]), int(day[3]))
    except ValueError:
        return ""
    weekday = f"{_DAYS[on.weekday()]} " if factuality == "scheduled" else ""
    at = f" at {day[4]}" if day[4] else ""
    return f"on {weekday}{on.day} {_MONTHS[on.month - 1]} {on.year}{at}"


def _in_week(year: int, week: int) -> str:
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError:
        return ""
    return f"in the week of {monday.day} {_MONTHS[monday.month - 1]} {monday.year}"
