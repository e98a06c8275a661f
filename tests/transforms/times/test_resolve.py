"""What meanings are on the calendar, seen from a publication and from a running date."""

from datetime import date

import pytest

from schemas.article import Article, parse_stamp
from transforms.articles.blocks import Cleaning
from transforms.times.calendar import Period
from transforms.times.context import Anchor, Context
from transforms.times.find import day_first, find_times
from transforms.times.meaning import (
    Ahead,
    Amount,
    At,
    Calendar,
    Clock,
    Duration,
    Inside,
    Meaning,
    Nearest,
    Nth,
    Numeric,
    Part,
    Placed,
    Relative,
    Shifted,
    SpanEnd,
    Vague,
)
from transforms.times.mention import Direction, Resolved
from transforms.times.resolve import resolve, shift

# A Friday.
PUBLISHED = parse_stamp("2024-11-22T12:00:00+00:00")
TWO_DAYS = Duration((Amount(2, "day"),))
TWO_WEEKS = Duration((Amount(2, "week"),))
A_YEAR = Duration((Amount(1, "year"),))
DECEMBER_20, JANUARY_4 = Calendar(month=12, day=20), Calendar(month=1, day=4)
JUNE_1, NOVEMBER_30 = Calendar(month=6, day=1), Calendar(month=11, day=30)


def day(text: str) -> Anchor:
    return Anchor(Period("day", date.fromisoformat(text).toordinal()), 0, 1)


def seen(direction: Direction | None = None, published: str | None = None) -> Context:
    return Context(PUBLISHED if published is None else parse_stamp(published), direction)


@pytest.mark.parametrize(
    ("meaning", "direction", "value", "earliest", "latest"),
    [
        (Calendar(2024, 2, 29), None, "2024-02-29", "2024-02-29", "2024-02-29"),
        (Calendar(weekday=5), "past", "2024-11-22", "2024-11-22", "2024-11-22"),
        (Calendar(weekday=5), "future", "2024-11-22", "2024-11-22", "2024-11-22"),
        (Calendar(weekday=4), "past", "2024-11-21", "2024-11-21", "2024-11-21"),
        (Calendar(weekday=4), "future", "2024-11-28", "2024-11-28", "2024-11-28"),
        (Calendar(month=11), "past", "2024-11", "2024-11-01", "2024-11-30"),
        (Calendar(month=12), "past", "2023-12", "2023-12-01", "2023-12-31"),
        (Calendar(month=12), "future", "2024-12", "2024-12-01", "2024-12-31"),
        (Calendar(month=1, day=15), "future", "2025-01-15", "2025-01-15", "2025-01-15"),
        (Calendar(month=2, day=29), "future", "2028-02-29", "2028-02-29", "2028-02-29"),
        (Calendar(quarter=4), "past", "2023-Q4", "2023-10-01", "2023-12-31"),
        (Calendar(decade=90, short=True), None, "199", "1990-01-01", "1999-12-31"),
        (Calendar(year=8, short=True), None, "2008", "2008-01-01", "2008-12-31"),
        (Relative("publication", "week", -1), None, "2024-W46", "2024-11-11", "2024-11-17"),
        (Nearest("publication", -1, Calendar(weekday=4), apart=True), None, "2024-11-14", "2024-11-14", "2024-11-14"),
        (Nearest("publication", 1, Calendar(month=3)), None, "2025-03", "2025-03-01", "2025-03-31"),
        (Shifted(TWO_WEEKS, -1, "publication"), None, "2024-W45", "2024-11-04", "2024-11-10"),
        (Shifted(A_YEAR, -1, "publication"), None, "2023", "2023-01-01", "2023-12-31"),
        (Shifted(TWO_DAYS, 1, Calendar(month=11, day=5)), "past", "2024-11-07", "2024-11-07", "2024-11-07"),
        (Shifted(TWO_WEEKS, 1, Calendar(2024, 11, 5)), None, "2024-11-19", "2024-11-19", "2024-11-19"),
        (Inside(Nth(2, Calendar(weekday=2)), Calendar(2024, 11)), None, "2024-11-12", "2024-11-12", "2024-11-12"),
        (Inside(Nth(-1, "day"), Calendar(2025, 3)), None, "2025-03-31", "2025-03-31", "2025-03-31"),
        (Part(Calendar(2024, 3), "START"), None, "2024-03", "2024-03-01", "2024-03-16"),
        (Part(Calendar(2024, 3), "END"), None, "2024-03", "2024-03-16", "2024-03-31"),
        (Numeric(23, 11, 2024), None, "2024-11-23", "2024-11-23", "2024-11-23"),
        (Numeric(4, 3, 2024), None, "2024-04-03", "2024-04-03", "2024-04-03"),
        (Numeric(4, 3, 2024, dotted=True), None, "2024-03-04", "2024-03-04", "2024-03-04"),
        (Placed(Duration((Amount(30, "day"),)), -1), None, "P30D", "2024-10-23", "2024-11-22"),
        (Ahead(TWO_WEEKS), "future", "2024-W49", "2024-12-02", "2024-12-08"),
        (Ahead(TWO_WEEKS), "past", "P2W", None, None),
        (Vague("PAST_REF"), None, "PAST_REF", None, None),
        (SpanEnd(DECEMBER_20, JANUARY_4, "first"), "future", "2024-12-20", "2024-12-20", "2024-12-20"),
        (SpanEnd(JUNE_1, NOVEMBER_30, "first"), "future", "2024-06-01", "2024-06-01", "2024-06-01"),
        (SpanEnd(DECEMBER_20, JANUARY_4, "last"), "past", "2024-01-04", "2024-01-04", "2024-01-04"),
    ],
)  # fmt: skip
def test_values_and_bounds(
    meaning: Meaning, direction: Direction | None, value: str, earliest: str | None, latest: str | None
) -> None:
    resolved = resolve(meaning, seen(direction)).resolved
    assert (resolved.value, resolved.earliest, resolved.latest) == (value, earliest, latest)


@pytest.mark.parametrize(
    ("published", "weekday", "last", "following"),
    [
        ("2024-11-22", 5, "2024-11-15", "2024-11-29"),
        ("2024-11-23", 5, "2024-11-15", "2024-11-29"),
        ("2024-11-21", 5, "2024-11-15", "2024-11-29"),
        ("2024-11-25", 5, "2024-11-22", "2024-11-29"),
        ("2024-12-30", 2, "2024-12-24", "2025-01-07"),
    ],
)
def test_last_and_next_weekday_are_never_yesterday_or_tomorrow(
    published: str, weekday: int, last: str, following: str
) -> None:
    context = seen(published=published)
    field = Calendar(weekday=weekday)
    assert resolve(Nearest("publication", -1, field, apart=True), context).resolved.value == last
    assert resolve(Nearest("publication", 1, field, apart=True), context).resolved.value == following


def test_a_comparison_keeps_the_quarter() -> None:
    term = Anchor(Period("quarter", 2024 * 4 + 2), 0, 11)
    context = Context(PUBLISHED, year=term, month=None, term=term)
    assert resolve(Shifted(A_YEAR, -1, "story"), context).resolved.value == "2023-Q3"
    plain = Context(PUBLISHED, year=Anchor(Period("year", 2011), 0, 4))
    assert resolve(Shifted(A_YEAR, -1, "story"), plain).resolved.value == "2010"


def test_what_follows_nothing_stays_open() -> None:
    assert resolve(Shifted(TWO_DAYS, 1, "story"), seen()).resolved.value == "XXXX-XX-XX"
    anchored = resolve(Shifted(TWO_DAYS, 1, "story"), Context(PUBLISHED, day=day("2024-11-05"), year=day("2024-11-05")))
    assert (anchored.resolved.value, anchored.resolved.basis) == ("2024-11-07", "anchored")


def test_a_history_goes_on_from_its_main_line() -> None:
    def month(number: int, line: str) -> str:
        return resolve(Calendar(month=number), Context(PUBLISHED, narrative=True, line=day(line))).resolved.value

    assert [month(1, "1941-12-07"), month(6, "1940-09-10"), month(5, "1943-02-01")] == ["1942-01", "1940-06", "1943-05"]


def test_a_time_of_day_keeps_its_zone() -> None:
    at = At(Calendar(2024, 11, 22), Clock(15, 0, offset=0))
    assert resolve(at, seen()).resolved.value == "2024-11-22T15:00Z"
    eastern = resolve(At(Calendar(2024, 11, 22), Clock(17, 0, offset=-300)), seen()).resolved
    assert (eastern.value, eastern.earliest) == ("2024-11-22T17:00", "2024-11-22T17:00:00-05:00")


def test_before_christ() -> None:
    resolved = resolve(Calendar(-489, 9, 12), seen()).resolved
    assert (resolved.value, resolved.earliest) == ("BC0490-09-12", "-000489-09-12")


@pytest.mark.parametrize(
    ("duration", "sign", "value"),
    [
        (TWO_DAYS, 1, "2024-11-07"),
        (TWO_DAYS, -1, "2024-11-03"),
        (TWO_WEEKS, 1, "2024-11-19"),
        (A_YEAR, 1, "2025"),
        (Duration((Amount(None, "week"),)), 1, "FUTURE_REF"),
    ],
)
def test_a_resolved_date_can_be_shifted(duration: Duration, sign: int, value: str) -> None:
    election = resolve(Calendar(2024, 11, 5), seen()).resolved
    shifted = shift(election, duration, sign)
    assert (shifted.value, shifted.basis) == (value, "vague" if value == "FUTURE_REF" else "anchored")


def test_shifting_what_has_no_place_stays_vague() -> None:
    recently = Resolved("DATE", "PAST_REF", "unknown", "vague")
    assert shift(recently, TWO_DAYS, -1).value == "PAST_REF"


@pytest.mark.parametrize(
    ("language", "url", "expected"),
    [
        ("en-US", None, False), ("en-GB", None, True), ("en_AU", None, True), ("en", "https://a.example.co.uk/1", True),
        ("en", "https://example.com/1", None), ("en", "https://example.io/1", None), (None, None, None),
    ],
)  # fmt: skip
def test_the_source_says_whether_the_day_comes_first(
    language: str | None, url: str | None, expected: bool | None
) -> None:
    assert day_first(Article(uri="a", body="", language=language, url=url)) is expected


def test_dates_in_figures_are_read_as_the_source_writes_them() -> None:
    def value(language: str) -> str:
        article = Article(uri="a", body="Signed on 03/04/2024.", language=language, published="2024-11-22")
        return find_times(article, Cleaning(()), "en")[0].resolved.value

    assert (value("en-GB"), value("en-US")) == ("2024-04-03", "2024-03-04")
