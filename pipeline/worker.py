"""A worker process: takes blocks of records, runs the graph on each, and says when a block's part is written."""

import logging
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

import msgspec

from pipeline.processes import watch_parent
from pipeline.threads import use_one
from schemas.event import Mode
from transforms.articles.reading import Record

BACKFILL: Final[Mode] = "backfill"


class Block(msgspec.Struct, frozen=True):
    """Records that follow one another, and the file that takes what becomes of them.

    `reached` is how many bytes of the input had been read when the block was complete.
    """

    number: int
    records: tuple[Record, ...]
    part: str
    reached: int = 0


class Refusal(msgspec.Struct, frozen=True):
    """The answer of a worker whose graph failed as a whole: a mistake in the program and not in an article."""

    reason: str


Work = Callable[[Block], None]


def serve(connection: Connection, work: Work) -> None:
    """Works on blocks until the other end of `connection` closes; answers each with its number, or a Refusal."""
    watch_parent()
    use_one()
    logging.basicConfig(level=logging.ERROR)  # Beam, when imported, would log to standard error from WARNING on
    while True:
        try:
            block: Block = connection.recv()
        except EOFError:
            return
        try:
            work(block)
        except Exception as error:
            logging.exception("block %d", block.number)
            connection.send(Refusal(f"{type(error).__name__}: {error}"))
        else:
            connection.send(block.number)


def run_graph(block: Block) -> None:
    """The graph on one block, in this process."""
    # Beam takes seconds to import: only workers do, so that they do it side by side.
    import apache_beam as beam
    from apache_beam.options.pipeline_options import PipelineOptions
    from apache_beam.runners.portability.fn_api_runner.fn_runner import FnApiRunner

    from pipeline.graph import extract_events
    from pipeline.io.parts import WriteEvents, WriteFailures

    Path(block.part).unlink(missing_ok=True)  # of an earlier try
    # Named, since Beam's default would look for another runner first; no flags, since it would take ours for its own.
    with beam.Pipeline(runner=FnApiRunner(), options=PipelineOptions([])) as pipeline:
        records = pipeline | "Read block" >> beam.Create(block.records, reshuffle=False)
        extracted = extract_events(records, BACKFILL)
        extracted.found | "Write events" >> WriteEvents(block.part)
        extracted.failed | "Write dead letters" >> WriteFailures(block.part)
