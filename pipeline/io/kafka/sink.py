"""Writes records to Kafka topics with an idempotent producer.

Bounded as its input is. Guarantee: at least once; a bundle ends when all replicas have taken all of its records.
Order: that of the bundle, within a partition. Parallelism: one producer an instance.
"""

from collections.abc import Iterator
from typing import Any, Final

import apache_beam as beam
import msgspec
from apache_beam.pvalue import PCollection
from apache_beam.utils.windowed_value import WindowedValue
from kafka import KafkaProducer
from kafka.errors import MessageSizeTooLargeError, RecordListTooLargeError

from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings

_NEVER: Final = (MessageSizeTooLargeError, RecordListTooLargeError)
# How large a record may be is for the topic to say: kafka-python's own limit is not to come before.
_LARGEST: Final = 64 * 1024 * 1024
# So many records and bytes are on their way at most; then all are waited for, since the producer itself has no bound.
_ON_THE_WAY: Final = 5_000
_BYTES_ON_THE_WAY: Final = 32 * 1024 * 1024
# A bundle's end sends at once what waits; until then few large requests cost half as much as many small ones.
_LINGER_MS: Final = 250
_BATCH_BYTES: Final = 128 * 1024
_PATIENCE_S: Final = 120


class Refusal(msgspec.Struct, frozen=True):
    """A record that no broker will ever take, and why."""

    record: Record
    reason: str
    error: str


class WriteToKafka(beam.PTransform[PCollection[Record], PCollection[Refusal]]):
    """Writes records, each to its own topic, and gives those back that no retry would write: too large for it.

    :param settings: the cluster and the client's settings.

    Bounded: as the input. Guarantee: at least once. A bundle that ends has been acknowledged by all replicas in sync;
    what can't be written for another reason than size fails the bundle, and what it was read from is not committed.
    Within a session of the producer its retries write nothing twice. kafka-python can't write two things, though Kafka
    can hold them: the null value of a header, which becomes an empty one, and a record without key and value, which is
    refused.
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
        self._producer: KafkaProducer | None = None
        self._sent: list[tuple[Record, Any, Any, Any]] = []
        self._size = 0

    def setup(self) -> None:
        self._producer = self._settings.producer(
            linger_ms=_LINGER_MS, batch_size=_BATCH_BYTES, max_request_size=_LARGEST
        )

    def teardown(self) -> None:
        if self._producer is not None:
            self._producer.close()
            self._producer = None

    def start_bundle(self) -> None:
        self._sent, self._size = [], 0

    def process(
        self,
        element: Record,
        timestamp: Any = beam.DoFn.TimestampParam,
        window: Any = beam.DoFn.WindowParam,
    ) -> Iterator[Refusal]:
        assert self._producer is not None, "set up before it writes"
        if element.key is None and element.value is None:
            yield _refusal(element, ValueError("it has neither a key nor a value"))
            return
        try:
            answer = self._send(self._producer, element)
        except _NEVER as error:
            yield _refusal(element, error)
            return
        self._sent.append((element, answer, timestamp, window))
        self._size += len(element.value or b"")
        if len(self._sent) >= _ON_THE_WAY or self._size >= _BYTES_ON_THE_WAY:
            for refused in self._flushed():
                yield refused.value

    def finish_bundle(self) -> Iterator[WindowedValue]:
        yield from self._flushed()

    def _flushed(self) -> Iterator[WindowedValue]:
        """Waits for all answers; the refusals, in the windows of their records. Raises what else went wrong."""
        assert self._producer is not None, "set up before it writes"
        self._producer.flush(timeout=_PATIENCE_S)
        sent, self._sent, self._size = self._sent, [], 0
        for record, answer, timestamp, window in sent:
            try:
                answer.get(timeout=_PATIENCE_S)
            except _NEVER:
                # A refusal spoils the producer (kafka-python 3.0.12): it answers so to all that comes after, too.
                if (refusal := self._alone(record)) is not None:
                    yield WindowedValue(refusal, timestamp, (window,))

    def _alone(self, record: Record) -> Refusal | None:
        """Writes a record with a producer that has refused nothing yet; what was refused."""
        self._renew()
        assert self._producer is not None, "just made"
        answer = self._send(self._producer, record)
        self._producer.flush(timeout=_PATIENCE_S)
        try:
            answer.get(timeout=_PATIENCE_S)
        except _NEVER as error:
            self._renew()
            return _refusal(record, error)
        return None

    def _renew(self) -> None:
        self.teardown()
        self.setup()

    @staticmethod
    def _send(producer: KafkaProducer, record: Record) -> Any:
        """The future answer. Raises at once for what is larger than any record may be."""
        headers = [(name, value or b"") for name, value in record.headers]
        return producer.send(record.topic, record.value, record.key, headers, timestamp_ms=record.timestamp)


def _refusal(record: Record, error: Exception) -> Refusal:
    return Refusal(record, str(error), type(error).__name__)
