"""What a careful reader finds in the shipped articles, and how our output is held against it.

A place in an article is written as a stretch of its body with brackets around the words that are meant: "The company
[denied]". The stretch stands in the body exactly once. In a list of alternatives one is enough.
"""

import tomllib
from collections.abc import Iterator
from contextlib import chdir
from functools import cache
from pathlib import Path
from typing import NamedTuple

import msgspec

from pipeline.io.files import Reader
from pipeline.plain import analyse_all
from schemas.event import Event
from transforms.analysis import STAGES, Analysis

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
ARTICLES = sorted(str(path.relative_to(ROOT)) for path in (FOLDER / "articles").iterdir())
EXPECTED = FOLDER / "expected"
UNDATED = "none"

OneOrMore = str | list[str]


class ExpectedEvent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An event that the article tells of: where its trigger stands, and the parts that are sure.

    `kind` may be a family ("protest"), `date` is a TIMEX3 value or "none", `who` lists some of the participants, `is_`
    is the factuality. `must` marks what nobody should miss.
    """

    at: list[str]
    kind: OneOrMore | None = None
    date: OneOrMore | None = None
    place: str | None = None
    who: list[str] = []
    is_: OneOrMore | None = msgspec.field(default=None, name="is")
    must: bool = False


class ExpectedTime(msgspec.Struct, frozen=True, array_like=True):
    """A time expression and its TIMEX3 value."""

    at: str
    value: OneOrMore


class Expected(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that is expected of one article.

    `never` lists stretches (furniture) that no event may be read from, `not_times` look-alikes of time expressions, and
    `wrong_dates` dates that belong to another event than the one in brackets.
    """

    times: list[ExpectedTime]
    events: list[ExpectedEvent]
    never: list[str] = []
    not_times: list[str] = []
    wrong_dates: list[tuple[str, str]] = []


class Outcome(NamedTuple):
    """What became of one expectation of a group: `wrong` is empty where it is met."""

    group: str
    what: str
    wrong: tuple[str, ...]


def outcomes(name: str) -> list[Outcome]:
    """What became of all that is expected of an article."""
    expected, analysis = expectations()[name], analyses()[name]
    return [*time_outcomes(expected, analysis), *event_outcomes(expected, analysis)]


@cache
def expectations() -> dict[str, Expected]:
    """The expectations by the article's name."""
    files = sorted(EXPECTED.glob("*.toml"))
    return {path.stem: msgspec.convert(tomllib.loads(path.read_text()), Expected) for path in files}


@cache
def analyses() -> dict[str, Analysis]:
    """What Dateline makes of the shipped articles, by the article's name."""
    with chdir(ROOT):  # an article without an uri is called by its path as typed, which must not depend on the machine
        found = list(analyse_all(Reader(ARTICLES), STAGES, None))
    failures = [outcome.reason for outcome in found if not isinstance(outcome, Analysis)]
    assert failures == []
    return {name_of(analysis.article.uri): analysis for analysis in found}


def name_of(uri: str) -> str:
    """The short name of an article: a file's name without its folder and suffix."""
    return uri.rpartition("/")[2].partition(".")[0]


def span(body: str, marked: str) -> tuple[int, int]:
    """The offsets of the words in brackets; ValueError where the stretch isn't in the body exactly once."""
    before, words, after = marked.replace("]", "[").split("[")
    if body.count(before + words + after) != 1:
        raise ValueError(f"{marked!r} stands {body.count(before + words + after)} times in the text")
    start = body.index(before + words + after) + len(before)
    return start, start + len(words)


def time_outcomes(expected: Expected, analysis: Analysis) -> Iterator[Outcome]:
    """Whether each expected time expression is found with its value, and no look-alike is."""
    for time in expected.times:
        start, end = span(analysis.article.body, time.at)
        values = [m.resolved.value for m in analysis.times if m.field == "body" and m.start < end and start < m.end]
        right = any(value in _several(time.value) for value in values)
        wrong = () if right else (f"{_shown(time.value)}, got {', '.join(values) or None}",)
        yield Outcome("time", time.at, wrong)
    for look_alike in expected.not_times:
        start, end = span(analysis.article.body, look_alike)
        found = [m.text for m in analysis.times if m.field == "body" and m.start < end and start < m.end]
        yield Outcome("look-alike", look_alike, tuple(f"read as {text!r}" for text in found))


def event_outcomes(expected: Expected, analysis: Analysis) -> Iterator[Outcome]:
    """Whether each expected event is found with its parts, of those at its place the one that fits best; and whether
    an event has got another one's date."""
    events = [finding.event for finding in analysis.findings]
    for event in expected.events:
        spans = [span(analysis.article.body, at) for at in event.at]
        candidates = [found for found in events if any(_at(found, *place) for place in spans)]
        wrong = min((_wrong(event, found) for found in candidates), key=len, default=("no event",))
        yield Outcome("must" if event.must else "event", event.at[0], wrong)
    for place, date in expected.wrong_dates:
        at_place = [found for found in events if _at(found, *span(analysis.article.body, place))]
        wrong = tuple(date for found in at_place if found.time and found.time.value == date)
        yield Outcome("wrong date", place, wrong)


def _at(event: Event, start: int, end: int) -> bool:
    trigger = event.trigger
    return trigger.field == "body" and trigger.start < end and start < trigger.end


def _wrong(want: ExpectedEvent, got: Event) -> tuple[str, ...]:
    """The parts of an event that are other than expected."""
    date = got.time.value if got.time else UNDATED
    place = got.place.name if got.place else None
    names = {participant.name for participant in got.participants}
    right = {
        f"kind {_shown(want.kind)}, got {got.kind}": want.kind is None or _is_kind(got.kind, want.kind),
        f"date {_shown(want.date)}, got {date}": want.date is None or _is_date(date, want.date),
        f"place {want.place}, got {place}": want.place is None or place == want.place,
        f"who {', '.join(want.who)}, got {', '.join(sorted(names)) or None}": names.issuperset(want.who),
        f"{_shown(want.is_)}, got {got.factuality}": want.is_ is None or got.factuality in _several(want.is_),
    }
    return tuple(part for part, ok in right.items() if not ok)


def _is_kind(got: str, want: OneOrMore) -> bool:
    return any(got == kind or got.startswith(f"{kind}.") for kind in _several(want))


def _is_date(got: str, want: OneOrMore) -> bool:
    """A part of the expected day will do as well: 2025-01-07TEV for 2025-01-07."""
    return any(got == date or got.startswith(f"{date}T") for date in _several(want))


def _several(value: OneOrMore) -> list[str]:
    return [value] if isinstance(value, str) else value


def _shown(value: OneOrMore | None) -> str:
    return " or ".join(_several(value)) if value else "any"
