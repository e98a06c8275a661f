"""Dead letters back into the topics that they came from."""

from collections.abc import Callable, Iterable
from typing import Any, Final

import msgspec

from pipeline.envelope import ERRORS, original
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings

# So many letters are on their way at most.
_AT_ONCE: Final = 500


class Outcome(msgspec.Struct):
    """How many letters were sent back, and how many could not be."""

    sent: int = 0
    left: int = 0


def replay(
    letters: Iterable[Record],
    to: Settings,
    wanted: Callable[[Record], bool],
    tell: Callable[[str], None],
    done: Callable[[], None],
    *,
    dry: bool = False,
) -> Outcome:
    """Sends what the wanted letters were made of to the topics that they came from; tells what can't be sent.

    `done` is called whenever all letters so far are written. Raises what kafka-python does.
    """
    outcome = Outcome()
    producer = None if dry else to.producer(max_request_size=64 * 1024 * 1024)
    answers: list[Any] = []
    try:
        for letter in letters:
            if not wanted(letter):
                continue
            record = _original(letter, tell)
            if record is None:
                outcome.left += 1
                continue
            outcome.sent += 1
            if producer is None:
                tell(f"{_named(letter)} would go to {record.topic}")
                continue
            headers = [(name, value or b"") for name, value in record.headers]
            answers.append(
                producer.send(record.topic, record.value, record.key, headers, timestamp_ms=record.timestamp)
            )
            if len(answers) >= _AT_ONCE:
                _settle(producer, answers, done)
        if producer is not None:
            _settle(producer, answers, done)
    finally:
        if producer is not None:
            producer.close()
    return outcome


def _original(letter: Record, tell: Callable[[str], None]) -> Record | None:
    try:
        record = original(letter)
        if record.key is None and record.value is None:
            raise ValueError("it has neither a key nor a value")
    except ValueError as error:
        tell(f"{_named(letter)} stays: {error}")
        return None
    return record


def _settle(producer: Any, answers: list[Any], done: Callable[[], None]) -> None:
    producer.flush()
    for answer in answers:
        answer.get()
    answers.clear()
    done()


def _named(letter: Record) -> str:
    stage = (letter.header(f"{ERRORS}stage") or b"").decode("utf-8", "replace")
    return f"{letter.topic}-{letter.partition}, offset {letter.offset}{f' ({stage})' if stage else ''}"
