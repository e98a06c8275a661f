"""`make bench`: articles a second on one core, beside dateparser and beside a loop without Beam, all in one run.

Seconds are those of the processor, so that what else the machine does counts less. Each row is the median of three
rounds over articles that no earlier round has seen. `make bench ARTICLES='archive/*.jsonl'` takes the sentences of
other articles than the shipped ones.
"""

import logging
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from pipeline.io.files import Reader, expand
from pipeline.plain import analyse_all
from schemas.article import Article
from schemas.codec import encode
from schemas.failure import Failure
from tests.bench.texts import compose
from transforms.analysis import STAGES, TIMES_STAGES, Stages
from transforms.articles.reading import Record, read

SHIPPED = Path(__file__).parents[1] / "golden" / "articles" / "*"
ROUNDS = 3


class Way(NamedTuple):
    """What is measured: a name, how many articles a round takes, and the function on their records."""

    name: str
    number: int
    run: Callable[[list[Record]], int]


class Speed(NamedTuple):
    """One row of the table."""

    name: str
    articles: float
    kilobytes: float
    results: float


def main(patterns: Sequence[str]) -> None:
    logging.basicConfig(level=logging.ERROR)  # Beam warns about parts of it that nobody asked for
    originals = [read(record) for record in Reader(expand(patterns or [str(SHIPPED)])) if not record.broken]
    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}, one core;", end=" ")
    print(f"articles of 3 KB from the sentences of {len(originals)}\n")
    ways = (
        Way("times: clean, find times", 200, lambda records: plain(records, TIMES_STAGES)),
        Way("events: all stages, bytes to bytes", 200, lambda records: plain(records, STAGES)),
        Way("events: the same through the graph", 200, graph),
        Way("dateparser search_dates, English given", 4, search_dates),
    )
    show(measured(ways, originals))
    print()
    for line in footprint(originals):
        print(line)


def measured(ways: Sequence[Way], originals: list[Article]) -> list[Speed]:
    """The median of the rounds for each way; one that is not measured goes before, for what is built on first use."""
    for way in ways:
        way.run(records(compose(originals, max(way.number // 4, 1), seed=99)))
    # Every round takes each way once, so that what slows the machine down for a while slows all of them.
    rounds = [[timed(way, originals, seed) for way in ways] for seed in range(ROUNDS)]
    return [
        Speed(way.name, *(statistics.median(column) for column in zip(*results, strict=True)))
        for way, results in zip(ways, zip(*rounds, strict=True), strict=True)
    ]


def timed(way: Way, originals: list[Article], seed: int) -> tuple[float, float, float]:
    """Articles and kilobytes a second, and what was found in an article."""
    batch = records(compose(originals, way.number, seed))
    since = time.process_time()
    results = way.run(batch)
    seconds = time.process_time() - since
    size = sum(len(record.original) for record in batch) / 1000
    return way.number / seconds, size / seconds, results / way.number


def records(articles: list[Article]) -> list[Record]:
    return [
        Record(input="bench", position=number, original=encode(article), suffix=".jsonl")
        for number, article in enumerate(articles, 1)
    ]


def plain(batch: list[Record], stages: Stages) -> int:
    """What `extract` and `times` do with the records, up to the encoded lines."""
    results = 0
    for outcome in analyse_all(batch, stages):
        assert not isinstance(outcome, Failure), outcome.reason
        if stages is TIMES_STAGES:
            results += len([encode(mention.record(outcome.article.uri)) for mention in outcome.times])
        else:
            results += len([encode(finding.event) for finding in outcome.findings])
    return results


def graph(batch: list[Record]) -> int:
    """One block through the graph in this process, as a worker of `backfill` does it."""
    from pipeline.part import entries
    from pipeline.worker import Block, run_graph

    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder) / "part"
        run_graph(Block(0, tuple(batch), str(part)))
        return sum(len(entry.events) for entry in entries(part))


def search_dates(batch: list[Record]) -> int:
    from dateparser.search import search_dates as search

    return sum(len(search(read(record).body, languages=["en"]) or ()) for record in batch)


def show(rows: list[Speed]) -> None:
    loop, peer = rows[1], rows[-1]
    print(f"{'':40} articles/s     KB/s  found/article  x dateparser  x plain loop")
    for row in rows:
        print(
            f"{row.name:40} {row.articles:10,.1f} {row.kilobytes:8,.0f} {row.results:14.1f}"
            f" {row.articles / peer.articles:13,.1f} {row.articles / loop.articles:13.2f}"
        )


def footprint(originals: list[Article]) -> list[str]:
    """Start-up seconds and peak memory, each of a process of its own."""
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as archive:
        archive.write(b"".join(encode(article) + b"\n" for article in compose(originals, 200)))
        archive.flush()
        extract = [sys.executable, "-m", "pipeline", "extract", archive.name]
        return [
            f"import transforms.times.find   {seconds([sys.executable, '-c', 'import transforms.times.find']):5.2f} s",
            f"import transforms.analysis     {seconds([sys.executable, '-c', 'import transforms.analysis']):5.2f} s",
            f"dateline --help                {seconds([sys.executable, '-m', 'pipeline', '--help']):5.2f} s",
            f"dateline extract, peak memory  {megabytes(extract):5.0f} MB",
        ]


def seconds(command: list[str]) -> float:
    """The processor's seconds of the command, the least of three."""
    return min(_run(command).ru_utime for _ in range(ROUNDS))


def megabytes(command: list[str]) -> float:
    """The most memory that the command held at once."""
    return _run(command).ru_maxrss / 1024 / (1024 if sys.platform == "darwin" else 1)


def _run(command: list[str]) -> resource.struct_rusage:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} ended with status {os.waitstatus_to_exitcode(status)}")
    process.returncode = 0
    return usage


if __name__ == "__main__":
    main(sys.argv[1:])
