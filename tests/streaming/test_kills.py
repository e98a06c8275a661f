"""Killed at random points, in any of its parts, the live pipeline loses nothing: what it gives is as if undisturbed."""

import json
import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from tests.streaming.broker import Broker
from tests.streaming.kafka import committed, ends, held, wait_for
from tests.streaming.live import Run, Topics, article, expected, killed

_EACH = 200
_PARTITIONS = 3
# Four kinds of kill a round. A round ends with that of the whole, which also ends the supervisor's growing back-off.
_ROUNDS = 5


def test_twenty_kills_lose_nothing(own: Broker, tmp_path: Path) -> None:
    seed = int(os.environ.get("DATELINE_SEED") or time.time())
    settings = Settings.of((own.server,), {})
    topics = Topics(settings, "kills", _PARTITIONS)
    records = _records(topics.articles)
    try:
        _disturbed(random.Random(seed), own, topics, records, tmp_path / "log")
        assert committed(settings, "dateline", topics.articles) == ends(settings, topics.articles)
        found = held(settings, topics.events)
        newest = {record.key: record.value for record in found}
        wanted = expected(held(settings, topics.articles))
        assert newest.keys() == wanted.keys(), f"{len(wanted.keys() - newest.keys())} lost"
        assert newest == wanted
        assert not held(settings, topics.letters)
    except BaseException:
        print(f"DATELINE_SEED={seed}")
        raise
    print(f"{len(found) - len(newest)} repeats of {len(newest)} events after {4 * _ROUNDS} kills, seed {seed}")


def _records(topic: str) -> list[Record]:
    """The last partition gets its first record when the others have half of theirs."""
    numbers = [(n, partition) for n in range(_EACH) for partition in range(_PARTITIONS - 1)]
    late = [(n, _PARTITIONS - 1) for n in range(_EACH)]
    half = len(numbers) // 2
    order = numbers[:half]
    for index, place in enumerate(late):
        order += [*numbers[half + index : half + index + 1], place]
    return [
        Record(topic=topic, partition=p, key=b"%d-%d" % (p, n), value=json.dumps(article(n * _PARTITIONS + p)).encode())
        for n, p in order
    ]


def _disturbed(chance: random.Random, broker: Broker, topics: Topics, records: list[Record], log: Path) -> None:
    """Sends the records while it kills one thing after the other, and waits until all is done."""
    settings, kinds = topics.settings, []
    for _ in range(_ROUNDS):
        kinds += [*chance.sample(["shard", "runner", "broker"], 3), "run"]
    run = Run(topics, log)
    rest = records
    try:
        with _sending(settings) as send:
            for left, kind in zip(range(len(kinds), 0, -1), kinds, strict=True):
                before = sum(ends(settings, topics.events))
                share, rest = rest[: len(rest) // left], rest[len(rest) // left :]
                for record in share[: len(share) // 2]:
                    send(record)
                if chance.random() < 0.5:
                    wait_for(lambda before=before: sum(ends(settings, topics.events)) > before, seconds=60, every=0.02)
                    pause = chance.uniform(0, 0.6)
                else:  # while it starts, or waits to be started
                    pause = chance.uniform(0, 4)
                for record in share[len(share) // 2 :]:
                    send(record)
                time.sleep(pause)
                if kind == "run":
                    run.kill()
                    run = Run(topics, log)
                elif kind == "broker":
                    broker.kill()
                    broker.start()
                else:
                    killed(run.shards() if kind == "shard" else run.runners())
            assert not rest
        wait_for(topics.all_committed, seconds=60)
        assert run.stop() == 0
    finally:
        run.kill()


@contextmanager
def _sending(settings: Settings) -> Iterator[Callable[[Record], None]]:
    """Something that sends records without waiting; all have arrived when the block ends."""
    producer = settings.producer(linger_ms=2, reconnect_backoff_max_ms=500)
    answers = []
    yield lambda r: answers.append(producer.send(r.topic, r.value, r.key, partition=r.partition))
    producer.flush()
    for answer in answers:
        answer.get(timeout=60)
    producer.close()
