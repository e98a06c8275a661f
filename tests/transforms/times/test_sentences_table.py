"""The table of checked sentences, and weekdays, months and directions crossed with days of publication."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from tests.transforms.times.sentences_table import Row, failures, known_failures, rows

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
PAST = (
    "The committee rejected the plan on {date}.",
    "The plan was rejected on {date} by a large majority.",
    "On {date}, the committee rejected the plan.",
    "The committee said on {date} that it had rejected the plan.",
    "The committee has not met since {date}.",
    "A man arrested on {date} has been released.",
)
FUTURE = (
    "The committee will vote on the plan on {date}.",
    "The plan is due to be put to the vote on {date}.",
    "On {date}, the committee will vote on the plan.",
    "The committee said a vote would be held on {date}.",
    "A vote is scheduled for {date}.",
    "The committee must decide by {date}.",
)
TABLE = list(rows())


def test_the_table_is_large_and_names_no_row_twice() -> None:
    assert len(TABLE) > 400
    assert [name for name, count in Counter(row.name for row in TABLE).items() if count > 1] == []


def test_exactly_the_known_rows_fail() -> None:
    failing, known = failures(TABLE), set(known_failures())
    new = {name: why for name, why in failing.items() if name not in known}
    assert new == {}, "these rows used to be right"
    assert known - failing.keys() == set(), "now right: record it with python -m tests.transforms.times.sentences_table"


def weekday_rows(frames: tuple[str, ...], step: int) -> Iterator[Row]:
    """Every weekday seen from every day of two weeks over a year's end: the day itself, or the nearest on the side."""
    for frame in frames:
        for published in (date(2024, 12, 23) + timedelta(n) for n in range(14)):
            for number, name in enumerate(WEEKDAYS):
                day = published
                while day.weekday() != number:
                    day += timedelta(step)
                yield _row("weekday", published, frame.format(date=name), f"{name}={day}")


def month_rows(frames: tuple[str, ...], step: int) -> Iterator[Row]:
    """Every month seen from every month: the running one, or the nearest on the side."""
    for frame in frames:
        for published in (date(2024, n, 14) for n in range(1, 13)):
            for number, name in enumerate(MONTHS, 1):
                year = published.year + (step if (number - published.month) * step < 0 else 0)
                sentence = frame.replace("on {date}", "in {date}").format(date=name)
                yield _row("month", published, sentence, f"{name}={year}-{number:02d}")


def month_day_rows(frames: tuple[str, ...], step: int) -> Iterator[Row]:
    """Days around the edges of months and years, a leap day among them, from days around the same edges."""
    edges = [date(2024, 1, 2), date(2024, 2, 28), date(2024, 3, 1), date(2024, 7, 1), date(2024, 12, 30)]
    for frame in frames:
        for published in edges:
            for day in (date(2024, m, d) for m, d in ((1, 1), (1, 31), (2, 27), (3, 2), (6, 30), (7, 2), (12, 31))):
                year = published.year
                if (day - published).days * step < 0:
                    year += step
                said = f"{MONTHS[day.month - 1]} {day.day}"
                yield _row("month-day", published, frame.format(date=said), f"{said}={year}-{day:%m-%d}")


def _row(category: str, published: date, sentence: str, expected: str) -> Row:
    return Row(category, f"{published}T12:00:00Z", sentence, expected)


@pytest.mark.parametrize("crossed", [weekday_rows, month_rows, month_day_rows])
@pytest.mark.parametrize(("frames", "step"), [(PAST, -1), (FUTURE, 1)], ids=["past", "future"])
def test_crossed(crossed: Callable[[tuple[str, ...], int], Iterator[Row]], frames: tuple[str, ...], step: int) -> None:
    assert failures(crossed(frames, step)) == {}
