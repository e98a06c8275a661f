"""Dead letters: inputs that could not be used, each with the stage that gave up, the reason and the original bytes."""

from collections import Counter
from typing import BinaryIO, Final

import click

from schemas.codec import encode
from schemas.failure import Failure
from transforms.articles.reading import Record

DUPLICATE: Final = "admission"
# How many failures are told one by one where no file takes them; the rest are counted.
_TOLD: Final = 20


class DuplicateError(ValueError):
    """An article whose uri came before in the same input."""


def dead_letter(record: Record, stage: str, error: Exception, uri: str | None = None) -> Failure:
    """The dead letter for `record`, given up in `stage` because of `error`."""
    return Failure(
        stage=stage,
        reason=str(error) or type(error).__name__,
        input=record.input,
        position=record.position,
        original=record.original,
        error=type(error).__name__,
        uri=uri,
    )


def duplicate(record: Record, uri: str) -> Failure:
    """The dead letter for a record whose uri came before; the first one is kept."""
    return dead_letter(record, DUPLICATE, DuplicateError(f'article "{uri}": its uri came before'), uri)


class DeadLetters:
    """Takes failures in input order: JSON lines into `stream`, else a line a failure for a person on standard error."""

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
