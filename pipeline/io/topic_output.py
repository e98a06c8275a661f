"""Events and dead letters of an archive into Kafka topics, as a live pipeline writes them.

Bounded. At least once: `close` returns when all replicas in sync have taken everything. Order: within an event's id.
A run that fails leaves what it had written; the next one writes the same events under the same ids.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

from pipeline.envelope import bare_record, event_record, file_letter_record, letter_record
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.refusals import raised_as
from pipeline.io.kafka.settings import Settings
from pipeline.io.kafka.writer import Refused, Writer
from pipeline.io.outputs import OutputError
from pipeline.letters import DeadLetters
from schemas.codec import decode_event
from schemas.failure import Failure
from transforms.articles import reading

_STAGE: Final = "sink"


class Topics(NamedTuple):
    """The sinks of one run."""

    events: "EventTopic"
    letters: DeadLetters


@contextmanager
def opened(settings: Settings, events: str, letters: str) -> Iterator[Topics]:
    """Sinks for two topics. All is written when the block ends without an exception. Raises OutputError."""
    with raised_as(OutputError, settings):
        letter_topic = LetterTopic(Writer(settings), letters)
        try:
            dead = DeadLetters(letter_topic)
            event_topic = EventTopic(Writer(settings), events, dead)
            try:
                yield Topics(event_topic, dead)
                event_topic.close()
                dead.close()
            finally:
                event_topic.end()
        finally:
            letter_topic.end()


class _Article(NamedTuple):
    """What an event was found in."""

    source: reading.Record
    uri: str


class EventTopic:
    """Takes encoded events and sends them as CloudEvents; one that the topic does not take is a dead letter."""

    def __init__(self, writer: Writer, topic: str, letters: DeadLetters) -> None:
        self._writer = writer
        self._topic = topic
        self._letters = letters

    def write(self, line: bytes, source: reading.Record | None = None, /) -> None:
        assert source is not None, "an event of an archive was found in a record"
        event = decode_event(line)
        record = event_record(event, self._topic, _in_kafka(source))
        self._give_up(self._writer.write(record, _Article(source, event.article.uri)))

    def close(self) -> None:
        self._give_up(self._writer.flush())

    def end(self) -> None:
        """Ends the client."""
        self._writer.close()

    def _give_up(self, refused: Iterable[Refused]) -> None:
        for refusal, (source, uri) in refused:
            failure = Failure(
                stage=_STAGE, reason=refusal.reason, input=source.input, position=source.position,
                original=source.original, error=refusal.error, uri=uri,
            )  # fmt: skip
            self._letters.add(failure, source)


class LetterTopic:
    """Takes failures and sends the records that they are about, as they came."""

    def __init__(self, writer: Writer, topic: str) -> None:
        self._writer = writer
        self._topic = topic

    def write(self, failure: Failure, source: reading.Record | None, /) -> None:
        of = _in_kafka(source)
        record = file_letter_record(failure, self._topic) if of is None else letter_record(failure, self._topic, of)
        self._write_bare(self._writer.write(record))

    def close(self) -> None:
        self._write_bare(self._writer.flush())
        self._fail(self._writer.flush())

    def end(self) -> None:
        """Ends the client."""
        self._writer.close()

    def _write_bare(self, refused: Iterable[Refused]) -> None:
        """What is too large for the topic leaves its value out: it is where it came from."""
        for refusal, about in list(refused):
            if about is not None:  # without a value already
                self._fail([Refused(refusal, about)])
            bare = bare_record(refusal.record, refusal.error, refusal.reason)
            self._fail(self._writer.write(bare, bare))

    def _fail(self, refused: Iterable[Refused]) -> None:
        for refusal, _ in refused:
            raise OutputError(f"{self._topic} takes not even a record without a value: {refusal.reason}")


def _in_kafka(source: reading.Record | None) -> Record | None:
    """The record of Kafka that an article came in; None for one from a file."""
    return source.carried if source is not None and isinstance(source.carried, Record) else None
