"""The live pipeline: articles of a Kafka topic through the graph, events and dead letters back to Kafka.

    Read Kafka -> As articles -> the graph -> Enclose -> Write Kafka -> Enclose refusals -> Write refusals

Everything is fused: offsets are committed when the sink has flushed, and nothing is shuffled in between, which on a
runner that keeps its state in memory would be lost with it.
"""

import logging
import time
from collections.abc import Iterator
from typing import Final

import apache_beam as beam
import msgspec
from apache_beam.pvalue import PCollection
from apache_beam.transforms.window import FixedWindows

from pipeline.envelope import article_record, bare_record, event_record, letter_record, refused_record
from pipeline.graph import extract_events
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from pipeline.io.kafka.sink import WriteToKafka
from pipeline.io.kafka.source import ReadFromKafka
from pipeline.io.kafka.writer import Refusal
from pipeline.metrics import counters
from schemas.event import Mode
from transforms.articles import reading
from transforms.ptransform import Passage

_LOG: Final = logging.getLogger(__name__)


class Destination(msgspec.Struct, frozen=True, kw_only=True):
    """Where events and dead letters go; events that are less sure than `min_confidence` are left out."""

    settings: Settings
    events: str
    letters: str
    min_confidence: float = 0.0


class Taken(msgspec.Struct, frozen=True):
    """A record of Kafka on its way through the graph, and when it was taken up, on the monotonic clock."""

    record: Record
    since: float


def build(pipeline: beam.Pipeline, source: ReadFromKafka, to: Destination, mode: Mode = "live") -> None:
    """Adds the whole flow to a pipeline."""
    articles = pipeline | "Read Kafka" >> source | "As articles" >> beam.Map(_taken_up)
    extracted = extract_events(articles, mode)
    events = extracted.found | "Enclose events" >> beam.FlatMap(_events, to)
    letters = extracted.failed | "Enclose dead letters" >> beam.Map(_letter, to)
    _written(events, "events", to)
    _written(letters, "dead letters", to)


def _written(records: PCollection[Record], what: str, to: Destination) -> None:
    """Writes records, and to the dead letters those that their topic does not take."""
    refused = records | f"Write {what}" >> WriteToKafka(to.settings)
    letters = refused | f"Enclose refused {what}" >> beam.Map(_refused, to)
    lost = letters | f"Write refused {what}" >> WriteToKafka(to.settings)
    # Whatever the topic of dead letters does not take either fails the bundle: it may not go by in silence.
    nothing = lost | f"Fail on refused {what}" >> beam.Map(_give_up)
    # Nothing ever comes here. But Prism 2.77 waits for a bundle without outputs in a busy loop, a whole core's worth,
    # and what flows into a grouping is an output.
    nothing | f"Window {what}" >> beam.WindowInto(FixedWindows(60)) | f"End {what}" >> beam.GroupByKey()


def _taken_up(record: Record) -> reading.Record:
    """A record of Kafka as the graph reads it."""
    return article_record(record, f"{record.topic}-{record.partition}", Taken(record, time.monotonic()))


def _events(passage: Passage, to: Destination) -> Iterator[Record]:
    assert passage.analysis is not None, "found before it was analysed"
    taken = _taken(passage)
    events = [finding.event for finding in passage.analysis.findings if finding.event.confidence >= to.min_confidence]
    stamp = taken.record.timestamp
    counters.article(
        dated=passage.analysis.article.published is not None,
        kinds=[event.kind for event in events],
        seconds=time.monotonic() - taken.since,
        age=None if stamp is None else time.time() - stamp / 1000,
    )
    for event in events:
        _LOG.debug("%s: %s", event.kind, event.summary, extra={"article": event.article.uri, "event": event.id})
        yield event_record(event, to.events, taken.record)


def _letter(passage: Passage, to: Destination) -> Record:
    failure = passage.failure
    assert failure is not None, "only what failed becomes a dead letter"
    counters.letter(failure.stage, failure.error)
    _LOG.warning(
        "dead letter: %s, offset %d: %s (%s)",
        failure.input, failure.position, failure.reason, failure.stage, extra={"article": failure.uri},
    )  # fmt: skip
    return letter_record(failure, to.letters, _taken(passage).record)


def _refused(refusal: Refusal, to: Destination) -> Record:
    record = refusal.record
    counters.letter("sink", refusal.error)
    _LOG.warning("%s takes no record of %d bytes: %s", record.topic, len(record.value or b""), refusal.reason)
    if record.topic == to.letters:
        return bare_record(record, refusal.error, refusal.reason)
    # What is too large for the events' topic may be so for this one; the article that it was read from fits in.
    return refused_record(record.made_of or record, to.letters, refusal.error, refusal.reason)


def _give_up(refusal: Refusal) -> tuple[int, int]:
    raise RuntimeError(f"{refusal.record.topic} takes not even a record without a value: {refusal.reason}")


def _taken(passage: Passage) -> Taken:
    assert isinstance(passage.record.carried, Taken), "taken up before it was read"
    return passage.record.carried
