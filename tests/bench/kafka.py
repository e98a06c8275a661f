"""The live pipeline from Kafka to Kafka: how fast beside a plain loop, how soon, and what it costs when idle.

The plain loop takes its turns between the streams, in the same run, so that what slows the machine slows both. Speeds
are by the clock and by the processor's seconds of the shards: where others share the machine, only the latter compare.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

import msgspec

from pipeline.io.kafka.settings import Settings
from schemas.article import Article
from tests.bench import engine
from tests.bench.latency import latencies, percentile
from tests.bench.measure import take, warm
from tests.bench.stream import PARTITIONS, Spent, Stream, broker, send_all, streaming
from tests.bench.texts import compose
from tests.streaming.live import Topics, article

BACKLOG = 2_000
_WARM = 50
_LOOP = 100
_RECORDS = 30_000
_LATENCY_S = 20
_IDLE_S = 20
_ASKED_A_SECOND = 50.0


def report(articles: list[Article], backlog: int = BACKLOG) -> None:
    """Prints the tables."""
    loop = engine.events()[0]
    warm(loop, compose(articles, _LOOP // 4, seed=99))
    speeds: list[float] = []

    def plain() -> None:
        turn = take(loop, compose(articles, _LOOP, seed=1000 + len(speeds)))
        speeds.append(turn.articles / turn.timing.seconds)

    print(f"\nKafka to Kafka: a backlog of {backlog:,} articles of 3 KB a shard; {os.cpu_count()} cores, "
          f"load {os.getloadavg()[0]:.1f}")  # fmt: skip
    with broker() as settings:
        plain()
        one = throughput(settings, articles, backlog, shards=1)
        plain()
        two = throughput(settings, articles, backlog, shards=2)
        plain()
        print(*table(statistics.median(speeds), [("one shard", one), ("two shards", two)]), sep="\n")
        print(f"the source alone, a counting transform     {source_alone(settings, articles):8,.0f} records/s")
        print("\nFrom the sending of an article to its events, and at rest")
        print(*soon(settings, articles, statistics.median(speeds)), sep="\n")


def throughput(settings: Settings, articles: list[Article], backlog: int, shards: int) -> Spent:
    """What a stream with a backlog takes from its first articles to the last."""
    waiting = compose(articles, backlog * shards, seed=shards)
    with streaming(settings, f"backlog-{shards}", f"--workers={shards}", waiting=waiting) as stream:
        begin = stream.wait_for(_WARM * shards)
        end = stream.wait_for(len(waiting), seconds=backlog * shards)
        return end.since(begin)


def table(loop: float, rows: Sequence[tuple[str, Spent]]) -> list[str]:
    """Rows of articles a second by the clock and by the shards' processor seconds, beside the plain loop."""
    headings = (("articles/s", 12), ("a CPU second", 14), ("x plain loop", 14), ("x one shard", 13))
    head = f"{'':26}" + "".join(f"{text:>{width}}" for text, width in headings) + "   cores: shards, Prism, rest"
    first = rows[0][1]
    lines = [head, f"{'plain loop, one core':26}{'':12}{loop:14.1f}{1:14.2f}"]
    for name, spent in rows:
        clock, worked = spent.articles / spent.at, spent.articles / spent.shards
        against = clock / (first.articles / first.at)
        cores = f"{spent.shards / spent.at:.2f}, {spent.prisms / spent.at:.2f}, {spent.rest / spent.at:.2f}"
        lines.append(f"{name:26}{clock:12.1f}{worked:14.1f}{worked / loop:14.2f}{against:13.2f}{cores:>29}")
    return lines


def source_alone(settings: Settings, articles: list[Article]) -> float:
    """Records of 3 KB a second through the source and a transform that counts them."""
    topics = Topics(settings, "source", PARTITIONS)
    few = compose(articles, 500)
    for _ in range(_RECORDS // len(few)):
        send_all(topics, few)
    uri = f"kafka://{settings.servers[0]}/{topics.articles}"
    command = [sys.executable, "-m", "tests.bench.source", uri]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise SystemExit(ended.stderr)
    return float(ended.stdout)


def soon(settings: Settings, articles: list[Article], loop: float) -> list[str]:
    """Seconds to the first event, from sending to event at a steady rate, and the processor at rest."""
    first = compose(articles, 4, seed=7)
    with streaming(settings, "soon", waiting=first) as stream:
        stream.wait_for(1)
        begun = time.monotonic() - stream.began
        stream.wait_for(len(first))
        short = [msgspec.convert(article(n), Article) for n in range(int(_LATENCY_S * _ASKED_A_SECOND))]
        some = min(_ASKED_A_SECOND, max(1, round(loop / 4)))
        long = compose(articles, int(_LATENCY_S * some), seed=8)
        rows = [
            _row("news in brief, 0.3 KB", latencies(stream.topics, short, _ASKED_A_SECOND), _ASKED_A_SECOND),
            _row("news in brief, 0.3 KB", latencies(stream.topics, short[: len(short) // 5], 10), 10),
            _row("3 KB, a quarter of a core", latencies(stream.topics, long, some), some),
        ]
        return [f"start to first event                       {begun:8.1f} s", *rows, idle(stream)]


def _row(name: str, found: Sequence[float], a_second: float) -> str:
    p50, p95 = percentile(found, 50), percentile(found, 95)
    return f"{f'{name}, {a_second:.0f} a second':43}{p50:8.2f} s p50, {p95:.2f} s p95, of {len(found):,}"


def idle(stream: Stream) -> str:
    """The part of a core that all processes take when nothing comes."""
    time.sleep(3)
    begin = stream.spent()
    time.sleep(_IDLE_S)
    spent = stream.spent().since(begin)
    parts = [100 * seconds / spent.at for seconds in (spent.shards, spent.prisms, spent.rest)]
    each = f"shard {parts[0]:.0f}, Prism {parts[1]:.0f}, rest {parts[2]:.0f}"
    return f"at rest, of a core                         {sum(parts):8.0f} % ({each})"
