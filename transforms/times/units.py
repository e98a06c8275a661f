"""The units of time: how long they are, how they are counted, how TimeML writes so many of them."""

from schemas.time import Granularity
from transforms.times import calendar
from transforms.times.meaning import Amount, Duration

DAYS_OF: dict[str, float] = {
    "second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "part-of-day": 1 / 4, "day": 1, "weekend": 2, "week": 7,
    "month": 30.4, "quarter": 91.3, "season": 91.3, "half": 182.6, "year": 365.2, "decade": 3652, "century": 36524,
    "millennium": 365243,
}  # fmt: skip
"""How long a unit is, about: for comparing grains only, never for counting."""

_MONTHS: dict[str, int] = {
    "month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000,
}  # fmt: skip

_LETTERS: dict[str, str] = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "weekend": "WE", "month": "M",
    "quarter": "Q", "season": "SN", "half": "H", "year": "Y", "decade": "DE", "century": "CE", "millennium": "ML",
}  # fmt: skip

TERMS = ("month", "quarter", "half")


def finest(duration: Duration) -> Granularity:
    """The smallest unit of a duration."""
    return min((a.unit for a in duration.amounts), key=lambda unit: DAYS_OF[unit])


def moved(day: int, number: float, unit: Granularity) -> int:
    """The number of the day so many units after `day`; a month later is the same day of that month, or its last."""
    if unit in _MONTHS:
        return calendar.add_months(day, round(number * _MONTHS[unit]))
    return day + round(number * DAYS_OF[unit])


def write_duration(duration: Duration) -> str:
    """The TIMEX3 value: "P2Y", "PT30M", "P2.5Y", "P1Y6M", "PXW"."""
    date, time = "", ""
    for amount in map(whole, duration.amounts):
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


def whole(amount: Amount) -> Amount:
    """Half a day, a year, a decade, a century in the next smaller unit, as people count them."""
    if amount.unit in _YEARS and amount.number is not None and amount.number % 1:
        return Amount(amount.number * _YEARS[amount.unit], "year")
    finer = _HALVES.get(amount.unit)
    return Amount(finer[0], finer[1]) if amount.number == 0.5 and finer is not None else amount


_HALVES: dict[str, tuple[int, Granularity]] = {
    "minute": (30, "second"), "day": (12, "hour"), "year": (6, "month"),
}  # fmt: skip

_YEARS = {"decade": 10, "century": 100}
