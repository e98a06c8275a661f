"""`dateline backfill` from topics and to topics, against the broker."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pyarrow.parquet
import pytest
from kafka.structs import TopicPartition

from pipeline.io.kafka.loop import Reader
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from pipeline.io.kafka.uri import parse
from pipeline.io.topic_input import TopicInput, bounded
from tests.streaming.kafka import committed, ends, held, newest, send, wait_for
from tests.streaming.live import ROOT, Run, Topics, article, articles_of, descendants, gone
from tests.streaming.test_commands import dateline

pytestmark = pytest.mark.usefixtures("broker")
TRACE = (("traceparent", b"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),)
# The stamps of articles: n days after this.
FIRST = int(datetime(2024, 1, 1, tzinfo=UTC).timestamp() * 1000)
DAY = 24 * 3600 * 1000


@pytest.fixture(scope="module")
def topics(settings: Settings) -> Topics:
    """Forty articles, one a day, in three partitions, and three records that can't be used."""
    made = Topics(settings, "archive", days=36_500)
    to = made.articles
    send(settings, [
        Record(topic=to, partition=r.partition, key=r.key, value=r.value, timestamp=FIRST + n * DAY, headers=TRACE)
        for n, r in enumerate(articles_of(to, range(40)))
    ])  # fmt: skip
    send(settings, [
        Record(topic=to, partition=0, key=b"json", value=b'{"uri": ', timestamp=FIRST + 40 * DAY, headers=TRACE),
        Record(topic=to, partition=1, key=b"null", value=None, timestamp=FIRST + 40 * DAY),
        Record(topic=to, partition=2, key=None, value=b"\xff\xfe", timestamp=FIRST + 40 * DAY),
    ])  # fmt: skip
    return made


def source(topics: Topics, query: str = "") -> str:
    return f"--input=kafka://{topics.settings.servers[0]}/{topics.articles}{query}"


def values(topic: dict[bytes, bytes]) -> dict[bytes, dict[str, object]]:
    """The events of a topic by key, but for their mode."""
    return {key: {**json.loads(value), "mode": None} for key, value in topic.items()}


def test_an_archive_in_kafka_gives_the_events_of_the_live_run(
    settings: Settings, topics: Topics, topic: Callable[..., str], tmp_path: Path
) -> None:
    live = Run(topics, tmp_path / "log", "--min-confidence=0.5")
    wait_for(lambda: committed(settings, "dateline", topics.articles) == ends(settings, topics.articles), seconds=60)
    assert live.stop() == 3
    before = committed(settings, "dateline", topics.articles)
    events, letters = topic(2), topic()
    output = f"--output=kafka://{settings.servers[0]}/{events}"
    run = dateline("backfill", source(topics), output, f"--dead-letters={letters}", "--min-confidence=0.5")
    assert run.returncode == 3, run.stderr
    assert "40 articles" in run.stderr
    assert "3 failures (3 in articles); " in run.stderr
    assert run.stderr.rstrip().endswith(f"dead letters in {letters}")

    found, expected = newest(settings, events), newest(settings, topics.events)
    assert len(expected) > 60
    assert values(found) == values(expected)
    assert {json.loads(value)["mode"] for value in found.values()} == {"backfill"}
    assert len(held(settings, events)) == len(found), "each event once"
    headers = {r.key: r.headers for r in held(settings, topics.events)}
    assert {r.key: r.headers for r in held(settings, events)} == headers
    assert by_key(settings, letters) == by_key(settings, topics.letters)
    assert committed(settings, "dateline", topics.articles) == before


def by_key(settings: Settings, topic: str) -> dict[bytes | None, tuple[bytes, list[tuple[str, bytes]]]]:
    return {r.key: (r.value, r.headers) for r in held(settings, topic)}


def test_a_time_range_into_files_and_dead_letters_beside_them(topics: Topics, tmp_path: Path) -> None:
    part, output = source(topics, "?from=2024-01-11&to=2024-01-21T00:00Z"), tmp_path / "events.parquet"
    run = dateline("backfill", part, f"--output={output}")
    assert run.returncode == 0, run.stderr
    rows = pyarrow.parquet.read_table(output).to_pylist()
    assert {row["article"]["uri"] for row in rows} == {f"urn:test:{n}" for n in range(10, 20)}
    assert {row["mode"] for row in rows} == {"backfill"}
    rest = dateline("backfill", source(topics, "?from=2024-02-09&to=end"), f"--output={tmp_path / 'rest.jsonl'}")
    assert rest.returncode == 3, rest.stderr
    letters = [json.loads(line) for line in (tmp_path / "rest.dead-letters.jsonl").read_text().splitlines()]
    server = topics.settings.servers[0]
    assert [(letter["input"], letter["position"]) for letter in letters] == [
        (f"kafka://{server}/{topics.articles}-0", 14),
        (f"kafka://{server}/{topics.articles}-1", 13),
        (f"kafka://{server}/{topics.articles}-2", 13),
    ]
    assert letters[1]["reason"].endswith("its value is null")


def test_files_and_topics_mixed_and_what_comes_twice(
    settings: Settings, topics: Topics, topic: Callable[..., str], tmp_path: Path
) -> None:
    file = tmp_path / "more.jsonl"
    file.write_text("".join(json.dumps(article(n)) + "\n" for n in (2, 100)) + "{\n")
    events, letters = topic(), topic()
    run = dateline(
        "backfill", source(topics, "?from=0&to=2"), f"--input={file}",
        f"--output=kafka://{settings.servers[0]}/{events}", f"--dead-letters={letters}",
    )  # fmt: skip
    assert run.returncode == 3, run.stderr
    assert "2 failures (1 duplicate, 1 in articles)" in run.stderr
    uris = {json.loads(value)["article"]["uri"] for value in newest(settings, events).values()}
    assert uris == {f"urn:test:{n}" for n in (0, 1, 2, 3, 4, 5, 100)}
    kept = {r.value: dict(r.headers) for r in held(settings, letters)}
    twice, cut_off = kept[json.dumps(article(2)).encode()], kept[b"{"]
    assert (twice["__connect.errors.file"].decode(), twice["__connect.errors.position"]) == (str(file), b"1")
    assert (twice["__connect.errors.stage"], cut_off["__connect.errors.stage"]) == (b"admission", b"articles")
    back = dateline("replay", f"--input=kafka://{settings.servers[0]}/{letters}")
    assert f"it came from the file {file} and from no topic" in back.stderr


def test_two_shards_write_together_what_one_run_writes(topics: Topics, tmp_path: Path) -> None:
    file = tmp_path / "more.jsonl"
    rows = [json.dumps(article(n)) for n in (2, 100, 4, 101, 100)]
    file.write_text("".join(f"{row}\n" for row in [*rows, "{", '{"uri": "urn:test:0"']))
    inputs = (source(topics, "?from=3&to=5"), f"--input={file}", source(topics, "?to=2"))

    def written(name: str, *options: str) -> tuple[list[str], list[str]]:
        run = dateline("backfill", *inputs, f"--output={tmp_path / name}.jsonl", *options)
        events = (tmp_path / f"{name}.jsonl").read_text().splitlines()
        letters = (tmp_path / f"{name}.dead-letters.jsonl").read_text().splitlines()
        # Which shard a line without a uri falls to hangs on the file's name: all of them may be the other's.
        assert run.returncode == (3 if letters else 0), run.stderr
        return events, letters

    events, letters = written("whole")
    first, second = written("first", "--shard=0/2"), written("second", "--shard=1/2", "--rate=1000")
    assert sorted(first[0] + second[0]) == sorted(events)
    assert sorted(first[1] + second[1]) == sorted(letters)
    assert min(len(first[0]), len(second[0])) > 5
    assert Counter(json.loads(letter)["stage"] for letter in letters) == {"admission": 3, "articles": 2}


def test_a_group_of_its_own_goes_on_where_it_was(settings: Settings, topics: Topics, tmp_path: Path) -> None:
    output = f"--output={tmp_path / 'events.jsonl'}"
    first = dateline("backfill", source(topics, "?group=desk&to=3"), output)
    assert first.returncode == 0, first.stderr
    assert committed(settings, "desk", topics.articles) == [3, 3, 3]
    second = dateline("backfill", source(topics, "?group=desk&to=5"), output)
    assert second.returncode == 0, second.stderr
    assert "6 articles" in second.stderr
    assert committed(settings, "desk", topics.articles) == [5, 5, 5]


def test_what_can_not_be_written_ends_the_run_and_commits_nothing(
    settings: Settings, topics: Topics, tmp_path: Path
) -> None:
    run = dateline("backfill", source(topics, "?group=none&to=3"), f"--output={tmp_path / 'no' / 'events.jsonl'}")
    assert run.returncode == 1
    assert committed(settings, "none", topics.articles) == [None, None, None]
    missing = f"--output=kafka://{settings.servers[0]}/nowhere"
    run = dateline("backfill", source(topics), missing)
    assert run.returncode == 1
    assert "has no topic nowhere; `dateline topics` makes them" in run.stderr


def test_a_slow_run_that_is_stopped_commits_nothing_and_leaves_no_process(
    settings: Settings, topics: Topics, topic: Callable[..., str]
) -> None:
    events, letters = topic(), topic()
    command = [
        sys.executable, "-m", "pipeline", "backfill", source(topics, "?group=slow"), "--rate=1",
        f"--output=kafka://{settings.servers[0]}/{events}", f"--dead-letters={letters}",
    ]  # fmt: skip
    run = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, start_new_session=True)
    wait_for(lambda: ends(settings, events) != [0] or run.poll() is not None, seconds=60)
    family = descendants(run.pid)
    assert family
    run.terminate()
    _, said = run.communicate(timeout=30)
    assert (run.returncode, said.decode()) == (143, "stopped by SIGTERM; the rest was not written\n")
    assert gone(family)
    assert committed(settings, "slow", topics.articles) == [None, None, None]
    uris = {json.loads(r.value)["article"]["uri"] for r in held(settings, events)}
    assert 0 < len(uris) < 40, "one a second"


def test_what_the_topic_of_events_does_not_take_is_a_dead_letter_of_its_article(
    settings: Settings, topics: Topics, topic: Callable[..., str]
) -> None:
    events, letters = topic(1, max_message_bytes="1350"), topic()
    run = dateline(
        "backfill", source(topics, "?to=1"), f"--output=kafka://{settings.servers[0]}/{events}",
        f"--dead-letters={letters}",
    )  # fmt: skip
    assert run.returncode == 3, run.stderr
    refused = held(settings, letters)
    assert {dict(r.headers)["__connect.errors.stage"] for r in refused} == {b"sink"}
    assert {r.key for r in refused} <= {b"urn:test:0", b"urn:test:1", b"urn:test:2"}
    assert all(json.loads(r.value)["uri"].encode() == r.key for r in refused)
    assert 0 < len(refused) < len(refused) + len(held(settings, events))


def test_what_retention_removes_before_it_is_read_is_told(settings: Settings, topic: Callable[..., str]) -> None:
    name = topic(2)
    send(settings, articles_of(name, range(20), partitions=2))
    archive = TopicInput(bounded(parse(f"kafka://{settings.servers[0]}/{name}")))
    admin = settings.admin()
    admin.delete_records({TopicPartition(name, 1): 4})
    admin.close()
    records = list(archive)
    assert [(r.position, r.broken) for r in records if r.broken] == [
        (0, "retention removed the offsets from 0 to 3 before they were read")
    ]
    assert [r.position for r in records if not r.broken] == [*range(10), *range(4, 10)]
    assert archive.consumed == archive.total > 0


def test_partitions_are_read_in_order_and_gaps_are_passed_over(settings: Settings, topic: Callable[..., str]) -> None:
    name = topic(2)
    send(settings, articles_of(name, range(10), partitions=2))
    reader = Reader(settings, [name], start=2)
    assert [(r.partition, r.offset) for r in reader] == [(p, n) for p in (0, 1) for n in range(2, 5)]
    assert reader.reached == reader.total == 6
