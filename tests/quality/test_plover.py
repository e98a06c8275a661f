"""How kinds and participants are scored: one answer a sentence, spans one to one."""

import pytest

from schemas.event import Event
from tests.quality.plover import Coded, Line, Party, Score, events_of, score

TEXT = "Norway condemned Sweden. Denmark banned the march."


def _scored(gold: Coded, events: list[Event]) -> tuple[Score, list[str]]:
    told: list[str] = []
    return score([Line("s", TEXT, (gold,))], lambda _text: events, told.append), told


def test_the_first_event_with_a_type_is_the_answer() -> None:
    events = list(events_of(TEXT))

    accused, _ = _scored(Coded(7, 16, "DISAPPROVE", ()), events)
    coerced, told = _scored(Coded(33, 39, "COERCE", ()), events)

    assert (accused.found, accused.first) == (1, 1)
    assert (coerced.found, coerced.first) == (1, 0)
    assert "wanted COERCE 'banned'" in told[0]


def test_a_type_of_the_eighteen_counts_among_the_sixteen_as_its_heir() -> None:
    events = list(events_of(TEXT))

    scored, _ = _scored(Coded(7, 16, "INVESTIGATE", ()), events)

    assert (scored.first, scored.first_of_sixteen) == (0, 1)


def test_spans_are_those_of_the_event_on_the_gold_trigger() -> None:
    gold = Coded(7, 16, "DISAPPROVE", (Party(0, 6, "SRC"), Party(17, 23, "SRC")))

    scored, told = _scored(gold, list(events_of(TEXT)))

    assert (scored.gold_spans, scored.our_spans, scored.matched, scored.matched_by_role) == (2, 2, 2, 1)
    assert told == []


def test_without_any_event_all_spans_are_missed() -> None:
    scored, told = _scored(Coded(7, 16, "DISAPPROVE", (Party(0, 6, "SRC"),)), [])

    assert (scored.found, scored.gold_spans, scored.our_spans, scored.matched) == (0, 1, 0, 0)
    assert len(told) == 2
    assert "| P - R 0.0 F1 0.0 |" in scored.lines()[1]


@pytest.mark.parametrize(
    ("sentence", "type_"),
    [
        ("Norway will send aid to Chad on Monday.", "AGREE"),
        ("Norway may impose sanctions on Chad on Monday.", "THREATEN"),
        ("Norway did not support Chad on Monday.", "REJECT"),
    ],
)
def test_what_lies_ahead_or_is_denied_is_typed_as_plover_does(sentence: str, type_: str) -> None:
    scored = score([Line("s", sentence, (Coded(0, 1, type_, ()),))], events_of, lambda _line: None)

    assert scored.first == 1
