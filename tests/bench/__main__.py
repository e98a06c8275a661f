"""`make bench`: how fast times and events are found on one core, beside other libraries, all in one run.

Times are measured on two texts. Articles mixed from sentences repeat these, and the engine, which remembers expressions
by their words, has then read nearly all of them before: the best that an archive can be. The articles as they are, with
all that was remembered forgotten before each round, are the worst: what a process meets that has just started.
`make bench ARTICLES='archive/*.jsonl'` takes other articles than the shipped ones.
"""

import logging
import platform
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from pipeline.io.files import Reader, expand
from schemas.article import Article
from tests.bench import engine, table
from tests.bench.measure import Way, keep_to_one_core, measured, warm
from tests.bench.peers import node, python
from tests.bench.processes import footprint
from tests.bench.texts import compose, first
from transforms.articles.reading import read

SHIPPED = Path(__file__).parents[1] / "golden" / "articles" / "*"
ROUNDS = 9
ROUNDS_OF_EVENTS = 3
ARTICLES = 150
CHARACTERS = 300_000
PEERS = (("chrono", "chrono-node"), ("parsedatetime", "parsedatetime"), ("dateparser", "dateparser"))


def main(patterns: Sequence[str]) -> None:
    """Prints the tables of times, of events, and what processes cost."""
    logging.basicConfig(level=logging.ERROR)  # Beam warns about parts of it that nobody asked for
    originals = [read(record) for record in Reader(expand(patterns or [str(SHIPPED)])) if not record.broken]
    pinned = "one core" if keep_to_one_core() else "not kept to one core, which this system can't"
    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}, {pinned}.")
    with ExitStack() as stack:
        show_times(originals, (*chrono(stack), python.nlp(), python.search()))
    show_events(originals)
    print("\nProcesses")
    print(*footprint(compose(originals, ARTICLES)), sep="\n")


def chrono(stack: ExitStack) -> tuple[Way, ...]:
    """chrono-node, where it can be run; else the reason is printed and the tables go without it."""
    try:
        node.install()
        print(f"Node.js {node.version()}.")
        return (stack.enter_context(node.chrono()),)
    except node.NotHereError as problem:
        print(f"chrono-node is not measured: {problem}.")
        return ()


def show_times(originals: list[Article], peers: tuple[Way, ...]) -> None:
    """Both tables of times."""
    mixed = [compose(originals, ARTICLES, seed) for seed in range(ROUNDS)]
    ways = (*engine.times(), *peers)
    for way in ways:
        warm(way, compose(originals, ARTICLES, seed=99))
    print(f"\nTimes, {ARTICLES} articles a round, mixed from the sentences of {len(originals)}: all seen before")
    print(*table.speeds(measured(ways, mixed), "times/article", PEERS), sep="\n")
    whole = first(originals, CHARACTERS)
    print(f"\nTimes, {len(whole)} articles as they are: nothing remembered of earlier text")
    ways = (*engine.times_forgetting(), *peers)
    print(*table.speeds(measured(ways, [whole] * ROUNDS), "times/article", PEERS), sep="\n")


def show_events(originals: list[Article]) -> None:
    """The table of events."""
    ways = engine.events()
    for way in ways:
        warm(way, compose(originals, ARTICLES // 4, seed=99))
    rounds = [compose(originals, ARTICLES, seed) for seed in range(ROUNDS_OF_EVENTS)]
    print(f"\nEvents, {ARTICLES} articles a round, mixed from the sentences of {len(originals)}")
    print(*table.speeds(measured(ways, rounds), "events/article", (("plain loop", "all stages"),)), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
