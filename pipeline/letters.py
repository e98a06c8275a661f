"""Where dead letters go: to a file or a topic that keeps their original bytes, or a line each for a person."""

from collections import Counter
from typing import BinaryIO, Final, Protocol

import click

from schemas.codec import encode
from schemas.failure import Failure
from transforms.articles.reading import Record

# How many failures are told one by one where no file takes them; the rest are counted.
_TOLD: Final = 20


class LetterSink(Protocol):
    """Keeps failures, one at a time."""

    def write(self, failure: Failure, source: Record | None, /) -> None:
        """Takes one failure and the record that it is about, where the caller has it."""

    def close(self) -> None:
        """Writes what is still held back."""


class LetterLines:
    """One failure a line, as JSON."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, failure: Failure, _source: Record | None, /) -> None:
        self._stream.write(encode(failure) + b"\n")

    def close(self) -> None:
        pass


class DeadLetters:
    """Counts failures, in input order, and passes them on to `sink`; without one it tells them on standard error."""

    def __init__(self, sink: LetterSink | None) -> None:
        self._sink = sink
        self.stages: Counter[str] = Counter()

    def __len__(self) -> int:
        return self.stages.total()

    def add(self, failure: Failure, source: Record | None = None) -> None:
        """Writes or tells one failure; `source` is the record that it is about."""
        self.stages[failure.stage] += 1
        if self._sink is not None:
            self._sink.write(failure, source)
        elif len(self) <= _TOLD:
            click.echo(f"{failure.input}, {failure.position}: {failure.reason} ({failure.stage})", err=True)

    def close(self) -> None:
        """Writes what is held back; says how many were not told."""
        if self._sink is not None:
            self._sink.close()
        elif len(self) > _TOLD:
            click.echo(f"… and {len(self) - _TOLD:,} more; --dead-letters PATH keeps them all", err=True)
