"""Dead letters back into the topics that they came from."""

from collections.abc import Callable, Iterable
from typing import Final

import msgspec

from pipeline.envelope import ERRORS, original
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from pipeline.io.kafka.writer import Refused, Writer

# After so many letters it is remembered how far the replay is.
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
    writer = Writer(to)

    def stays(letter: Record, reason: str) -> None:
        outcome.left += 1
        tell(f"{_named(letter)} stays: {reason}")

    def give_up(refused: Iterable[Refused]) -> None:
        for refusal, letter in refused:
            outcome.sent -= 1
            stays(letter, refusal.reason)

    try:
        for letter in filter(wanted, letters):
            try:
                record = original(letter)
            except ValueError as error:
                stays(letter, str(error))
                continue
            outcome.sent += 1
            if dry:
                tell(f"{_named(letter)} would go to {record.topic}")
                continue
            give_up(writer.write(record, letter))
            if outcome.sent % _AT_ONCE == 0:
                give_up(writer.flush())
                done()
        give_up(writer.flush())
    finally:
        writer.close()
    if not dry:
        done()
    return outcome


def _named(letter: Record) -> str:
    stage = (letter.header(f"{ERRORS}stage") or b"").decode("utf-8", "replace")
    return f"{letter.topic}-{letter.partition}, offset {letter.offset}{f' ({stage})' if stage else ''}"
