"""Writes records with an idempotent producer and looks at every answer, without Beam.

At least once: what was flushed has been acknowledged by all replicas in sync. Order: within a partition.
"""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Final, NamedTuple

import msgspec
from kafka import KafkaProducer
from kafka.errors import KafkaError, MessageSizeTooLargeError, RecordListTooLargeError

from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import AWAY_MS, Settings

_NEVER: Final = (MessageSizeTooLargeError, RecordListTooLargeError)
# How large a record may be is for the topic to say: kafka-python's own limit is not to come before.
_LARGEST: Final = 64 * 1024 * 1024
# So many records and bytes are on their way at most; then all are waited for, since the producer itself has no bound.
_ON_THE_WAY: Final = 5_000
_BYTES_ON_THE_WAY: Final = 32 * 1024 * 1024
# A flush sends at once what waits; until then few large requests cost half as much as many small ones.
_LINGER_MS: Final = 250
_BATCH_BYTES: Final = 128 * 1024
# The producer itself gives a record up at its delivery_timeout_ms; so much later it must have said so.
_GRACE_S: Final = 5.0
_CLOSING_S: Final = 5


class Refusal(msgspec.Struct, frozen=True):
    """A record that no broker will ever take, and why."""

    record: Record
    reason: str
    error: str


class Refused(NamedTuple):
    """A refusal, and what was given with its record."""

    refusal: Refusal
    about: Any


class Writer:
    """Writes records, each to its own topic, and gives those back that no retry would write: too large for it.

    `about` is whatever the caller wants back with a refusal.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._made: KafkaProducer | None = None
        self._sent: list[tuple[Record, Any, Any]] = []
        self._size = 0

    def write(self, record: Record, about: Any = None) -> Iterator[Refused]:
        """Sends a record; the refusals that are known by now. Raises what else went wrong."""
        if record.key is None and record.value is None:
            yield Refused(_refusal(record, ValueError("it has neither a key nor a value")), about)
            return
        try:
            answer = self._send(record)
        except _NEVER as error:
            yield Refused(_refusal(record, error), about)
            return
        self._sent.append((record, answer, about))
        self._size += len(record.value or b"")
        if len(self._sent) >= _ON_THE_WAY or self._size >= _BYTES_ON_THE_WAY:
            yield from self.flush()

    def flush(self) -> Iterator[Refused]:
        """Waits for all answers; the refusals. Raises what else went wrong."""
        if not self._sent:
            return
        self._hasten()
        sent, self._sent, self._size = self._sent, [], 0
        # A refusal spoils the producer: it answers so to all that comes after, too. So these are looked at again.
        again = [(record, about) for record, answer, about in sent if not self._taken(answer)]
        if again:
            self._renew()
        for record, about in again:
            if (refusal := self._alone(record)) is not None:
                yield Refused(refusal, about)

    def forget(self) -> None:
        """Waits for no answer to what was sent so far."""
        self._sent, self._size = [], 0

    def close(self) -> None:
        """Ends the producer; flush first, since nobody learns what becomes of records that are still on their way."""
        if self._made is not None:
            with suppress(KafkaError):
                self._made.close(timeout=_CLOSING_S)

    def _alone(self, record: Record) -> Refusal | None:
        """Writes a record with a producer that has refused nothing yet, and leaves such a one; what was refused."""
        answer = self._send(record)
        self._hasten()
        try:
            answer.get(timeout=self._patience)
        except _NEVER as error:
            self._renew()
            return _refusal(record, error)
        return None

    def _hasten(self) -> None:
        """Has the producer send what it holds back.

        It fails where a batch that is too large is split (kafka-python 3.0.12); only the answers can be relied on.
        """
        with suppress(KafkaError):
            self._producer.flush(timeout=self._patience)

    def _renew(self) -> None:
        self.close()
        self._made = None

    @property
    def _producer(self) -> KafkaProducer:
        """Made for the first record: most writers of refusals never see one, and need no broker then."""
        if self._made is None:
            self._made = self._settings.producer(
                linger_ms=_LINGER_MS, batch_size=_BATCH_BYTES, max_request_size=_LARGEST,
                bootstrap_timeout_ms=AWAY_MS,
            )  # fmt: skip
        return self._made

    @property
    def _patience(self) -> float:
        """Seconds after which a record that was sent has been taken or given up."""
        return float(self._producer.config["delivery_timeout_ms"]) / 1000 + _GRACE_S

    def _send(self, record: Record) -> Any:
        """The future answer. Raises at once for what is larger than any record may be."""
        headers = [(name, value or b"") for name, value in record.headers]
        return self._producer.send(record.topic, record.value, record.key, headers, timestamp_ms=record.timestamp)

    def _taken(self, answer: Any) -> bool:
        """Whether the broker has taken a record, once it has answered. Raises what is no refusal."""
        try:
            answer.get(timeout=self._patience)
        except _NEVER:
            return False
        return True


def _refusal(record: Record, error: Exception) -> Refusal:
    return Refusal(record, str(error), type(error).__name__)
