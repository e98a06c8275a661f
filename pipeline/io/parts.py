"""Writes what the graph made of one block of records to a part.

Bounded; a part is written by one process, in one bundle or several, and read after the graph has ended: a graph that
fails leaves a part that nobody reads. Its entries are in no promised order; each says which record it is for.
"""

from pathlib import Path

import apache_beam as beam
from apache_beam.pvalue import PCollection

from pipeline.part import Entry, append
from schemas.codec import encode
from transforms.ptransform import Passage


class WriteEvents(beam.PTransform[PCollection[Passage], PCollection[None]]):
    """Adds the events of analysed articles to the part `path`."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path

    def expand(self, input_or_inputs: PCollection[Passage]) -> PCollection[None]:
        entries = input_or_inputs | "Encode" >> beam.Map(_found)
        written: PCollection[None] = entries | "Append" >> beam.ParDo(_Append(self._path))
        return written


class WriteFailures(beam.PTransform[PCollection[Passage], PCollection[None]]):
    """Adds dead letters to the part `path`."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path

    def expand(self, input_or_inputs: PCollection[Passage]) -> PCollection[None]:
        entries = input_or_inputs | "Enter" >> beam.Map(_failed)
        written: PCollection[None] = entries | "Append" >> beam.ParDo(_Append(self._path))
        return written


def _found(passage: Passage) -> Entry:
    record, analysis = passage.record, passage.analysis
    assert analysis is not None, "written before it was read"
    events = tuple(encode(finding.event) for finding in analysis.findings)
    article = analysis.article
    return Entry(record.input, record.position, article.uri, article.published is not None, events)


def _failed(passage: Passage) -> Entry:
    failure = passage.failure
    assert failure is not None, "only what failed comes here"
    return Entry(failure.input, failure.position, failure.uri, failure=failure)


class _Append(beam.DoFn):
    """Holds the entries of a bundle and appends them to the file when the bundle ends."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._entries: list[Entry] = []

    def start_bundle(self) -> None:
        self._entries = []

    def process(self, element: Entry) -> None:
        self._entries.append(element)

    def finish_bundle(self) -> None:
        append(Path(self._path), self._entries)
