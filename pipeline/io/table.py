"""Events as a table for people: a heading an article, a line an event, in the order of their dates.

Bounded: all events are held until the table is complete, because its columns are as wide as what they hold.
"""

import io
from collections.abc import Iterable
from datetime import date
from typing import BinaryIO, Final

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from pipeline.display import safe, shortened
from schemas.codec import decode_event
from schemas.event import ArticleReference, Event, EventTime
from transforms.articles.reading import Record

_COLOURS: Final = {"occurred": "green", "scheduled": "cyan", "possible": "yellow", "denied": "red", "retracted": "red"}
# Below this width kind and confidence are left out: date, what, where and status are what a reader needs first.
_WIDE: Final = 100
_WHERE: Final = 20
_DATE: Final = 23
_KIND: Final = 22
_SEASONS: Final = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


class TableSink:
    """Takes encoded events and prints their table when it is closed."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._events: list[Event] = []

    def write(self, line: bytes, _source: Record | None = None, /) -> None:
        self._events.append(decode_event(line))

    def close(self) -> None:
        text = io.TextIOWrapper(self._stream, "utf-8", write_through=True)
        events_table(self._events, Console(file=text))
        text.detach()  # else the stream, which is the caller's, would be closed with it


def events_table(events: Iterable[Event], console: Console) -> None:
    """Prints the events, grouped by article in the order in which the articles come first."""
    articles: dict[str, list[Event]] = {}
    for event in events:
        articles.setdefault(event.article.uri, []).append(event)
    if not articles:
        console.print("no events found")
        return
    shown = [event for group in articles.values() for event in group]
    widths = _Widths(shown, console.width)
    for group in articles.values():
        _print_heading(group[0].article, console)
        console.print(_table(sorted(group, key=_order), widths))
        console.print()


class _Widths:
    """The columns' widths, the same for every article."""

    def __init__(self, events: list[Event], width: int) -> None:
        self.wide = width >= _WIDE
        self.date = min(_DATE, max(len(when(event.time)) for event in events))
        self.where = min(_WHERE, max(5, *(len(_where(event)) for event in events)))
        self.kind = min(_KIND, max(4, *(len(event.kind) for event in events)))


def _print_heading(article: ArticleReference, console: Console) -> None:
    source = ", ".join(safe(part) for part in (article.source, article.published) if part)
    heading = Text(shortened(article.title or article.uri, 200), style="bold")
    if source:
        heading.append(f"  ({source})" if console.width >= _WIDE else f"\n({source})", style="dim")
    console.print(heading)


def _table(events: list[Event], widths: _Widths) -> Table:
    table = Table(box=SIMPLE_HEAD, show_edge=False, expand=True, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("Date", width=widths.date, style="bold")
    table.add_column("What", ratio=1)
    table.add_column("Where", width=widths.where)
    if widths.wide:
        table.add_column("Kind", width=widths.kind, style="dim")
    table.add_column("Status", width=9)
    if widths.wide:
        table.add_column("Sure", width=4, justify="right")
    for event in events:
        status = event.factuality if event.status == "active" else event.status
        cells = [Text(when(event.time)), Text(safe(event.summary)), Text(_where(event)), Text(event.kind)]
        cells += [Text(status, style=_COLOURS.get(status, "")), Text(f"{round(100 * event.confidence)}%")]
        table.add_row(*(cells if widths.wide else (cells[0], cells[1], cells[2], cells[4])))
    return table


def _order(event: Event) -> tuple[bool, str, int]:
    """Dated events by their date, then those without one, each as they stand in the article."""
    earliest = event.time.earliest if event.time else None
    return earliest is None, earliest or "", event.trigger.start


def _where(event: Event) -> str:
    if event.place is None:
        return ""
    country = f" ({event.place.country})" if event.place.country else ""
    return safe(event.place.name) + country


def when(time: EventTime | None) -> str:
    """The date in words that need no key: "2024-11-22", "Nov 2024", "week of 2024-11-18", "“recently”", "no date"."""
    if time is None:
        return "no date"
    if time.earliest is None or time.latest is None:
        return f"“{shortened(time.text, 20)}”" if time.text else "no date"
    return _calendar(time, time.earliest, time.latest)


def _calendar(time: EventTime, earliest: str, latest: str) -> str:
    """The interval; a named part of the calendar only where the bounds are all of it."""
    if "T" in earliest:
        clock = earliest[11:16]
        spoken = time.value.rpartition("T")[2] if time.granularity == "part-of-day" else ""
        named = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night", "MI": "midday"}.get(spoken, clock)
        return f"{earliest[:10]} {named}"
    if earliest == latest:
        return earliest
    first, last = earliest[:4], latest[:4]
    if time.granularity == "week" and (date.fromisoformat(latest) - date.fromisoformat(earliest)).days == 6:
        return f"week of {earliest}"
    if time.granularity == "month" and _is_month(earliest, latest):
        return date.fromisoformat(earliest).strftime("%b %Y")
    if time.granularity == "season" and time.value[-2:] in _SEASONS:
        return f"{_SEASONS[time.value[-2:]]} {time.value[:4]}"
    if earliest[5:] == "01-01" and latest[5:] == "12-31":
        return first if first == last else f"{first} to {last}"
    if earliest[:8] == latest[:8]:
        return f"{earliest} to {latest[8:]}"
    return f"{earliest} to {latest[5:]}" if first == last else f"{earliest} to {latest}"


def _is_month(earliest: str, latest: str) -> bool:
    return earliest[:7] == latest[:7] and earliest.endswith("-01") and int(latest[8:]) >= 28
