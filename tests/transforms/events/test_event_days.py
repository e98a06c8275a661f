"""Days that are told by an event which the article dated before."""

import pytest

from schemas.event import EventTime
from tests.transforms.events.times_marked import marked
from transforms.events.event_days import event_days, told_by_events
from transforms.events.occasion import Span
from transforms.events.vocabulary import vocabulary

VOTE = EventTime(
    field="body", text="on Friday", start=300, end=309, value="2024-11-22", granularity="day", earliest="2024-11-22",
    latest="2024-11-22", basis="relative",
)  # fmt: skip


def _known(kind: str) -> EventTime | None:
    return VOTE if kind == "election.vote" else None


def _days(text: str) -> list[Span]:
    sentence, _ = marked(text)
    told = told_by_events(sentence, vocabulary())
    return list(event_days(" ".join(sentence.words), sentence, (), told, vocabulary(), _known))


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The/DT day/NN after/IN the/DT vote/NN he/PRP left/VBD/leave", "The day after the vote", "2024-11-23"),
        ("He/PRP left/VBD/leave the/DT night/NN before/IN the/DT vote/NN", "the night before the vote", "2024-11-21"),
        (
            "On/IN the/DT eve/NN of/IN the/DT run-off/JJ vote/NN he/PRP left/VBD/leave",
            "the eve of the run-off vote",
            "2024-11-21",
        ),
        ("He/PRP was/VBD/be shot/VBN/shoot during/IN the/DT vote/NN", "the vote", "2024-11-22"),
        ("Since/IN the/DT vote/NN two/CD have/VBP left/VBN/leave", "the vote", "2024-11-22"),
    ],
)
def test_an_event_with_a_date_tells_a_day(text: str, words: str, value: str) -> None:
    (day,) = _days(text)

    assert (day.mention.text, day.mention.resolved.value) == (words, value)
    assert day.mention.resolved.basis == "anchored"
    assert day.mention.anchor == (300, 309)


@pytest.mark.parametrize(
    "text",
    [
        "The/DT day/NN after/IN the/DT crash/NN he/PRP left/VBD/leave",  # nobody dated it
        "The/DT day/NN after/IN a/DT vote/NN he/PRP left/VBD/leave",  # no vote that was told
        "He/PRP left/VBD/leave after/IN the/DT vote/NN",  # any day after it
        "The/DT day/NN before/IN the/DT vote/NN count/NN he/PRP left/VBD/leave",  # another event
    ],
)
def test_other_words_tell_none(text: str) -> None:
    assert _days(text) == []
