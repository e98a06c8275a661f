"""`make bench`: how fast times and events are found on one core, beside other libraries, all in one run.

Times are measured on two texts. Articles mixed from sentences repeat these, and the engine, which remembers expressions
by their words, has then read nearly all of them before: the best that an archive can be. The articles as they are, with
all that was remembered forgotten before each time over them, are the worst: code and tables are warm, the text is new.
"""

import argparse
import logging
import platform
from collections.abc import Callable
from contextlib import ExitStack

from schemas.article import Article
from tests.bench import engine, kafka
from tests.bench.measure import Way, keep_to_one_core, measured, warm
from tests.bench.peers import node, python
from tests.bench.processes import footprint
from tests.bench.table import speeds
from tests.bench.texts import compose, first, originals

ROUNDS = 9
ROUNDS_OF_EVENTS = 3
ARTICLES = 100
CHARACTERS = 300_000
KAFKA = "kafka"
"""The table that needs a broker and more than one core: only where it is asked for."""
PEERS = (("chrono", "chrono-node"), ("dateparser", "dateparser"))


def main() -> None:
    """Prints the tables that are asked for."""
    logging.basicConfig(level=logging.ERROR)  # Beam warns about parts of it that nobody asked for
    options = parser().parse_args()
    articles = originals(options.articles)
    names = options.tables.split(",")
    pinned = "on one core" if KAFKA not in names and keep_to_one_core() else "on as many cores as the system likes"
    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}, {pinned}")
    for name in names:
        if name == KAFKA:
            kafka.report(articles, options.backlog)
        else:
            TABLES[name](articles)


def parser() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(prog="python -m tests.bench", description="Speed and memory of the engine.")
    options.add_argument("articles", nargs="*", help="files of articles; the shipped ones if none are given")
    options.add_argument("--tables", default=",".join(TABLES), help=f"which parts to print: %(default)s; or {KAFKA}")
    options.add_argument("--backlog", type=int, default=kafka.BACKLOG, help="articles a shard, for the table of Kafka")
    return options


def times(articles: list[Article]) -> None:
    """Both tables of times, beside the other libraries that are here."""
    with ExitStack() as stack:
        peers = (*chrono(stack), python.nlp(), python.search())
        for way in (*engine.times(), *peers):
            warm(way, compose(articles, ARTICLES, seed=99))
        mixed = [compose(articles, ARTICLES, seed) for seed in range(ROUNDS)]
        seen = measured((*engine.times(), *peers), mixed)
        whole = first(articles, CHARACTERS)
        new = measured((*engine.times_forgetting(), *peers), [whole] * ROUNDS)
    print(f"\nTimes, in {ARTICLES} articles of 3 KB mixed from sentences of {len(articles)}: nearly all seen before")
    print(*speeds(seen, "times/article", PEERS), sep="\n")
    print(f"\nTimes, in {len(whole)} articles as they are: all forgotten that was read before")
    print(*speeds(new, "times/article", PEERS), sep="\n")


def chrono(stack: ExitStack) -> tuple[Way, ...]:
    """chrono-node, where it can be run; else the reason is printed and the tables go without it."""
    try:
        node.install()
        way = stack.enter_context(node.chrono())
    except node.NotHereError as problem:
        print(f"chrono-node is not measured: {problem}")
        return ()
    print(f"Node.js {node.version()} on the same core")
    return (way,)


def events(articles: list[Article]) -> None:
    """The table of events."""
    for way in engine.events():
        warm(way, compose(articles, ARTICLES // 4, seed=99))
    rounds = [compose(articles, ARTICLES, seed) for seed in range(ROUNDS_OF_EVENTS)]
    print(f"\nEvents, in {ARTICLES} articles of 3 KB mixed from sentences of {len(articles)}")
    print(*speeds(measured(engine.events(), rounds), "events/article", [("plain loop", "all stages")]), sep="\n")


def processes(articles: list[Article]) -> None:
    """What processes cost."""
    print("\nProcesses: seconds to start, and memory")
    print(*footprint(compose(articles, ARTICLES)), sep="\n")


TABLES: dict[str, Callable[[list[Article]], None]] = {"times": times, "events": events, "processes": processes}

if __name__ == "__main__":
    main()
