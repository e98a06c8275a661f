"""Which partitions there are, and where each is read from and to."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from kafka.structs import OffsetAndTimestamp, TopicPartition

from pipeline.io.kafka.offsets import Start, Stop, UnknownTopicError, partitions, spans
from pipeline.io.kafka.share import Partition, Span

NINE = datetime(2025, 6, 14, 9, tzinfo=UTC)
MILLIS = int(NINE.timestamp() * 1000)
ONE, TWO = Partition("news", 0), Partition("news", 1)


class Consumer:
    """Stands for kafka-python's: topic news with offsets 10 to 19 in its partition 0 and nothing in 1; others empty.

    Record 15 is the first one stamped at nine or later.
    """

    def __init__(self, committed: Mapping[int, int] | None = None) -> None:
        self._committed = committed or {}

    def topics(self) -> set[str]:
        return {"news", "news.old", "sport"}

    def partitions_for_topic(self, topic: str) -> set[int] | None:
        return {"news": {1, 0}, "news.old": {0}, "sport": {0}}.get(topic)

    def beginning_offsets(self, places: list[TopicPartition]) -> dict[TopicPartition, int]:
        return {place: 10 if place == ("news", 0) else 0 for place in places}

    def end_offsets(self, places: list[TopicPartition]) -> dict[TopicPartition, int]:
        return {place: 20 if place == ("news", 0) else 0 for place in places}

    def committed(self, place: TopicPartition) -> int | None:
        return self._committed.get(place.partition)

    def offsets_for_times(self, times: dict[TopicPartition, int]) -> dict[TopicPartition, Any]:
        return {
            place: OffsetAndTimestamp(15, at, -1) if place == ("news", 0) and at <= MILLIS else None
            for place, at in times.items()
        }


def read(start: Start, stop: Stop, committed: Mapping[int, int] | None = None) -> list[tuple[int, int | None]]:
    """Where each of the two partitions of news begins and ends."""
    consumer = Consumer(committed)
    found = spans(consumer, partitions(consumer, ["news"]), start, stop)
    assert [span.partition for span in found] == [ONE, TWO]
    return [(span.next, span.stop) for span in found]


def test_partitions_are_in_order_and_topics_as_named() -> None:
    assert partitions(Consumer(), ["sport", "news"]) == [Partition("sport", 0), ONE, TWO]


def test_a_pattern_is_of_whole_names() -> None:
    assert partitions(Consumer(), [], "news") == [ONE, TWO]
    assert partitions(Consumer(), [], "news.*") == [ONE, TWO, Partition("news.old", 0)]
    assert partitions(Consumer(), [], "new") == []


def test_an_unknown_topic_is_named() -> None:
    with pytest.raises(UnknownTopicError, match="no topic 'nws'; `dateline topics` makes it"):
        partitions(Consumer(), ["news", "nws"])


@pytest.mark.parametrize(
    ("start", "begins"),
    [
        ("earliest", (10, 0)),
        ("latest", (20, 0)),
        (0, (10, 0)),
        (13, (13, 0)),
        (99, (20, 0)),
        (NINE, (15, 0)),
        (datetime(2025, 6, 15, tzinfo=UTC), (20, 0)),
    ],
)
def test_where_to_begin(start: Start, begins: tuple[int, int]) -> None:
    assert read(start, None) == [(begin, None) for begin in begins]


@pytest.mark.parametrize(
    ("committed", "begins"),
    [
        ({}, (10, 0)),
        ({0: 17}, (17, 0)),
        ({0: 20, 1: 0}, (20, 0)),
        ({0: 4}, (10, 0)),  # retention has removed what came behind it
        ({0: 21, 1: 7}, (10, 0)),  # the topic was made anew: its log ends before what was committed of the old one
    ],
)
def test_where_a_group_goes_on(committed: Mapping[int, int], begins: tuple[int, int]) -> None:
    assert read("committed", None, committed) == [(begin, None) for begin in begins]


@pytest.mark.parametrize(
    ("stop", "ends"), [("end", (20, 0)), (12, (12, 0)), (99, (20, 0)), (NINE, (15, 0)), (0, (0, 0))]
)
def test_where_to_end(stop: Stop, ends: tuple[int, int]) -> None:
    assert read("earliest", stop) == list(zip((10, 0), ends, strict=True))


def test_no_partitions_have_no_spans() -> None:
    assert spans(Consumer(), [], "earliest", "end") == []


def test_a_span_that_ends_before_it_begins_is_done() -> None:
    (first, _) = spans(Consumer(), [ONE, TWO], "latest", 12)
    assert first == Span(ONE, 20, 12)
    assert first.done
