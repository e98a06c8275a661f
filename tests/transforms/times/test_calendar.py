"""The calendar against `datetime`, and before Christ against its own laws."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.time import Granularity
from transforms.times import calendar
from transforms.times.calendar import Period

GRAINS: tuple[Granularity, ...] = (
    "day", "week", "month", "quarter", "half", "season", "year", "decade", "century", "millennium",
)  # fmt: skip
DAYS = st.integers(-1_000_000, 3_000_000)


@given(st.dates())
def test_days_are_numbered_as_datetime_does(day: date) -> None:
    number = day.toordinal()
    assert calendar.day_number(day.year, day.month, day.day) == number
    assert calendar.civil(number) == (day.year, day.month, day.day)
    assert calendar.weekday(number) == day.isoweekday()
    assert calendar.iso_week(number) == tuple(day.isocalendar())[:2]
    assert calendar.iso_day(number) == day.isoformat()


@given(DAYS)
def test_a_number_survives_the_way_there_and_back(number: int) -> None:
    assert calendar.day_number(*calendar.civil(number)) == number


@given(DAYS, st.sampled_from(GRAINS))
def test_every_day_lies_in_exactly_one_period(number: int, grain: Granularity) -> None:
    period = calendar.containing(grain, number)
    first, last = calendar.bounds(period)
    assert first <= number <= last
    assert calendar.bounds(period.shifted(1))[0] == last + 1


@pytest.mark.parametrize(
    ("grain", "index", "value"),
    [
        ("day", date(2024, 2, 29).toordinal(), "2024-02-29"),
        ("week", (date(2024, 12, 31).toordinal() - 1) // 7, "2025-W01"),
        ("weekend", (date(2010, 1, 30).toordinal() - 1) // 7, "2010-W04-WE"),
        ("month", 2024 * 12 + 10, "2024-11"),
        ("quarter", 2024 * 4 + 2, "2024-Q3"),
        ("half", 2024 * 2, "2024-H1"),
        ("season", 1940 * 4 + 3, "1940-WI"),
        ("year", -489, "BC0490"),
        ("decade", 199, "199"),
        ("decade", -48, "BC047"),
        ("century", 19, "19"),
        ("century", -4, "BC03"),
    ],
)
def test_values(grain: Granularity, index: int, value: str) -> None:
    assert calendar.write(Period(grain, index)) == value


@pytest.mark.parametrize(
    ("grain", "index", "first", "last"),
    [
        ("season", 1940 * 4 + 3, "1940-12-01", "1941-02-28"),
        ("decade", -48, "-000478-01-01", "-000469-12-31"),
        ("century", -4, "-000399-01-01", "-000300-12-31"),
        ("century", -1, "-000099-01-01", "0000-12-31"),
    ],
)
def test_bounds(grain: Granularity, index: int, first: str, last: str) -> None:
    assert tuple(map(calendar.iso_day, calendar.bounds(Period(grain, index)))) == (first, last)


def test_a_month_later_keeps_to_the_month() -> None:
    january_31 = calendar.day_number(2024, 1, 31)
    assert calendar.civil(calendar.add_months(january_31, 1)) == (2024, 2, 29)
    assert calendar.civil(calendar.add_months(january_31, -11)) == (2023, 2, 28)
