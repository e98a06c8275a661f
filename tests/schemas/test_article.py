"""The stamps that an article may carry."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from schemas.article import Article, parse_stamp

CET = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("text", "at", "timed", "zoned"),
    [
        ("2024-11-23", datetime(2024, 11, 23, tzinfo=UTC), False, False),
        ("2024-11-23T10:05:00Z", datetime(2024, 11, 23, 10, 5, tzinfo=UTC), True, True),
        ("2024-11-23T10:05:00.123+01:00", datetime(2024, 11, 23, 10, 5, 0, 123000, CET), True, True),
        ("2024-11-23T10:05:00+0100", datetime(2024, 11, 23, 10, 5, tzinfo=CET), True, True),
        ("2024-11-23T10:05:00", datetime(2024, 11, 23, 10, 5, tzinfo=UTC), True, False),
        ("2024-02-29", datetime(2024, 2, 29, tzinfo=UTC), False, False),
    ],
)
def test_a_stamp_says_what_was_said(text: str, at: datetime, timed: bool, zoned: bool) -> None:
    stamp = parse_stamp(text)
    assert (stamp.at, stamp.timed, stamp.zoned) == (at, timed, zoned)
    assert stamp.at.utcoffset() == at.utcoffset()


def test_the_day_is_that_of_the_written_zone() -> None:
    assert parse_stamp("2024-01-01T00:30:00+09:00").day.isoformat() == "2024-01-01"


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "2024", "2024-11", "20241123", "2024-W46-1", "2023-02-29", "2024-11-23T25:00Z", "23.11.2024"],
)
def test_anything_else_is_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match="is not an RFC 3339 date-time or date") as refusal:
        parse_stamp(text)
    assert repr(text) in str(refusal.value)


def test_text_of_a_field() -> None:
    article = Article(uri="u", body="the body")
    assert (article.text("body"), article.text("title")) == ("the body", "")
