"""Which partitions there are, and between which offsets each of them is read."""

import logging
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final, Literal

from kafka import KafkaConsumer
from kafka.structs import OffsetAndMetadata, TopicPartition

from pipeline.io.kafka.share import Partition, Span

Start = Literal["committed", "earliest", "latest"] | int | datetime
"""Where to begin: behind what the group committed (else at the earliest), at an end of the log, an offset, a time."""
Stop = Literal["end"] | int | datetime | None
"""Where to end: at the end of the log as it is at the start, before an offset, before a time, or never."""


_LOG: Final = logging.getLogger(__name__)


class UnknownTopicError(LookupError):
    """A topic that the cluster does not have."""


def partitions(consumer: KafkaConsumer, topics: Iterable[str], pattern: str | None = None) -> list[Partition]:
    """The partitions of the topics, or of all whose whole name matches. Raises UnknownTopicError."""
    if pattern is not None:
        every = re.compile(pattern)
        topics = sorted(topic for topic in consumer.topics() if every.fullmatch(topic))
    found = []
    for topic in topics:
        numbers = consumer.partitions_for_topic(topic)
        if not numbers:
            raise UnknownTopicError(f"the cluster has no topic {topic!r}; `dateline topics` makes it")
        found += [Partition(topic, number) for number in sorted(numbers)]
    return found


def spans(consumer: KafkaConsumer, of: list[Partition], start: Start, stop: Stop) -> list[Span]:
    """The span of each partition. Offsets that retention has removed are left out at both ends, and told in the log
    where a group was still to read them.

    An offset behind the log's end is of a log that is no more: its topic was made anew, or a broker lost a part of it.
    What the log holds now is then read from its beginning.
    """
    places = [TopicPartition(*partition) for partition in of]
    if not places:
        return []
    first, end = consumer.beginning_offsets(places), consumer.end_offsets(places)
    begins = _begins(consumer, places, start, first, end)
    for place, offset in begins.items():
        if offset > end[place]:
            _LOG.warning("%s, partition %d ends before offset %d: it is read from its beginning", *place, offset)
            begins[place] = first[place]
        elif start == "committed":
            tell_removed(place, offset, first[place])
    stops = _stops(consumer, places, stop, end)
    return [
        Span(partition, max(begins[place], first[place]), stops[place])
        for partition, place in zip(of, places, strict=True)
    ]


def tell_removed(place: TopicPartition, from_offset: int, to_offset: int) -> None:
    """Tells in the log of offsets that retention has removed unread: it is the one way in which articles get lost."""
    if from_offset < to_offset:
        _LOG.error(
            "%s, partition %d: retention removed the offsets from %d to %d before they were read",
            *place, from_offset, to_offset - 1,
        )  # fmt: skip


def settle(consumer: KafkaConsumer, of: list[Partition], start: Start) -> None:
    """Commits where to begin for the consumer's group, so that whoever reads for it later goes on from there."""
    commit(consumer, {span.partition: span.next for span in spans(consumer, of, start, None)})


def commit(consumer: KafkaConsumer, offsets: Mapping[Partition, int]) -> None:
    """Commits the next offset of each partition for the consumer's group. Raises what kafka-python does."""
    consumer.commit({TopicPartition(*of): OffsetAndMetadata(next_one, "", -1) for of, next_one in offsets.items()})


_Offsets = dict[TopicPartition, int]


def _begins(
    consumer: KafkaConsumer, places: list[TopicPartition], start: Start, first: _Offsets, end: _Offsets
) -> _Offsets:
    if isinstance(start, datetime):
        return _at(consumer, places, start, end)
    if isinstance(start, int):
        return {place: min(start, end[place]) for place in places}  # of partitions one may be shorter
    if start == "latest":
        return end
    if start == "committed":
        committed = {place: consumer.committed(place) for place in places}
        return {place: first[place] if offset is None else offset for place, offset in committed.items()}
    return first


def _stops(
    consumer: KafkaConsumer, places: list[TopicPartition], stop: Stop, end: _Offsets
) -> dict[TopicPartition, int | None]:
    if stop is None:
        return dict.fromkeys(places)
    if isinstance(stop, datetime):
        return {**_at(consumer, places, stop, end)}
    if isinstance(stop, int):
        return {place: min(stop, end[place]) for place in places}
    return {**end}


def _at(consumer: KafkaConsumer, places: list[TopicPartition], moment: datetime, end: _Offsets) -> _Offsets:
    """The offsets of the first records at or after a moment; the end where there is none."""
    millis = round(moment.timestamp() * 1000)
    found = consumer.offsets_for_times(dict.fromkeys(places, millis))
    return {place: end[place] if found[place] is None else found[place].offset for place in places}
