"""Counts of several processes: they are summed up, and outlive who made them."""

import os
import signal
import time
import urllib.error
import urllib.request
from functools import partial
from pathlib import Path

import pytest

from pipeline.io.kafka.share import Partition, Position
from pipeline.metrics import collected
from pipeline.metrics.server import Answer, serving
from pipeline.processes import SPAWN


def count(shard: int, articles: int, how: str) -> None:
    """A shard: counts, and ends in order, at once, or by a signal that no process can see coming."""
    from pipeline.metrics import counters

    for number in range(articles):
        counters.article(dated=number > 0, kinds=["justice.arrest", "say"], seconds=0.03, age=0.4)
    counters.letter("articles", "ArticleError")
    progress = counters.Progress(shard)
    progress((Position(Partition("news", shard), 7, 10), Position(Partition("news", 9), 0, None)), 1_700_000_000_000)
    if how == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    if how == "at once":
        os._exit(1)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(collected._FOLDER, "")  # so that it is as before afterwards
    collected.share(tmp_path)
    return tmp_path


def ran(shard: int, articles: int, how: str) -> None:
    process = SPAWN.Process(target=partial(count, shard, articles, how))
    process.start()
    process.join()


def test_counts_survive_the_processes_that_made_them(folder: Path) -> None:
    assert collected.counts(folder).articles == 0
    for shard, how in enumerate(("in order", "at once", "killed")):
        ran(shard, 2 + shard, how)
    counts = collected.counts(folder)
    assert (counts.articles, counts.events, counts.undated) == (9, 18, 3)
    assert counts.letters == {"articles": 3}


def test_a_shard_that_is_started_again_goes_on_counting(folder: Path) -> None:
    ran(0, 2, "killed")
    first = collected.last_bundles(folder)[0]
    ran(0, 1, "in order")
    assert collected.counts(folder).articles == 3
    assert first < collected.last_bundles(folder)[0] <= time.time()
    assert collected.page(folder).count(b"dateline_last_bundle_timestamp_seconds{") == 1


def test_the_page_tells_all_of_it(folder: Path) -> None:
    ran(1, 2, "in order")
    page = collected.page(folder).decode()
    for line in (
        "dateline_articles_total 2.0",
        "dateline_articles_without_publication_time_total 1.0",
        'dateline_events_total{kind="justice.arrest"} 2.0',
        'dateline_dead_letters_total{reason="ArticleError",stage="articles"} 1.0',
        'dateline_extraction_seconds_bucket{le="0.02"} 0.0',
        'dateline_extraction_seconds_bucket{le="0.05"} 2.0',
        "dateline_article_age_seconds_count 2.0",
        'dateline_lag_records{partition="1",topic="news"} 3.0',
        'dateline_watermark_timestamp_seconds{shard="1"} 1.7e+09',
        "# TYPE dateline_lag_records gauge",
        "# HELP dateline_events_total Events found.",
    ):
        assert line in page.splitlines()
    assert 'partition="9"' not in page, "where the broker has not told the end there is no lag"


def test_pages_are_served() -> None:
    well, metrics = True, b"dateline_articles_total 2.0\n"

    def answer(path: str) -> tuple[int, str, bytes]:
        try:
            with urllib.request.urlopen(f"http://localhost:{port}{path}") as found:
                return found.status, found.headers["Content-Type"], found.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers["Content-Type"], error.read()

    def healthy() -> Answer:
        return Answer(well, "all shards run" if well else "shards that are down: [1]")

    with serving(0, lambda: metrics, healthy, lambda: Answer(False, "not yet")) as port:
        assert answer("/metrics?x=1") == (200, "text/plain; version=0.0.4; charset=utf-8", metrics)
        assert answer("/healthz")[::2] == (200, b"all shards run\n")
        assert answer("/readyz")[::2] == (503, b"not yet\n")
        assert answer("/")[0] == 404
        well = False
        assert answer("/healthz")[::2] == (503, b"shards that are down: [1]\n")
    with pytest.raises(OSError, match="refused"):
        answer("/healthz")
