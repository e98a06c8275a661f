"""Events as an iCalendar file (RFC 5545) that calendar programs can import.

Bounded: all events are held until the file is complete, so that they come in the order of their dates. No clock goes
in: DTSTAMP is when the article's version entered the stream, so the same events give the same bytes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import BinaryIO, Final

from icalendar import Calendar
from icalendar import Event as Entry

from pipeline.display import safe, shortened
from schemas.article import parse_stamp
from schemas.codec import decode_event
from schemas.event import Event, EventTime
from transforms.articles.reading import Record

# Longer than a month is no entry in a calendar but a stripe over it.
_LONGEST: Final = timedelta(days=31)
_STATUS: Final = {"occurred": "CONFIRMED", "scheduled": "CONFIRMED", "possible": "TENTATIVE", "denied": "CANCELLED"}
# DTSTAMP is required; where the record knows no time of its own, this says so in every calendar.
_UNKNOWN: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class CalendarFile:
    """An iCalendar file, how many events are in it, and how many are not because their date is vague or too coarse."""

    content: bytes
    events: int
    left_out: int


@dataclass(frozen=True)
class _Span:
    """A first moment and the moment after the last: both dates, or both date-times."""

    start: date
    end: date


class CalendarSink:
    """Takes encoded events and writes their calendar when it is closed; `left_out` counts those that did not fit."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._events: list[Event] = []
        self.left_out = 0

    def write(self, line: bytes, _source: Record | None = None, /) -> None:
        self._events.append(decode_event(line))

    def close(self) -> None:
        file = calendar(self._events)
        self.left_out = file.left_out
        self._stream.write(file.content)


def calendar(events: Iterable[Event]) -> CalendarFile:
    """The dated events as a calendar, by date; an event with no date or a span of more than a month is left out."""
    entries: list[tuple[str, str, Entry]] = []
    left_out = 0
    for event in events:
        span = _span(event.time) if event.time else None
        if span is None or span.end - span.start > _LONGEST:
            left_out += 1
        else:
            entries.append((span.start.isoformat(), event.id, _entry(event, span)))
    file = Calendar()
    file.add("prodid", "-//Dateline//Dated events of news articles//EN")
    file.add("version", "2.0")
    file.add("x-wr-calname", "Dateline")
    for _, _, entry in sorted(entries, key=lambda entry: entry[:2]):
        file.add_component(entry)
    return CalendarFile(file.to_ical(), len(entries), left_out)


def _span(time: EventTime) -> _Span | None:
    if time.earliest is None or time.latest is None or time.basis == "vague":
        return None
    if "T" in time.earliest or "T" in time.latest:
        start, last = _moment(time.earliest), _moment(time.latest)
        return _Span(start, last + timedelta(seconds=1) if last > start else start)
    try:
        return _Span(date.fromisoformat(time.earliest), date.fromisoformat(time.latest) + timedelta(days=1))
    except (ValueError, OverflowError):  # before the year 1 or after 9999
        return None


def _moment(text: str) -> datetime:
    """A bound as a moment: in UTC where its zone is known, else without a zone, which calendars read as local time."""
    at = datetime.fromisoformat(text)
    return at.astimezone(UTC) if at.tzinfo else at


def _entry(event: Event, span: _Span) -> Entry:
    entry = Entry()
    entry.add("uid", event.id)
    entry.add("dtstamp", parse_stamp(event.recorded).at.astimezone(UTC) if event.recorded else _UNKNOWN)
    entry.add("dtstart", span.start)
    if span.end > span.start:
        entry.add("dtend", span.end)
    entry.add("summary", shortened(event.summary, 500))
    entry.add("status", "CANCELLED" if event.status == "retracted" else _STATUS[event.factuality])
    entry.add("categories", [event.kind])
    entry.add("sequence", event.revision)
    entry.add("transp", "TRANSPARENT")
    entry.add("description", _description(event))
    if event.article.url:
        entry.add("url", safe(event.article.url))
    if event.place:
        entry.add("location", ", ".join(safe(part) for part in (event.place.name, event.place.country) if part))
        if event.place.latitude is not None and event.place.longitude is not None:
            entry.add("geo", (event.place.latitude, event.place.longitude))
    return entry


def _description(event: Event) -> str:
    """The words that prove the event, where they come from, and how sure it is."""
    article = event.article
    source = ", ".join(safe(part) for part in (article.title or article.uri, article.source, article.published) if part)
    evidence = [f"“{shortened(part.text, 500)}”" for part in event.evidence]
    return "\n".join([*evidence, source, f"{event.factuality}, {round(100 * event.confidence)}% sure"])
