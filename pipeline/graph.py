"""The whole flow on one page: records in, analysed articles and dead letters out, for archives and live streams alike.

    Read articles -> Clean articles -> Find times -> Find events -> Set failures apart -> events
                                                                                      -> dead letters

Every step works on one article by itself, so a runner fuses all of them into one, keeps their order and shuffles
nothing. Which uris repeat is not decided here but where the outputs of all workers meet, in input order.
"""

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

import apache_beam as beam
from apache_beam.metrics.metric import Metrics
from apache_beam.pvalue import PCollection, TaggedOutput

from schemas.event import Mode
from transforms.articles.ptransform import CleanArticles, ReadArticles
from transforms.articles.reading import Record
from transforms.events.ptransform import FindEvents
from transforms.ptransform import Passage
from transforms.times.ptransform import FindTimes

_FOUND: Final = "found"
_FAILED: Final[Literal["failed"]] = "failed"


class Extracted(NamedTuple):
    """The two outputs of the graph."""

    found: PCollection[Passage]
    failed: PCollection[Passage]


def extract_events(records: PCollection[Record], mode: Mode) -> Extracted:
    """The stages, in their order. The labels stay as they are: runners match state to them when a job is updated."""
    outputs = (
        records
        | "Read articles" >> ReadArticles(mode)
        | "Clean articles" >> CleanArticles()
        | "Find times" >> FindTimes()
        | "Find events" >> FindEvents()
        | "Set failures apart" >> beam.FlatMap(_outcome).with_outputs(_FAILED, main=_FOUND)
    )
    return Extracted(outputs[_FOUND], outputs[_FAILED])


def _outcome(passage: Passage) -> Iterator[Passage | TaggedOutput[Literal["failed"], Passage]]:
    """The passage to the output of those that are found or of those that failed; both are counted."""
    if passage.failure:
        _count("failures", 1)
        _count(f"failures in {passage.failure.stage}", 1)
        yield TaggedOutput(_FAILED, passage)
        return
    analysis = passage.analysis
    assert analysis is not None, "every stage gives an analysis or a failure"
    _count("articles", 1)
    _count("articles without publication time", int(analysis.article.published is None))
    _count("events", len(analysis.findings))
    yield passage


def _count(name: str, number: int) -> None:
    Metrics.counter("dateline", name).inc(number)
