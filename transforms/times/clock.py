"""Clock times and parts of the day as TimeML writes them, with their bounds."""

from schemas.time import Granularity
from transforms.times.meaning import Clock, DayPart

_PART_HOURS = {"MO": (0, 11), "MI": (11, 13), "AF": (12, 17), "EV": (18, 23), "NI": (18, 23), "DT": (6, 17)}


def clock_value(time: Clock | DayPart) -> str:
    """The part of the TIMEX3 value behind the day: "T15:30", "TNI"."""
    if isinstance(time, DayPart):
        return f"T{time.code}"
    value = f"T{time.hour:02d}:{time.minute or 0:02d}"
    if time.second is not None:
        value += f":{time.second:02d}"
    return value + ("Z" if time.offset == 0 else "")


def clock_grain(time: Clock | DayPart) -> Granularity:
    """How finely the time was said."""
    if isinstance(time, DayPart):
        return "part-of-day"
    return "second" if time.second is not None else "hour" if time.minute is None else "minute"


def clock_bounds(time: Clock | DayPart) -> tuple[str, str]:
    """The first and last second, as "15:30:00"."""
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


def zone_of(time: Clock | DayPart) -> str:
    """The offset of an ISO 8601 time, "" where none was said."""
    if isinstance(time, DayPart) or time.offset is None:
        return ""
    if time.offset == 0:
        return "Z"
    hours, minutes = divmod(abs(time.offset), 60)
    return f"{'+' if time.offset > 0 else '-'}{hours:02d}:{minutes:02d}"
