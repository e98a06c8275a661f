"""Reads a bounded part of topics in a plain loop, without Beam: for replays, and for archives in Kafka.

Bounded. Order: within a partition. At least once, if offsets are committed after what was made of the records is kept.
"""

from collections.abc import Iterable, Iterator
from contextlib import closing

from kafka.structs import OffsetAndMetadata, TopicPartition

from pipeline.io.kafka.offsets import Start, Stop, partitions, spans
from pipeline.io.kafka.record import Record, of_client
from pipeline.io.kafka.settings import Settings
from pipeline.io.kafka.share import Span


class Reader:
    """The records of topics between `start` and `stop`, partition by partition as they come; `next` is where it stands.

    Raises UnknownTopicError, and what kafka-python does. The part is settled when the reader is made.
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
        self._next = {TopicPartition(*span.partition): span.next for span in self._spans}

    @property
    def total(self) -> int:
        """How many offsets lie between start and stop; compaction may have removed some of their records."""
        return sum(max(0, (span.stop or span.next) - span.next) for span in self._spans)

    @property
    def reached(self) -> int:
        """How many of them have been read."""
        return sum(self._next[TopicPartition(*span.partition)] - span.next for span in self._spans)

    def __iter__(self) -> Iterator[Record]:
        stops = {TopicPartition(*span.partition): _stop(span) for span in self._spans if not span.done}
        with closing(self._settings.consumer(group_id=None, auto_offset_reset="earliest")) as consumer:
            consumer.assign(list(stops))
            for place in stops:
                consumer.seek(place, self._next[place])
            while stops:
                for place, batch in consumer.poll(timeout_ms=500).items():
                    for one in batch:
                        if place not in stops or one.offset >= stops[place]:
                            break
                        self._next[place] = one.offset + 1
                        yield of_client(one)
                for place in [place for place, stop in stops.items() if consumer.position(place) >= stop]:
                    self._next[place] = stops.pop(place)
                    consumer.pause(place)

    def commit(self) -> None:
        """Commits where it stands, for the group."""
        if self._group is None or not self._next:
            return
        with closing(self._settings.consumer(group_id=self._group)) as consumer:
            consumer.commit({place: OffsetAndMetadata(offset, "", -1) for place, offset in self._next.items()})


def _stop(span: Span) -> int:
    assert span.stop is not None, "a bounded part has an end"
    return span.stop
