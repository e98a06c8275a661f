"""`dateline run` as its users see it: events arrive, what is broken is set apart, and it ends when it is asked to."""

import json
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from tests.streaming.broker import free_port
from tests.streaming.kafka import committed, ends, held, newest, send, wait_for
from tests.streaming.live import Run, Topics, articles_of, descendants, gone

pytestmark = pytest.mark.usefixtures("broker")


@pytest.fixture(scope="module")
def topics(settings: Settings) -> Topics:
    return Topics(settings, "run")


@pytest.fixture(scope="module")
def port() -> int:
    return free_port()


@pytest.fixture(scope="module")
def running(topics: Topics, port: int, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    started = Run(topics, tmp_path_factory.mktemp("run") / "log", f"--metrics={port}", "--log-format=json")
    yield started
    started.kill()


def ids_of(settings: Settings, topics: Topics, uri: str) -> set[bytes]:
    return {key for key, value in newest(settings, topics.events).items() if json.loads(value)["article"]["uri"] == uri}


def test_articles_become_events_and_a_later_one_soon(settings: Settings, topics: Topics, running: Run) -> None:
    send(settings, articles_of(topics.articles, range(20)))
    wait_for(lambda: ids_of(settings, topics, "urn:test:19"), seconds=40)
    send(settings, articles_of(topics.articles, range(20, 21)))
    wait_for(lambda: ids_of(settings, topics, "urn:test:20"), seconds=2)
    assert running.process.poll() is None


def test_an_event_is_a_cloud_event_under_its_id(settings: Settings, topics: Topics, running: Run) -> None:
    del running
    trace = (("traceparent", b"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),)
    (sent,) = articles_of(topics.articles, range(30, 31))
    send(settings, [Record(topic=sent.topic, key=sent.key, value=sent.value, headers=trace)])
    wait_for(lambda: ids_of(settings, topics, "urn:test:30"))
    records = [r for r in held(settings, topics.events) if json.loads(r.value)["article"]["uri"] == "urn:test:30"]
    for record in records:
        event, headers = json.loads(record.value), dict(record.headers)
        assert record.key.decode() == event["id"]
        assert event["mode"] == "live"
        assert headers["ce_id"].decode() == f"{event['id']}.{event['revision']}"
        assert headers["ce_source"] == b"urn:test:30"
        assert headers["ce_specversion"] == b"1.0"
        assert headers["content-type"] == b"application/json"
        assert headers["traceparent"] == trace[0][1]
    met = next(json.loads(r.value) for r in records if json.loads(r.value)["kind"] == "diplomacy.meet")
    assert met["time"]["value"] == "2025-06-13"


def test_what_can_not_be_used_keeps_all_of_its_record(settings: Settings, topics: Topics, running: Run) -> None:
    to, large = topics.articles, b'{"uri": "x", "body": 7, "more": "%s"}' % (b"y" * 2_000_000)
    broken = [
        Record(topic=to, partition=0, key=b"utf", value=b'{"uri": "\xff\xfe"}', timestamp=1_700_000_000_000),
        Record(topic=to, partition=1, key=b"json", value=b'{"uri": ', headers=(("own", b"header"),)),
        Record(topic=to, partition=2, key=b"null", value=None),
        Record(topic=to, partition=0, key=None, value=b"[1, 2]"),
        Record(topic=to, partition=1, key=b"large", value=large),
    ]
    send(settings, broken)
    letters = wait_for(lambda: len(found := held(settings, topics.letters)) >= len(broken) and found)
    by_key = {letter.key: letter for letter in letters}
    for record in broken:
        letter = by_key[record.key]
        headers = dict(letter.headers)
        assert letter.value == (record.value or b"")
        assert headers["__connect.errors.topic"].decode() == topics.articles
        assert headers["__connect.errors.stage"] == b"articles"
        assert headers["__connect.errors.exception.message"]
        assert int(headers["__connect.errors.offset"]) >= 0
    assert dict(by_key[b"utf"].headers)["__connect.errors.timestamp"] == b"1700000000000"
    assert by_key[b"utf"].timestamp > 1_700_000_000_000, "or the topic would soon remove it"
    assert dict(by_key[b"json"].headers)["own"] == b"header"
    assert running.process.poll() is None
    send(settings, articles_of(topics.articles, range(31, 32)))
    wait_for(lambda: ids_of(settings, topics, "urn:test:31"), seconds=5)


def test_it_says_how_it_is(topics: Topics, running: Run, port: int) -> None:
    del running

    def page(path: str) -> str:
        with urllib.request.urlopen(f"http://localhost:{port}{path}") as answer:
            return str(answer.read().decode())

    metrics = page("/metrics")
    assert 'dateline_events_total{kind="diplomacy.meet"}' in metrics
    assert 'dateline_dead_letters_total{reason="' in metrics
    assert f'dateline_lag_records{{partition="0",topic="{topics.articles}"}} 0.0' in metrics
    assert page("/healthz") == "all shards run\n"
    assert page("/readyz") == "all shards read\n"


def test_it_drains_and_leaves_nothing_behind(settings: Settings, topics: Topics, running: Run) -> None:
    family = descendants(running.process.pid)
    assert running.runners()
    send(settings, articles_of(topics.articles, range(100, 160)))
    assert running.stop() == 3, "there were dead letters"
    assert gone(family)
    at, end = committed(settings, "dateline", topics.articles), ends(settings, topics.articles)
    assert all(0 < offset <= last for offset, last in zip(at, end, strict=True) if offset is not None)
    log = running.log.read_text()
    assert json.loads(next(line for line in log.splitlines() if "dead letter" in line))["level"] == "WARNING"
    assert "5 in articles" in log.splitlines()[-1]


def test_the_next_run_goes_on_where_it_ended(settings: Settings, topics: Topics, running: Run, tmp_path: Path) -> None:
    assert running.process.poll() is not None
    send(settings, articles_of(topics.articles, range(200, 230)))
    again = Run(topics, tmp_path / "log")
    wait_for(lambda: committed(settings, "dateline", topics.articles) == ends(settings, topics.articles), seconds=40)
    assert again.stop() == 0
    sources = [json.loads(value)["article"]["uri"] for value in newest(settings, topics.events).values()]
    assert set(sources) == {f"urn:test:{n}" for n in (*range(21), 30, 31, *range(100, 160), *range(200, 230))}
