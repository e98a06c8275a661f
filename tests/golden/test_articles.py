"""The shipped articles give what a careful reader finds in them, and nothing from their furniture."""

import pytest

from schemas.event import Event
from tests.golden.__main__ import EVENTS, MISSES, event_lines, miss_lines
from tests.golden.expectations import ARTICLES, analyses, expectations, span

NAMES = sorted(expectations())
CHANGED = "the output has changed; if for the better, `make golden` keeps it: read the diff"

articles = pytest.mark.parametrize("name", NAMES)


def test_every_article_has_its_expectations() -> None:
    assert sorted(analyses()) == NAMES


def test_there_are_articles_of_every_format() -> None:
    assert {path.partition(".")[2] for path in ARTICLES} == {"jsonl", "jsonl.gz", "json", "txt", "html"}


def test_expectations_are_met_but_for_the_known_misses() -> None:
    assert miss_lines() == MISSES.read_text().splitlines(), CHANGED


def test_the_events_are_those_of_the_snapshot() -> None:
    assert event_lines() == EVENTS.read_bytes().splitlines(), CHANGED


@articles
def test_no_event_is_read_from_furniture(name: str) -> None:
    body = analyses()[name].article.body
    # The page of the library vote has lost its furniture when it was read: it is not in the body at all.
    furniture = [words for words in expectations()[name].never if words in body]
    assert len(furniture) == (0 if name == "hull-libraries-vote" else len(expectations()[name].never))
    spans = [span(body, f"[{words}]") for words in furniture]
    assert [event.summary for event in events(name) if any(touches(event, *place) for place in spans)] == []


@articles
def test_every_offset_points_at_its_words(name: str) -> None:
    article = analyses()[name].article
    for event in events(name):
        for part in (event.trigger, event.time, *event.evidence):
            if part is not None and part.text is not None:
                assert article.text(part.field)[part.start : part.end] == part.text


def events(name: str) -> list[Event]:
    return [finding.event for finding in analyses()[name].findings]


def touches(event: Event, start: int, end: int) -> bool:
    """Whether any of the event's words stand between the offsets."""
    parts = [event.trigger, *event.evidence, *event.participants, event.place, event.attribution, event.time]
    return any(
        part.field == "body" and part.start is not None and part.start < end and start < part.end
        for part in parts
        if part is not None
    )
