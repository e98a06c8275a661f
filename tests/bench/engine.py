"""Dateline's own ways: the times engine on plain text and in its stage, and all stages with and without Beam."""

import gc
import tempfile
from collections.abc import Callable, Sequence
from functools import _lru_cache_wrapper
from pathlib import Path
from typing import Any

import msgspec

from pipeline.plain import analyse_all
from schemas.article import Article
from schemas.codec import encode
from schemas.failure import Failure
from tests.bench.measure import Timing, Way, clocked, over
from transforms.analysis import STAGES, TIMES_STAGES, Analysis, Stages
from transforms.articles.blocks import Cleaning
from transforms.articles.reading import Record
from transforms.times import find

Turn = Callable[[Sequence[Article]], Timing]


def times() -> tuple[Way, Way]:
    """The engine on the body alone, which is what its peers get, and the whole of `dateline times`."""
    return Way("Dateline: find_times, the text alone", text_alone), Way("Dateline: read, clean, find, encode", whole)


def times_forgetting() -> tuple[Way, Way]:
    """The same ways on text that is as good as new: what was remembered of earlier text is forgotten before a turn."""
    alone, stage = times()
    return alone._replace(turn=forgetting(alone.turn)), stage._replace(turn=forgetting(stage.turn))


def events() -> tuple[Way, Way]:
    """All stages, in a plain loop and as the graph."""
    return Way("all stages, bytes to bytes", every_stage), Way("the same through the graph", graph)


def text_alone(articles: Sequence[Article]) -> Timing:
    """`find_times` on the bodies as they are: no title, no cleaning, nothing encoded."""
    bare = [msgspec.structs.replace(article, title=None) for article in articles]
    return over(lambda article: len(find.find_times(article, Cleaning(()), language(article))))(bare)


def whole(articles: Sequence[Article]) -> Timing:
    """What `dateline times` does, from the records to the encoded lines."""
    batch = records(articles)
    return clocked(lambda: plain(batch, TIMES_STAGES))


def every_stage(articles: Sequence[Article]) -> Timing:
    """What `dateline extract` does, from the records to the encoded lines."""
    batch = records(articles)
    return clocked(lambda: plain(batch, STAGES))


def graph(articles: Sequence[Article]) -> Timing:
    """One block through the graph in this process, as a worker of `backfill` does it."""
    batch = records(articles)
    return clocked(lambda: through_the_graph(batch))


def forgetting(turn: Turn) -> Turn:
    """The turn with an engine that remembers no text; its code and its tables stay as warm as they are."""

    def fresh(articles: Sequence[Article]) -> Timing:
        forget()
        for code in set(map(language, articles)):
            find.engine(code)  # builds the automaton again, which is no part of the turn
        return turn(articles)

    return fresh


def forget() -> None:
    """Empties what the engine keeps of the texts that it read: its clusters, and every cache that has a size."""
    find.engine.cache_clear()
    for cache in gc.get_objects():
        if isinstance(cache, _lru_cache_wrapper) and _remembers_text(cache):
            cache.cache_clear()


def _remembers_text(cache: "_lru_cache_wrapper[Any]") -> bool:
    """Whether a cache of ours has a size; one without holds tables that a process builds once."""
    return cache.__module__.startswith("transforms.") and cache.cache_parameters()["maxsize"] is not None


def language(article: Article) -> str:
    return Analysis(article).language


def records(articles: Sequence[Article]) -> list[Record]:
    return [
        Record(input="bench", position=number, original=encode(article), suffix=".jsonl")
        for number, article in enumerate(articles, 1)
    ]


def plain(batch: Sequence[Record], stages: Stages) -> int:
    """What `extract` and `times` do with the records; the number of results."""
    results = 0
    for outcome in analyse_all(batch, stages):
        assert not isinstance(outcome, Failure), outcome.reason
        if stages is TIMES_STAGES:
            results += len([encode(mention.record(outcome.article.uri)) for mention in outcome.times])
        else:
            results += len([encode(finding.event) for finding in outcome.findings])
    return results


def through_the_graph(batch: Sequence[Record]) -> int:
    """The number of events of one block."""
    from pipeline.part import entries
    from pipeline.worker import Block, run_graph

    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder) / "part"
        run_graph(Block(0, tuple(batch), str(part)))
        return sum(len(entry.events) for entry in entries(part))
