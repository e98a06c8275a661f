"""The source alone, against the broker, on Beam's in-process runner."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import apache_beam as beam
import pytest
from apache_beam.options.pipeline_options import PipelineOptions
from apache_beam.runners.portability.fn_api_runner.fn_runner import FnApiRunner
from kafka.structs import TopicPartition

from pipeline.io.kafka.offsets import UnknownTopicError
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from pipeline.io.kafka.share import Position
from pipeline.io.kafka.source import ReadFromKafka
from tests.streaming.kafka import committed, send

Topic = Callable[..., str]
_SEEN: list[Record] = []


def see(record: Record) -> None:
    """Pickled by its name, so that the runner's workers, which are threads of this process, fill the list here."""
    _SEEN.append(record)


def read(source: ReadFromKafka) -> list[Record]:
    """What a bounded source gives, in the order of the partitions and their offsets."""
    _SEEN.clear()
    with beam.Pipeline(runner=FnApiRunner(), options=PipelineOptions([])) as pipeline:
        pipeline | source | beam.Map(see)
    return sorted(_SEEN, key=lambda record: (record.partition, record.offset))


def numbered(topic: str, count: int, partitions: int = 1, start: int = 0) -> list[Record]:
    """Records "0", "1", … over the partitions in turn, a second apart."""
    return [
        Record(topic=topic, partition=n % partitions, value=b"%d" % n, timestamp=1_700_000_000_000 + 1000 * n)
        for n in range(start, start + count)
    ]


def test_all_of_a_record_comes_out(settings: Settings, topic: Topic) -> None:
    name = topic()
    headers = (("traceparent", b"00-1-2-01"), ("twice", b"1"), ("twice", b"2"))
    sent = Record(topic=name, key=b"\xff\x00", value=b"\x00bytes", timestamp=1_700_000_000_123, headers=headers)
    send(settings, [sent, Record(topic=name, key=b"k", value=None), Record(topic=name, key=None, value=b"v")])
    first, second, third = read(ReadFromKafka(settings, [name], start="earliest", stop="end"))
    assert (first.topic, first.partition, first.offset) == (name, 0, 0)
    assert (first.key, first.value, first.timestamp, first.headers) == (
        sent.key, sent.value, sent.timestamp, sent.headers,
    )  # fmt: skip
    assert first.header("twice") == b"2"
    assert (second.key, second.value, second.headers) == (b"k", None, ())
    assert (third.key, third.value) == (None, b"v")


def test_the_next_offsets_are_committed_and_the_next_run_begins_there(settings: Settings, topic: Topic) -> None:
    name = topic(3)
    send(settings, numbered(name, 500, partitions=2))
    assert len(read(ReadFromKafka(settings, [name], group="resumes", stop="end"))) == 500
    assert committed(settings, "resumes", name)[:2] == [250, 250]
    send(settings, numbered(name, 10, partitions=2, start=500))
    more = read(ReadFromKafka(settings, [name], group="resumes", stop="end"))
    assert [record.value for record in more] == [b"%d" % n for n in (*range(500, 510, 2), *range(501, 510, 2))]
    assert committed(settings, "resumes", name)[:2] == [255, 255]


@pytest.mark.parametrize(
    ("start", "stop", "values"),
    [
        ("earliest", 3, range(3)),
        (4, "end", range(4, 10)),
        ("latest", "end", ()),
        (datetime.fromtimestamp(1_700_000_002, UTC), datetime.fromtimestamp(1_700_000_005, UTC), range(2, 5)),
        (datetime(2100, 1, 1, tzinfo=UTC), "end", ()),
        (0, 99, range(10)),
    ],
)
def test_start_and_stop(settings: Settings, topic: Topic, start: object, stop: object, values: range) -> None:
    name = topic()
    send(settings, numbered(name, 10))
    found = read(ReadFromKafka(settings, [name], start=start, stop=stop))  # type: ignore[arg-type]
    assert [record.value for record in found] == [b"%d" % n for n in values]


def test_groups_and_shards_share_the_partitions_without_overlap(settings: Settings, topic: Topic) -> None:
    name = topic(5)
    send(settings, numbered(name, 50, partitions=5))
    shards = [
        read(ReadFromKafka(settings, [name], start="earliest", stop="end", groups=2, shard=shard, shards=2))
        for shard in range(2)
    ]
    assert all(shards)
    assert sorted(int(record.value or b"") for shard in shards for record in shard) == list(range(50))


def test_a_pattern_matches_whole_names(settings: Settings, topic: Topic) -> None:
    name, other = topic(), topic()
    send(settings, [*numbered(name, 2), *numbered(other, 2)])
    found = read(ReadFromKafka(settings, pattern=f"({name}|{other})", start="earliest", stop="end"))
    assert len(found) == 4
    assert not read(ReadFromKafka(settings, pattern=f"{name}.", start="earliest", stop="end"))


def test_compacted_gaps_are_passed_over(settings: Settings, topic: Topic) -> None:
    """A transaction's mark takes an offset and holds no record: the last offset of the log is such a one here."""
    name = topic()
    producer = settings.producer(transactional_id="t")
    producer.init_transactions()
    producer.begin_transaction()
    producer.send(name, b"in a transaction")
    producer.commit_transaction()
    producer.close()
    source = ReadFromKafka(settings, [name], group="gaps", stop="end")
    assert [record.value for record in read(source)] == [b"in a transaction"]
    assert committed(settings, "gaps", name) == [2]


def test_bundles_are_capped(settings: Settings, topic: Topic) -> None:
    name = topic()
    send(settings, numbered(name, 100))
    assert len(read(ReadFromKafka(settings, [name], start="earliest", stop="end", records_at_once=7))) == 100


def test_an_unknown_topic_is_named(settings: Settings) -> None:
    with pytest.raises(Exception, match="no topic 'nowhere'") as raised:
        read(ReadFromKafka(settings, ["nowhere"], start="earliest", stop="end"))
    assert UnknownTopicError.__name__ in str(raised.getrepr()) or isinstance(raised.value, UnknownTopicError)


def test_what_makes_no_sense_is_refused_at_once(settings: Settings) -> None:
    for wrong in ({"topics": []}, {"topics": ["a"], "pattern": "b"}, {"topics": ["a"], "shard": 2, "shards": 2}):
        with pytest.raises(ValueError, match=r"."):
            ReadFromKafka(settings, **{"start": "earliest", **wrong})  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="group"):
        ReadFromKafka(settings, ["a"])


def test_what_retention_removed_since_the_last_run_is_told(
    settings: Settings, topic: Topic, caplog: pytest.LogCaptureFixture
) -> None:
    name = topic()
    send(settings, numbered(name, 3))
    read(ReadFromKafka(settings, [name], group="slow", stop="end"))
    send(settings, numbered(name, 5, start=3))
    remove(settings, name, before=6)
    assert [r.value for r in read(ReadFromKafka(settings, [name], group="slow", stop="end"))] == [b"6", b"7"]
    assert "retention removed the offsets from 3 to 5 before they were read" in caplog.text


def test_what_retention_removes_while_it_is_read_is_told(
    settings: Settings, topic: Topic, caplog: pytest.LogCaptureFixture
) -> None:
    name = topic()
    for record in numbered(name, 40):  # a batch each, of which a client with this setting fetches one at a time
        send(settings, [record])
    slow = Settings.of(settings.servers, {"max_partition_fetch_bytes": 1})
    remover = partial(remove_once, settings, name)
    found = read(ReadFromKafka(slow, [name], start="earliest", stop="end", records_at_once=1, observe=remover))
    numbers = [int(record.value or b"") for record in found]
    assert numbers[-5:] == [35, 36, 37, 38, 39]
    assert numbers[:-5] == list(range(len(numbers) - 5))
    assert len(numbers) < 40
    assert f"retention removed the offsets from {len(numbers) - 5} to 34 before they were read" in caplog.text


def remove_once(settings: Settings, topic: str, positions: tuple[Position, ...], watermark: int | None) -> None:
    """An observer that is retention: it comes behind the first bundle."""
    del watermark
    if positions[0].next == 1:
        remove(settings, topic, before=35)


def remove(settings: Settings, topic: str, before: int) -> None:
    """Removes the records of partition 0 before an offset, as retention does."""
    admin = settings.admin()
    admin.delete_records({TopicPartition(topic, 0): before})
    admin.close()
