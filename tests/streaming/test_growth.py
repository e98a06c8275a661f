"""Several shards and a growing topic: every record is read by exactly one of them, and once where nothing is killed."""

import os
import signal
from collections import Counter
from pathlib import Path

from pipeline.io.kafka.settings import Settings
from pipeline.io.kafka.uri import parse
from tests.streaming.kafka import held, newest, send, wait_for
from tests.streaming.live import Run, Topics, articles_of, expected


def grow(topics: Topics, partitions: int) -> None:
    admin = topics.settings.admin()
    admin.create_partitions({topics.articles: partitions})
    admin.close()


def test_new_partitions_are_read_once(settings: Settings, tmp_path: Path) -> None:
    """Two shards and one partition at first: the second has nothing to read until it gets a partition."""
    topics = Topics(settings, "growing", partitions=1)
    run = Run(topics, tmp_path / "log", "--workers=2")
    try:
        send(settings, articles_of(topics.articles, range(20), partitions=1))
        wait_for(topics.all_committed, seconds=60)
        grow(topics, 4)
        send(settings, articles_of(topics.articles, range(20, 80), partitions=4))
        wait_for(topics.all_committed, seconds=60)
        found = Counter(record.key for record in held(settings, topics.events))
        assert found.keys() == expected(held(settings, topics.articles)).keys()
        assert set(found.values()) == {1}
        log = (tmp_path / "log").read_text()
        assert "ended with exit code" not in log
        assert "new partitions: growing, partition 1; growing, partition 3" in log
        one_dies_and_the_other_goes_on(topics, run)
        assert run.stop() == 0
    finally:
        run.kill()
    assert {r.key for r in held(settings, topics.events)} == expected(held(settings, topics.articles)).keys()


def one_dies_and_the_other_goes_on(topics: Topics, run: Run) -> None:
    one, other = run.shards()
    os.kill(one, signal.SIGKILL)
    send(topics.settings, articles_of(topics.articles, range(80, 120), partitions=4))
    wait_for(topics.all_committed, seconds=60)
    assert other in run.shards()
    assert len(run.shards()) == 2


def test_shards_on_two_machines_share_the_topic(settings: Settings, tmp_path: Path) -> None:
    topics = Topics(settings, "two-machines", partitions=3)
    send(settings, articles_of(topics.articles, range(60)))
    runs = [Run(topics, tmp_path / f"log-{n}", f"--shard={n}/2") for n in range(2)]
    try:
        wait_for(topics.all_committed, seconds=60)
        assert [run.stop() for run in runs] == [0, 0]
    finally:
        for run in runs:
            run.kill()
    found = Counter(record.key for record in held(settings, topics.events))
    assert found.keys() == expected(held(settings, topics.articles)).keys()
    assert set(found.values()) == {1}
    assert "40 articles" in (tmp_path / "log-0").read_text()
    assert "20 articles" in (tmp_path / "log-1").read_text()


def test_a_shard_that_is_started_again_does_not_begin_anew(settings: Settings, tmp_path: Path) -> None:
    """From the latest record on: what comes while a shard is down is not passed over, what was before is."""
    topics = Topics(settings, "latest")
    send(settings, articles_of(topics.articles, range(30)))
    address = topics.addresses[0] + "?from=latest"
    assert parse(address.removeprefix("--input=")).start == "latest"
    run = Run(topics, tmp_path / "log", addresses=[address, topics.addresses[1]])
    try:
        wait_for(lambda: run.runners(), seconds=60)
        os.kill(run.shards()[0], signal.SIGKILL)
        send(settings, articles_of(topics.articles, range(30, 60)))
        wait_for(topics.all_committed, seconds=60)
        assert run.stop() == 0
    finally:
        run.kill()
    articles = [r for r in held(settings, topics.articles) if int(r.key.rpartition(b":")[2]) >= 30]
    assert {r.key for r in held(settings, topics.events)} == expected(articles).keys()


def test_groups_of_an_address_share_the_partitions_of_a_run(settings: Settings, tmp_path: Path) -> None:
    topics = Topics(settings, "groups")
    send(settings, articles_of(topics.articles, range(30)))
    run = Run(topics, tmp_path / "log", addresses=[f"{topics.addresses[0]}?groups=2", topics.addresses[1]])
    try:
        wait_for(topics.all_committed, seconds=60)
        assert run.stop() == 0
    finally:
        run.kill()
    assert newest(settings, topics.events) == expected(held(settings, topics.articles))
