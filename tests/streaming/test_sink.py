"""The sink alone, against the broker, on Beam's in-process runner."""

from collections.abc import Callable

import apache_beam as beam
import pytest
from apache_beam.options.pipeline_options import PipelineOptions
from apache_beam.runners.portability.fn_api_runner.fn_runner import FnApiRunner

from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from pipeline.io.kafka.sink import WriteToKafka
from pipeline.io.kafka.writer import Refusal
from tests.streaming.kafka import held

_REFUSED: list[Refusal] = []


def refuse(refusal: Refusal) -> None:
    """Pickled by its name, so that the runner's workers, which are threads of this process, fill the list here."""
    _REFUSED.append(refusal)


def write(settings: Settings, records: list[Record]) -> list[Refusal]:
    """Writes records; what was refused."""
    _REFUSED.clear()
    with beam.Pipeline(runner=FnApiRunner(), options=PipelineOptions([])) as pipeline:
        pipeline | beam.Create(records, reshuffle=False) | WriteToKafka(settings) | beam.Map(refuse)
    return _REFUSED


def test_all_of_a_record_is_written_in_order(settings: Settings, topic: Callable[..., str]) -> None:
    name = topic()
    headers = (("ce_id", b"7"), ("none", None))
    records = [
        Record(topic=name, key=b"%d" % n, value=b"v%d" % n, timestamp=1_700_000_000_000 + n, headers=headers)
        for n in range(6_000)
    ]
    assert not write(settings, records)
    found = held(settings, name)
    assert [(r.key, r.value, r.timestamp) for r in found] == [(r.key, r.value, r.timestamp) for r in records]
    assert list(found[0].headers) == [("ce_id", b"7"), ("none", b"")]


def test_a_tombstone_is_written(settings: Settings, topic: Callable[..., str]) -> None:
    name = topic()
    assert not write(settings, [Record(topic=name, key=b"k", value=None)])
    (found,) = held(settings, name)
    assert (found.key, found.value) == (b"k", None)


def test_what_no_retry_would_write_comes_back_and_the_rest_is_written(
    settings: Settings, topic: Callable[..., str]
) -> None:
    name = topic(max_message_bytes="5000")
    large = Record(topic=name, key=b"large", value=b"x" * 20_000)
    empty = Record(topic=name)
    refused = write(settings, [Record(topic=name, key=b"1", value=b"1"), large, empty, Record(topic=name, value=b"2")])
    assert {(refusal.record, refusal.error) for refusal in refused} == {
        (large, "MessageSizeTooLargeError"),
        (empty, "ValueError"),
    }
    assert sorted(record.value for record in held(settings, name)) == [b"1", b"2"]


def test_an_unknown_topic_fails_the_bundle(settings: Settings) -> None:
    with pytest.raises(Exception, match="update metadata"):
        write(Settings.of(settings.servers, {"max_block_ms": 1500}), [Record(topic="nowhere", key=b"k", value=b"v")])
