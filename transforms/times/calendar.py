"""The proleptic Gregorian calendar in whole numbers: days, weeks, months, seasons, decades, also before Christ.

A day is its number (1 is the first of January of the year 1), a year is astronomical (0 is 1 BC), a weekday is that
of ISO 8601 (1 is Monday). Python's `datetime` ends at the year 1, history does not.
"""

from functools import lru_cache

import msgspec

from schemas.time import Granularity

SEASONS = ("SP", "SU", "FA", "WI")
_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SEASON_MONTHS = (3, 6, 9, 12)
_WINTER = 3


def is_leap(year: int) -> bool:
    """Whether the astronomical year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """The number of days of a month."""
    return 29 if month == 2 and is_leap(year) else _MONTH_LENGTHS[month - 1]


def day_number(year: int, month: int, day: int) -> int:
    """The number of a day; fields out of range are not looked for."""
    y, m = (year - 1, month + 9) if month < 3 else (year, month - 3)
    return 365 * y + y // 4 - y // 100 + y // 400 + (153 * m + 2) // 5 + day - 306


@lru_cache(maxsize=32768)
def civil(day: int) -> tuple[int, int, int]:
    """Year, month and day of a day's number (the algorithm of H. Hinnant's "chrono-compatible low-level dates")."""
    z = day + 305
    era, of_era = divmod(z, 146097)
    year_of_era = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    m = (5 * of_year + 2) // 153
    month = m + 3 if m < 10 else m - 9
    return year_of_era + era * 400 + (month < 3), month, of_year - (153 * m + 2) // 5 + 1


def weekday(day: int) -> int:
    """1 for a Monday to 7 for a Sunday."""
    return (day - 1) % 7 + 1


def is_date(year: int, month: int, day: int) -> bool:
    """Whether there is such a day."""
    return 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def iso_week(day: int) -> tuple[int, int]:
    """Year and number of the ISO week in which a day lies."""
    thursday = day - weekday(day) + 4
    year = civil(thursday)[0]
    return year, (thursday - day_number(year, 1, 1)) // 7 + 1


class Period(msgspec.Struct, frozen=True, gc=False):
    """One day, week, … or millennium: the `index` counts the periods of that grain, so that shifts are additions."""

    grain: Granularity
    index: int

    def shifted(self, count: int) -> "Period":
        """The period `count` later, or earlier where it is negative."""
        return Period(self.grain, self.index + count)

    @property
    def first(self) -> int:
        """The number of the first day."""
        return bounds(self)[0]

    @property
    def last(self) -> int:
        """The number of the last day."""
        return bounds(self)[1]

    @property
    def year(self) -> int:
        """The year in which the period begins; a week's is that of its Thursday, a winter's that of its December."""
        return _year(self)


@lru_cache(maxsize=8192)
def _year(period: Period) -> int:
    if period.grain in ("week", "weekend"):
        return iso_week(period.first)[0]
    return civil(period.first)[0]


_MONTHS_OF: dict[str, int] = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_MONTHS_OF["millennium"] = 12000
# "the 470s BC" are 479 to 470 BC, "the 4th century BC" 400 to 301 BC: how far that is from multiples of 10 and 100.
_YEARS_BEFORE_CHRIST = {"decade": (10, 2), "century": (100, 1), "millennium": (1000, 1)}


@lru_cache(maxsize=8192)
def bounds(period: Period) -> tuple[int, int]:
    """The numbers of the first and the last day of a period."""
    grain, index = period.grain, period.index
    if grain == "day":
        return index, index
    if grain == "week":
        return index * 7 + 1, index * 7 + 7
    if grain == "weekend":
        return index * 7 + 6, index * 7 + 7
    if grain == "season":
        year, season = divmod(index, 4)
        months = year * 12 + _SEASON_MONTHS[season] - 1, year * 12 + _SEASON_MONTHS[season] + 2
    elif index < 0 and grain in _YEARS_BEFORE_CHRIST:
        years, shift = _YEARS_BEFORE_CHRIST[grain]
        months = (index * years + shift) * 12, min((index + 1) * years + shift, 1) * 12
    else:
        months = index * _MONTHS_OF[grain], (index + 1) * _MONTHS_OF[grain]
        if not index and grain in _YEARS_BEFORE_CHRIST:
            months = 12, months[1]
    return _month_start(months[0]), _month_start(months[1]) - 1


def _month_start(months: int) -> int:
    return day_number(months // 12, months % 12 + 1, 1)


def containing(grain: Granularity, day: int) -> Period:
    """The period of that grain in which the day lies."""
    if grain == "day":
        return Period(grain, day)
    if grain in ("week", "weekend"):
        return Period(grain, (day - 1) // 7)
    year, month, _ = civil(day)
    if grain == "season":
        return Period(grain, (year * 12 + month - 3) // 3)
    if year <= 0 and grain in _YEARS_BEFORE_CHRIST:
        years, shift = _YEARS_BEFORE_CHRIST[grain]
        return Period(grain, (year - shift) // years)
    return Period(grain, (year * 12 + month - 1) // _MONTHS_OF[grain])


def add_months(day: int, months: int) -> int:
    """The same day of the month so many months later; the month's last day where there is none."""
    year, month, of_month = civil(day)
    total = year * 12 + month - 1 + months
    year, month = total // 12, total % 12 + 1
    return day_number(year, month, min(of_month, month_length(year, month)))


def write_year(year: int) -> str:
    """A year in a TIMEX3 value: "2024", "0079", "BC0490"."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def write_day(day: int) -> str:
    """A day in a TIMEX3 value."""
    year, month, of_month = civil(day)
    return f"{write_year(year)}-{month:02d}-{of_month:02d}"


@lru_cache(maxsize=32768)
def iso_day(day: int) -> str:
    """A day as an ISO 8601 date; before Christ in the expanded form, with astronomical years ("-000489-01-01")."""
    year, month, of_month = civil(day)
    return f"{year:04d}-{month:02d}-{of_month:02d}" if year >= 0 else f"-{-year:06d}-{month:02d}-{of_month:02d}"


@lru_cache(maxsize=8192)
def write(period: Period) -> str:
    """The TIMEX3 value of a period: "2024-11-22", "2024-W46", "2024-Q3", "2024-SU", "199", "19"."""
    grain, index = period.grain, period.index
    if grain == "day":
        return write_day(index)
    if grain in ("week", "weekend"):
        year, week = iso_week(index * 7 + 1)
        return f"{write_year(year)}-W{week:02d}" + ("-WE" if grain == "weekend" else "")
    if grain == "month":
        return f"{write_year(index // 12)}-{index % 12 + 1:02d}"
    if grain == "quarter":
        return f"{write_year(index // 4)}-Q{index % 4 + 1}"
    if grain == "half":
        return f"{write_year(index // 2)}-H{index % 2 + 1}"
    if grain == "season":
        return f"{write_year(index // 4)}-{SEASONS[index % 4]}"
    if grain == "year":
        return write_year(index)
    digits = {"decade": 3, "century": 2, "millennium": 1}[grain]
    return f"{index:0{digits}d}" if index >= 0 else f"BC{-index - 1:0{digits}d}"
