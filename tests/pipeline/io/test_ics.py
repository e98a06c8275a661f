"""The iCalendar file, read back by the icalendar library."""

import io
from datetime import UTC, date, datetime

import msgspec
import pytest
from icalendar import Calendar
from icalendar import Event as Entry

from pipeline.io.ics import CalendarSink, calendar
from schemas.codec import encode
from schemas.event import Event, EventTime
from tests.schemas.records import EVENT


def dated(earliest: str | None, latest: str | None, **fields: object) -> Event:
    assert EVENT.time is not None
    time = msgspec.structs.replace(EVENT.time, earliest=earliest, latest=latest)
    return msgspec.structs.replace(EVENT, time=time, **fields)


def entries(*events: Event) -> list[Entry]:
    return list(Calendar.from_ical(calendar(events).content).walk("VEVENT"))


def test_an_event_comes_back_whole() -> None:
    (entry,) = entries(EVENT)
    assert str(entry["UID"]) == "0123456789abcdef"
    assert str(entry["SUMMARY"]) == "Talks resumed in Oslo on 5 March 2024."
    assert str(entry["LOCATION"]) == "Oslo, NO"
    assert entry["GEO"].to_ical() == "59.91;10.75"
    assert str(entry["URL"]) == "https://example.org/1"
    assert entry["CATEGORIES"].to_ical() == b"diplomacy.meet"
    assert entry["SEQUENCE"] == 1
    assert entry["DTSTAMP"].dt == datetime(2024, 3, 6, 7, 30, tzinfo=UTC)
    assert str(entry["DESCRIPTION"]).splitlines() == [
        "“Talks resumed in Oslo on Tuesday”",
        "Talks resume in Oslo, Example Wire, 2024-03-06T08:30:00+01:00",
        "occurred, 90% sure",
    ]


SPANS = [
    ("2024-03-05", "2024-03-05", date(2024, 3, 5), date(2024, 3, 6)),
    ("2024-02-26", "2024-03-03", date(2024, 2, 26), date(2024, 3, 4)),
    ("2024-12-01", "2024-12-31", date(2024, 12, 1), date(2025, 1, 1)),
    (
        "2024-03-05T14:05:00+01:00",
        "2024-03-05T14:05:59+01:00",
        datetime(2024, 3, 5, 13, 5, tzinfo=UTC),
        datetime(2024, 3, 5, 13, 6, tzinfo=UTC),
    ),
    ("2024-03-05T18:00:00", "2024-03-05T23:59:59", datetime(2024, 3, 5, 18), datetime(2024, 3, 6)),
]


@pytest.mark.parametrize(("earliest", "latest", "start", "end"), SPANS)
def test_the_end_is_the_first_moment_after(earliest: str, latest: str, start: date, end: date) -> None:
    (entry,) = entries(dated(earliest, latest))
    assert (entry["DTSTART"].dt, entry["DTEND"].dt) == (start, end)
    assert type(entry["DTSTART"].dt) is type(start)


def test_what_is_vague_or_coarser_than_a_month_is_counted() -> None:
    time = msgspec.convert(msgspec.to_builtins(EVENT.time) | {"basis": "vague"}, EventTime)
    vague = msgspec.structs.replace(EVENT, time=time)
    undated = msgspec.structs.replace(EVENT, time=None)
    file = calendar([EVENT, vague, undated, dated(None, None), dated("2024-01-01", "2024-12-31")])
    assert (file.events, file.left_out) == (1, 4)


STATUSES = [
    ("occurred", "active", "CONFIRMED"),
    ("scheduled", "active", "CONFIRMED"),
    ("possible", "active", "TENTATIVE"),
    ("denied", "active", "CANCELLED"),
    ("scheduled", "retracted", "CANCELLED"),
]


@pytest.mark.parametrize(("factuality", "status", "shown"), STATUSES)
def test_what_did_not_happen_is_cancelled(factuality: str, status: str, shown: str) -> None:
    (entry,) = entries(msgspec.structs.replace(EVENT, factuality=factuality, status=status))
    assert str(entry["STATUS"]) == shown


def test_entries_come_by_date_and_the_bytes_do_not_depend_on_the_order() -> None:
    events = [dated(f"2024-03-{day:02}", f"2024-03-{day:02}", id=str(day)) for day in (9, 2, 5)]
    assert [str(entry["UID"]) for entry in entries(*events)] == ["2", "5", "9"]
    assert calendar(events).content == calendar(reversed(events)).content


def test_text_of_an_article_can_not_break_the_file() -> None:
    (entry,) = entries(msgspec.structs.replace(EVENT, summary="A; b, c\\d\r\nEND:VEVENT\x07 ünï 😀 " + "x" * 200))
    assert str(entry["SUMMARY"]) == "A; b, c\\d END:VEVENT ünï 😀 " + "x" * 200
    content = calendar([EVENT]).content
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


def test_no_time_of_its_own_is_said_by_the_first_moment_of_all() -> None:
    (entry,) = entries(msgspec.structs.replace(EVENT, recorded=None))
    assert entry["DTSTAMP"].dt == datetime(1970, 1, 1, tzinfo=UTC)


def test_the_sink_writes_when_it_is_closed() -> None:
    stream = io.BytesIO()
    sink = CalendarSink(stream)
    sink.write(encode(EVENT))
    sink.write(encode(msgspec.structs.replace(EVENT, time=None)))
    sink.close()
    assert (len(Calendar.from_ical(stream.getvalue()).walk("VEVENT")), sink.left_out) == (1, 1)
