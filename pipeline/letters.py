"""Where dead letters go: a file that keeps their original bytes, or a line each for a person."""

from collections import Counter
from typing import BinaryIO, Final

import click

from schemas.codec import encode
from schemas.failure import Failure

# How many failures are told one by one where no file takes them; the rest are counted.
_TOLD: Final = 20


class DeadLetters:
    """Takes failures in input order: JSON lines into `stream`, else a line a failure on standard error."""

    def __init__(self, stream: BinaryIO | None) -> None:
        self._stream = stream
        self.stages: Counter[str] = Counter()

    def __len__(self) -> int:
        return self.stages.total()

    def add(self, failure: Failure) -> None:
        """Writes or tells one failure."""
        self.stages[failure.stage] += 1
        if self._stream is not None:
            self._stream.write(encode(failure) + b"\n")
        elif len(self) <= _TOLD:
            click.echo(f"{failure.input}, {failure.position}: {failure.reason} ({failure.stage})", err=True)

    def close(self) -> None:
        """Says how many were not told."""
        if self._stream is None and len(self) > _TOLD:
            click.echo(f"… and {len(self) - _TOLD:,} more; --dead-letters PATH keeps them all", err=True)
