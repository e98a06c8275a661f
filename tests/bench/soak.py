"""Whether the memory of a live pipeline grows: `python -m tests.bench.soak --minutes 60`.

Sends news of 3 KB at a steady rate, each text a new one, and prints every half a minute what the processes hold.
"""

import argparse
import itertools
import time
from collections.abc import Iterator

from schemas.article import Article
from tests.bench.stream import broker, send_all, streaming
from tests.bench.texts import compose, originals

_EVERY_S = 30.0
_HEADINGS = ("minutes", "articles", "behind", "shard MB", "Prism MB", "rest MB", "cores")


def main() -> None:
    """Prints the table, and what all gained after a first third in which what is remembered of texts fills up."""
    options = argparse.ArgumentParser(prog="python -m tests.bench.soak", description=__doc__)
    options.add_argument("--minutes", type=float, default=60)
    options.add_argument("--rate", type=float, default=5, help="articles a second")
    given = options.parse_args()
    print("".join(f"{heading:>10}" for heading in _HEADINGS), flush=True)
    held: list[float] = []
    with broker() as settings, streaming(settings, "soak") as stream:
        news, sent, begin = _endless(), 0, time.monotonic()
        before = stream.spent()
        while (passed := time.monotonic() - begin) < 60 * given.minutes:
            due = int(given.rate * passed) - sent
            send_all(stream.topics, itertools.islice(news, due))
            sent += due
            time.sleep(1)
            if time.monotonic() - before.at >= _EVERY_S:
                now = stream.spent()
                spent = now.since(before)
                cores = (spent.shards + spent.prisms + spent.rest) / spent.at
                shard, prism, rest = stream.megabytes()
                held.append(shard + prism + rest)
                row = f"{passed / 60:10.1f}{now.articles:10,}{sent - now.articles:10,}"
                print(f"{row}{shard:10.0f}{prism:10.0f}{rest:10.0f}{cores:10.2f}", flush=True)
                before = now
    third = max(1, len(held) // 3)
    print(f"from the second third to the last {_mean(held[-third:]) - _mean(held[third : 2 * third] or held):+.0f} MB")


def _endless() -> Iterator[Article]:
    articles = originals([])
    for seed in itertools.count(1):
        yield from compose(articles, 100, seed)


def _mean(values: list[float]) -> float:
    return sum(values) / len(values)


if __name__ == "__main__":
    main()
