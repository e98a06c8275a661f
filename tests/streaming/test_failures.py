"""What goes wrong around the live pipeline: a stage raises, a topic refuses events, a topic goes away."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import apache_beam as beam
import pytest
from apache_beam.options.pipeline_options import PipelineOptions
from apache_beam.pvalue import PCollection
from apache_beam.runners.portability.fn_api_runner.fn_runner import FnApiRunner

from pipeline import graph
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from pipeline.io.kafka.source import ReadFromKafka
from pipeline.io.kafka.topics import create, events
from pipeline.stream import Destination, build
from tests.streaming.kafka import committed, ends, held, newest, send, wait_for
from tests.streaming.live import Run, Topics, article, articles_of, expected
from transforms.analysis import Analysis, with_events
from transforms.ptransform import Passage, analysed

# A title as long as this makes an event of more than that many bytes.
_TITLE, _LARGEST = "Contract " * 600, 4_000


class FindEventsOrFail(beam.PTransform[PCollection[Passage], PCollection[Passage]]):
    """The stage of the graph, with a fault."""

    def expand(self, input_or_inputs: PCollection[Passage]) -> PCollection[Passage]:
        found: PCollection[Passage] = input_or_inputs | analysed("events", fail_at_seven)
        return found


def fail_at_seven(analysis: Analysis) -> Analysis:
    if analysis.article.uri.endswith("7"):
        raise ZeroDivisionError("seven")
    return with_events(analysis)


def test_a_stage_that_raises_costs_one_article(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    topics = Topics(settings, "raises")
    sent = articles_of(topics.articles, range(20))
    send(settings, sent)
    monkeypatch.setattr(graph, "FindEvents", FindEventsOrFail)
    with beam.Pipeline(runner=FnApiRunner(), options=PipelineOptions([])) as pipeline:
        source = ReadFromKafka(settings, [topics.articles], group="raises", stop="end")
        build(pipeline, source, Destination(settings=settings, events=topics.events, letters=topics.letters))
    letters = {letter.key: letter for letter in held(settings, topics.letters)}
    assert {key: letter.value for key, letter in letters.items()} == {sent[n].key: sent[n].value for n in (7, 17)}
    for letter in letters.values():
        headers = dict(letter.headers)
        assert headers["__connect.errors.stage"] == b"events"
        assert headers["__connect.errors.exception.class.name"] == b"ZeroDivisionError"
    read = [record for record in held(settings, topics.articles) if record.key not in letters]
    assert newest(topics.settings, topics.events) == expected(read)
    assert committed(settings, "raises", topics.articles) == ends(settings, topics.articles)


def with_long_titles(records: Iterable[Any]) -> set[bytes]:
    return {r.key for r in records if b"Contract " * 3 in r.value}


def test_an_event_that_its_topic_refuses_keeps_its_article(settings: Settings, tmp_path: Path) -> None:
    topics = Topics(settings, "refuses", largest_event=_LARGEST)
    sent = articles_of(topics.articles, range(40))
    for n in (3, 4, 23):
        sent[n] = Record(
            topic=topics.articles, partition=0, key=sent[n].key, value=json.dumps(article(n, title=_TITLE)).encode()
        )
    send(settings, sent)
    run = Run(topics, tmp_path / "log")
    try:
        wait_for(topics.all_committed, seconds=60)
        assert run.stop() == 3, "there were dead letters"
    finally:
        run.kill()
    read = held(settings, topics.articles)
    long = [record for record in read if record.key in with_long_titles(read)]
    letters = held(settings, topics.letters)
    assert len(letters) == len(expected(long)), "one an event"
    assert {(letter.key, letter.value) for letter in letters} == {(record.key, record.value) for record in long}
    for letter in letters:
        headers = dict(letter.headers)
        assert headers["__connect.errors.stage"] == b"sink"
        assert headers["__connect.errors.exception.class.name"] == b"MessageSizeTooLargeError"
        assert headers["__connect.errors.topic"].decode() == topics.articles
    assert newest(topics.settings, topics.events) == expected([record for record in read if record not in long])
    assert "ended with exit code" not in (tmp_path / "log").read_text()


def test_a_topic_that_goes_away_is_named_and_waited_for(settings: Settings, tmp_path: Path) -> None:
    topics = Topics(settings, "goes-away")
    short = "?delivery_timeout_ms=4000&request_timeout_ms=2000&max_block_ms=2000"
    run = Run(topics, tmp_path / "log", addresses=[topics.addresses[0], topics.addresses[1] + short])
    try:
        send(settings, articles_of(topics.articles, range(10)))
        wait_for(topics.all_committed, seconds=60)
        admin = settings.admin()
        admin.delete_topics([topics.events])
        send(settings, articles_of(topics.articles, range(10, 30)))
        wait_for(lambda: "has no topic goes-away.events" in (tmp_path / "log").read_text(), seconds=60)
        create(admin, events(topics.events, 3, 1))
        admin.close()
        wait_for(topics.all_committed, seconds=60)
        assert run.stop() == 0
    finally:
        run.kill()
    later = [r for r in held(settings, topics.articles) if int(r.key.rpartition(b":")[2]) >= 10]
    assert expected(later).items() <= newest(topics.settings, topics.events).items()
