"""The dead letter of a record that some stage could not use: that stage, the reason, and the original bytes."""

from typing import Final

from schemas.codec import DecodeError
from schemas.failure import Failure
from transforms.articles.reading import Record

ADMISSION: Final = "admission"


class DuplicateError(ValueError):
    """An article whose uri came before in the same input."""


def dead_letter(record: Record, stage: str, error: Exception, uri: str | None = None) -> Failure:
    """The dead letter for `record`, given up in `stage` because of `error`, which may know the uri."""
    if isinstance(error, DecodeError):
        uri = error.called or uri
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
    return dead_letter(record, ADMISSION, DuplicateError(f'article "{uri}": its uri came before'), uri)
