"""Writes records to Kafka topics from a Beam pipeline, with an idempotent producer.

Bounded as its input is. Guarantee: at least once; a bundle ends when all replicas have taken all of its records.
Order: that of the bundle, within a partition. Parallelism: one producer an instance.
"""

from collections.abc import Iterator
from typing import Any

import apache_beam as beam
from apache_beam.pvalue import PCollection
from apache_beam.utils.windowed_value import WindowedValue

from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from pipeline.io.kafka.writer import Refusal, Refused, Writer


class WriteToKafka(beam.PTransform[PCollection[Record], PCollection[Refusal]]):
    """Writes records, each to its own topic, and gives those back that no retry would write: too large for it.

    :param settings: the cluster and the client's settings.

    Bounded: as the input. Guarantee: at least once. A bundle that ends has been acknowledged by all replicas in sync;
    what can't be written for another reason than size fails the bundle, and what it was read from is not committed.
    Within a session of the producer its retries write nothing twice. Order: that of the bundle, within a partition;
    what was sent together with a record that is too large may come behind what was sent after it. Records of one key
    go to one partition. Parallelism: as many producers as the runner makes instances, one each.

    kafka-python can't write two things, though Kafka can hold them: the null value of a header, which becomes an empty
    one, and a record without key and value, which is refused.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings

    def expand(self, input_or_inputs: PCollection[Record]) -> PCollection[Refusal]:
        write = beam.ParDo(_Write(self._settings)).with_output_types(Refusal)
        refused: PCollection[Refusal] = input_or_inputs | "Write" >> write
        return refused


class _Write(beam.DoFn):
    """Sends while a bundle is worked on and looks at every answer before it ends."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._writer: Writer | None = None

    def setup(self) -> None:
        self._writer = Writer(self._settings)

    def teardown(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def start_bundle(self) -> None:
        assert self._writer is not None, "set up before it writes"
        self._writer.forget()

    def process(
        self,
        element: Record,
        timestamp: Any = beam.DoFn.TimestampParam,
        window: Any = beam.DoFn.WindowParam,
    ) -> Iterator[WindowedValue]:
        assert self._writer is not None, "set up before it writes"
        yield from _windowed(self._writer.write(element, (timestamp, window)))

    def finish_bundle(self) -> Iterator[WindowedValue]:
        assert self._writer is not None, "set up before it writes"
        yield from _windowed(self._writer.flush())


def _windowed(refused: Iterator[Refused]) -> Iterator[WindowedValue]:
    """The refusals, each in the window of its own record."""
    for refusal, (timestamp, window) in refused:
        yield WindowedValue(refusal, timestamp, (window,))
