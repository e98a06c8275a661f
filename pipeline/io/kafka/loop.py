"""Reads a bounded part of topics in a plain loop, without Beam: for replays, and for archives in Kafka.

Bounded. Order: one partition after the other, so always the same. At least once, if offsets are committed after what
was made of the records is kept.
"""

from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import NamedTuple

from kafka import KafkaConsumer
from kafka.errors import OffsetOutOfRangeError
from kafka.structs import TopicPartition

from pipeline.io.kafka.offsets import Start, Stop, commit, partitions, spans
from pipeline.io.kafka.record import Record, of_client
from pipeline.io.kafka.settings import Settings
from pipeline.io.kafka.share import Partition, Span


class Removed(NamedTuple):
    """Offsets from `first` to before `next` that retention took away while their partition was waiting or read."""

    partition: Partition
    first: int
    next: int


class Reader:
    """The records of topics between `start` and `stop`.

    `removed` is what was there when the reader was made and no longer when it was to be read. Raises
    UnknownTopicError, and what kafka-python does. The part is settled when the reader is made.
    """

    def __init__(
        self,
        settings: Settings,
        topics: Iterable[str],
        *,
        pattern: str | None = None,
        group: str | None = None,
        start: Start = "earliest",
        stop: Stop = "end",
    ) -> None:
        self._settings = settings
        self._group = group
        with closing(settings.consumer(group_id=group)) as consumer:
            self._spans = spans(consumer, partitions(consumer, topics, pattern), start, stop)
        self._next = {span.partition: span.next for span in self._spans}
        self.removed: list[Removed] = []

    @property
    def total(self) -> int:
        """How many offsets lie between start and stop; compaction may have removed some of their records."""
        return sum(max(0, _stop(span) - span.next) for span in self._spans)

    @property
    def reached(self) -> int:
        """How many of them have been read."""
        return sum(self._next[span.partition] - span.next for span in self._spans)

    def __iter__(self) -> Iterator[Record]:
        with closing(self._settings.consumer(group_id=None, auto_offset_reset="none")) as consumer:
            for span in self._spans:
                if not span.done:
                    yield from self._read(consumer, span)

    def _read(self, consumer: KafkaConsumer, span: Span) -> Iterator[Record]:
        place, stop = TopicPartition(*span.partition), _stop(span)
        consumer.assign([place])
        consumer.seek(place, self._next[span.partition])
        while self._next[span.partition] < stop:
            try:
                batch = consumer.poll(timeout_ms=500).get(place, [])
            except OffsetOutOfRangeError:
                self._skip_removed(consumer, span)
                continue
            for one in batch:
                if one.offset >= stop:
                    break
                self._next[span.partition] = one.offset + 1
                yield of_client(one)
            # Behind the last record there may be offsets without one: what compaction removed, marks of transactions.
            self._next[span.partition] = min(consumer.position(place), stop)

    def _skip_removed(self, consumer: KafkaConsumer, span: Span) -> None:
        place, at = TopicPartition(*span.partition), self._next[span.partition]
        first = min(max(consumer.beginning_offsets([place])[place], at), _stop(span))
        self.removed.append(Removed(span.partition, at, first))
        self._next[span.partition] = first
        consumer.seek(place, first)

    def commit(self) -> None:
        """Commits where it stands, for the group."""
        if self._group is None or not self._next:
            return
        with closing(self._settings.consumer(group_id=self._group)) as consumer:
            commit(consumer, self._next)


def _stop(span: Span) -> int:
    assert span.stop is not None, "a bounded part has an end"
    return span.stop
