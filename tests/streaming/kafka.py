"""What the tests say to a broker: records in, records out, offsets that a group has committed."""

import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from kafka.structs import TopicPartition

from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings


def send(settings: Settings, records: Iterable[Record]) -> None:
    """Writes records, each to its partition where that is not -1."""
    producer = settings.producer(linger_ms=2, max_request_size=32 * 1024 * 1024)
    answers = [
        producer.send(
            r.topic, r.value, r.key, list(r.headers), partition=None if r.partition < 0 else r.partition,
            timestamp_ms=r.timestamp,
        )
        for r in records
    ]  # fmt: skip
    producer.flush()
    for answer in answers:
        answer.get()
    producer.close()


def held(settings: Settings, topic: str) -> list[Any]:
    """All records that a topic holds now, partition by partition."""
    consumer = settings.consumer(group_id=None, auto_offset_reset="earliest")
    places = _places(consumer, topic)
    consumer.assign(places)
    ends = consumer.end_offsets(places)
    found: list[Any] = []
    while any(consumer.position(place) < ends[place] for place in places):
        for batch in consumer.poll(timeout_ms=200).values():
            found += batch
    consumer.close()
    return sorted(found, key=lambda record: (record.partition, record.offset))


def newest(settings: Settings, topic: str) -> dict[bytes, bytes]:
    """The last value of each key, as compaction would leave them."""
    return {record.key: record.value for record in held(settings, topic)}


def committed(settings: Settings, group: str, topic: str) -> list[int | None]:
    """What a group has committed, by partition."""
    consumer = settings.consumer(group_id=group)
    try:
        return [consumer.committed(place) for place in _places(consumer, topic)]
    finally:
        consumer.close()


def ends(settings: Settings, topic: str) -> list[int]:
    """The next offset of each partition's log."""
    consumer = settings.consumer(group_id=None)
    places = _places(consumer, topic)
    found = consumer.end_offsets(places)
    consumer.close()
    return [found[place] for place in places]


def wait_for(what: Callable[[], Any], seconds: float = 30, every: float = 0.1) -> Any:
    """The first true answer; fails when there is none in time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if answer := what():
            return answer
        time.sleep(every)
    raise AssertionError(f"not within {seconds} s")


def _places(consumer: Any, topic: str) -> Sequence[TopicPartition]:
    return [TopicPartition(topic, number) for number in sorted(consumer.partitions_for_topic(topic))]
