"""The table of events: its dates, its order, its width, and nothing in it that could steer a terminal."""

import io

import msgspec
import pytest
from rich.console import Console

from pipeline.io.table import TableSink, events_table, when
from schemas.codec import encode
from schemas.event import Event, EventTime
from tests.schemas.records import EVENT


def changed(event: Event = EVENT, **fields: object) -> Event:
    return msgspec.structs.replace(event, **fields)


def at(earliest: str | None, latest: str | None, value: str, granularity: str, text: str | None = None) -> EventTime:
    given = {"field": "body", "text": text, "start": None, "end": None, "basis": "relative"}
    return msgspec.convert(
        given | {"earliest": earliest, "latest": latest, "value": value, "granularity": granularity}, EventTime
    )


DATES = [
    (at("2024-11-22", "2024-11-22", "2024-11-22", "day"), "2024-11-22"),
    (at("2024-11-18", "2024-11-24", "2024-W47", "week"), "week of 2024-11-18"),
    (at("2024-11-01", "2024-11-30", "2024-11", "month"), "Nov 2024"),
    (at("2024-11-01", "2024-11-10", "2024-11", "month"), "2024-11-01 to 10"),
    (at("2024-07-01", "2024-09-30", "2024-Q3", "quarter"), "2024-07-01 to 09-30"),
    (at("2024-03-01", "2024-05-31", "2024-SP", "season"), "spring 2024"),
    (at("2024-01-01", "2024-12-31", "2024", "year"), "2024"),
    (at("1990-01-01", "1999-12-31", "199", "decade"), "1990 to 1999"),
    (at("2023-12-30", "2024-01-02", "P4D", "day"), "2023-12-30 to 2024-01-02"),
    (at("2024-11-22T18:00:00", "2024-11-22T23:59:59", "2024-11-22TEV", "part-of-day"), "2024-11-22 evening"),
    (at("2024-11-22T14:05:00+01:00", "2024-11-22T14:05:59+01:00", "2024-11-22T14:05", "minute"), "2024-11-22 14:05"),
    (at(None, None, "PAST_REF", "unknown", "recently"), "“recently”"),
    (at(None, None, "PAST_REF", "unknown"), "no date"),
    (None, "no date"),
]


@pytest.mark.parametrize(("time", "shown"), DATES)
def test_dates_need_no_key(time: EventTime | None, shown: str) -> None:
    assert when(time) == shown


def printed(events: list[Event], width: int) -> list[str]:
    stream = io.StringIO()
    events_table(events, Console(file=stream, width=width))
    return [line.rstrip() for line in stream.getvalue().splitlines()]


def test_a_narrow_table_says_what_a_reader_needs_first() -> None:
    assert printed([EVENT], 80) == [
        "Talks resume in Oslo",
        "(Example Wire, 2024-03-06T08:30:00+01:00)",
        "Date        What                                            Where      Status",
        "────────────────────────────────────────────────────────────────────────────────",
        "2024-03-05  Talks resumed in Oslo on 5 March 2024.          Oslo (NO)  occurred",
        "",
    ]


def test_a_wide_table_adds_kind_and_confidence() -> None:
    _, heading, _, row, *_ = printed([EVENT], 120)
    assert heading.split() == ["Date", "What", "Where", "Kind", "Status", "Sure"]
    assert row.endswith("diplomacy.meet  occurred    90%")


def test_events_of_an_article_come_by_date_and_those_without_one_last() -> None:
    summaries = [
        changed(summary="No date.", time=None),
        changed(summary="Later.", time=at("2024-05-01", "2024-05-01", "2024-05-01", "day")),
        changed(summary="Sooner.", time=at("2024-04-01", "2024-04-30", "2024-04", "month")),
    ]
    rows = printed(summaries, 80)[4:7]
    assert [row[:20].rstrip() for row in rows] == ["Apr 2024    Sooner.", "2024-05-01  Later.", "no date     No date."]


def test_articles_keep_their_order_and_share_their_columns() -> None:
    flood = msgspec.structs.replace(EVENT.article, uri="b", title="A flood", source=None, published=None)
    other = changed(article=flood)
    lines = printed([other, EVENT, other], 80)
    assert (lines[0], lines[6]) == ("A flood", "Talks resume in Oslo")
    assert lines[1] == lines[8]


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    long = changed(summary="The minister met the leaders in the capital " * 5, kind="business.acquisition.hostile")
    assert max(map(len, printed([EVENT, long], width))) <= width


def test_what_an_article_says_can_not_steer_the_terminal() -> None:
    evil = changed(summary="Talks \x1b[2Jfailed\u202e [bold]in[/bold] Oslo.\nNow.")
    assert "2024-03-05  Talks [2Jfailed [bold]in[/bold] Oslo. Now." in "\n".join(printed([evil], 120))


def test_the_sink_prints_when_it_is_closed() -> None:
    stream = io.BytesIO()
    sink = TableSink(stream)
    sink.write(encode(EVENT))
    assert stream.getvalue() == b""
    sink.close()
    assert "Talks resumed in Oslo" in stream.getvalue().decode()


def test_no_events_are_said_to_be_none() -> None:
    assert printed([], 80) == ["no events found"]
