"""Laws of time expressions: what context, order, the day of publication and hostile text may and may not change."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.article import Article
from tests.calls import calls
from transforms.articles.blocks import Cleaning
from transforms.times.find import find_times
from transforms.times.mention import Mention

EXPLICIT = (
    "The treaty was signed on 3 March 2019.",
    "The bridge opened on May 3, 2001, to traffic.",
    "The archive covers the years from 1990 to 2004.",
    "The law was passed in October 2012.",
    "The firm was founded in 1887.",
    "The census of 2024-10-03 was the last.",
    "The ship sailed from Sept. 7 to Dec. 1, 2023.",
    "The launch took place on November 5, 2019 at 18:04 UTC.",
)
RELATIVE = (
    "He resigned yesterday.",
    "He will resign tomorrow.",
    "He resigned 10 days ago.",
    "He will resign the day after tomorrow.",
    "He resigned last night.",
)
WEEKLY = (
    "He resigned on Tuesday.",
    "He will resign on Sunday.",
    "He met her last Monday and will meet her next Monday.",
    "The match is on Saturday at 3 p.m.",
)
FRAGMENTS = (
    "Monday", "on Nov. 5", "2024-10-03", "two weeks ago", "the end of", "every", "May", "U.S.", "5 p.m. EST", "'90s",
    "–", "\n", "0", "1-1-1-", ".", "“", "²", "İ", "\u200b", "\x00", "of the", "later", "quarter", "44 BC", "𝟝 May",
)  # fmt: skip


def times(body: str, published: datetime | None = datetime(2024, 11, 22, 18, tzinfo=UTC)) -> tuple[Mention, ...]:
    """The expressions of a body."""
    stamp = published.isoformat() if published else None
    return find_times(Article(uri="law", body=body, published=stamp), Cleaning(()), "en")


def values(body: str, published: datetime | None = datetime(2024, 11, 22, 18, tzinfo=UTC)) -> list[tuple[str, str]]:
    """Text and value of each expression."""
    return [(m.text, m.resolved.value) for m in times(body, published)]


@given(st.permutations(EXPLICIT))
@settings(deadline=None, max_examples=40)
def test_explicit_dates_are_the_same_alone_and_in_any_article(order: list[str]) -> None:
    alone = [value for sentence in order for value in values(sentence)]
    assert alone
    assert values(" ".join(order)) == alone
    assert values("\n\n".join(order)) == alone


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)))
@settings(deadline=None, max_examples=40)
def test_explicit_dates_do_not_see_the_publication(day: date) -> None:
    published = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    body = " ".join(EXPLICIT)
    assert values(body, published) == values(body, None)


def _days(body: str, published: datetime) -> list[date]:
    return [date.fromisoformat(m.resolved.value[:10]) for m in times(body, published)]


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(-4000, 4000), st.sampled_from(RELATIVE))
@settings(deadline=None)
def test_relative_days_move_with_the_publication(day: date, by: int, sentence: str) -> None:
    published = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    moved = _days(sentence, published + timedelta(by))
    assert moved == [found + timedelta(by) for found in _days(sentence, published)]
    assert moved


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(-500, 500), st.sampled_from(WEEKLY))
@settings(deadline=None)
def test_weekdays_move_with_the_publication_by_whole_weeks(day: date, weeks: int, sentence: str) -> None:
    published = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    moved = _days(sentence, published + timedelta(weeks=weeks))
    assert moved == [found + timedelta(weeks=weeks) for found in _days(sentence, published)]
    assert moved


@given(st.text(max_size=300) | st.lists(st.sampled_from(FRAGMENTS), max_size=40).map(" ".join))
@settings(deadline=None, max_examples=300)
def test_any_text_gives_expressions_that_stand_in_it_in_order(body: str) -> None:
    found = times(body)
    assert [body[m.start : m.end] for m in found] == [m.text for m in found]
    assert all(m.start < m.end for m in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert found == times(body)


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join))
@settings(deadline=None, max_examples=200)
def test_text_without_blanks_or_publication_raises_nothing(body: str) -> None:
    assert all(body[m.start : m.end] == m.text for m in times(body, None))


HOSTILE = (
    "a", "1", "Monday ", "1-1-1-", "2024 ", "May ", "on Friday ", "5 p.m. ", "the end of the ", "'", "two years ", "\n",
    "from 1 to ", "every other ", "..", "Nov. ",
)  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_the_work_is_linear_in_hostile_text(unit: str) -> None:
    """Ten times the text takes ten times the calls; fifteen are allowed for what is remembered of the small one."""
    times(unit * 100)
    small, large = (calls(lambda size=size: times(unit * (size // len(unit)))) for size in (8_000, 80_000))
    assert large <= 15 * small + 2_000


def test_text_without_a_date_costs_no_work_a_word() -> None:
    body = "It rained and nobody came to the door of the old house by the river. " * 15_000
    assert calls(lambda: times(body)) < 200
