"""The live pipeline under strain: asked to end with much left to do, and with its broker away for a while."""

import json
import time
from collections import Counter
from pathlib import Path

from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from tests.streaming.broker import Broker
from tests.streaming.kafka import committed, held, newest, send, wait_for
from tests.streaming.live import Run, Topics, article, articles_of, descendants, expected, gone

_BACKLOG = 2_000
_AWAY_S = 40


def test_it_drains_with_a_backlog(settings: Settings, tmp_path: Path) -> None:
    topics = Topics(settings, "backlog")
    body = "Ada Brook met Ivo Lindt in Lima on Friday."
    send(settings, [
        Record(topic=topics.articles, partition=n % 3, key=b"%d" % n, value=json.dumps(article(n, body=body)).encode())
        for n in range(_BACKLOG)
    ])  # fmt: skip
    run = Run(topics, tmp_path / "log")
    try:
        wait_for(lambda: held(settings, topics.events), seconds=60)
        family = descendants(run.process.pid)
        began = time.monotonic()
        assert run.stop() == 0
        assert time.monotonic() - began < 30
        assert gone(family)
    finally:
        run.kill()
    at = [offset or 0 for offset in committed(settings, "dateline", topics.articles)]
    assert 0 < sum(at) < _BACKLOG
    read = held(settings, topics.articles)
    found = Counter(record.key for record in held(settings, topics.events))
    assert found.keys() == expected([record for record in read if record.offset < at[record.partition]]).keys()
    assert set(found.values()) == {1}
    again = Run(topics, tmp_path / "log")
    try:
        wait_for(topics.all_committed, seconds=120)
        assert again.stop() == 0
    finally:
        again.kill()
    found = Counter(record.key for record in held(settings, topics.events))
    assert found.keys() == expected(read).keys()
    assert set(found.values()) == {1}


def test_it_waits_for_a_broker_that_is_away(own: Broker, tmp_path: Path) -> None:
    settings = Settings.of((own.server,), {})
    topics = Topics(settings, "away")
    run = Run(topics, tmp_path / "log")
    try:
        send(settings, articles_of(topics.articles, range(150)))
        wait_for(lambda: held(settings, topics.events), seconds=60, every=0.02)
        own.kill()
        time.sleep(_AWAY_S)
        own.start()
        send(settings, articles_of(topics.articles, range(150, 200)))
        wait_for(topics.all_committed, seconds=60)
        assert "ended with exit code" not in (tmp_path / "log").read_text()
        assert run.stop() == 0
    finally:
        run.kill()
    assert newest(settings, topics.events) == expected(held(settings, topics.articles))
