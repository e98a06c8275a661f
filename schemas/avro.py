"""Records to Avro and back: one datum for a message, an object container for a file."""

import io
from collections.abc import Iterable, Iterator
from functools import cache
from typing import IO, Any, TypeVar

import fastavro
import msgspec

from schemas.article import Article
from schemas.codec import NAMES, DecodeError, Record
from schemas.contracts import schema
from schemas.event import Event
from schemas.failure import Failure
from schemas.time import TimeExpression

R = TypeVar("R", Article, Event, TimeExpression, Failure)


def to_avro(record: Record) -> bytes:
    """One Avro datum in the newest published schema, without a header: the reader has to know the schema's version."""
    buffer = io.BytesIO()
    fastavro.schemaless_writer(buffer, _parsed(NAMES[type(record)], None), _plain(record))
    return buffer.getvalue()


def from_avro(datum: bytes, kind: type[R], version: str | None = None) -> R:
    """Reads a datum that was written with the schema of `version`, the newest if none is named.

    Raises DecodeError for bytes that are no such datum.
    """
    name = NAMES[kind]
    stream = io.BytesIO(datum)
    try:
        plain = fastavro.schemaless_reader(stream, _parsed(name, version), _parsed(name, None))
        if stream.read(1):
            raise ValueError("bytes are left over behind the record")
        return msgspec.convert(plain, kind)
    except (ValueError, EOFError, LookupError, TypeError) as error:
        raise DecodeError(name, "", "", f"is not Avro of this schema: {str(error) or 'it ends too early'}") from None


def write_avro(stream: IO[bytes], kind: type[R], records: Iterable[R]) -> None:
    """Writes an object container file (deflate) in the newest published schema.

    The sync marker is fixed, so equal records give equal bytes.
    """
    plain = (_plain(record) for record in records)
    fastavro.writer(stream, _parsed(NAMES[kind], None), plain, codec="deflate", sync_marker=b"dateline".ljust(16))


def read_avro(stream: IO[bytes], kind: type[R]) -> Iterator[R]:
    """Reads an object container file of any published version, a record at a time."""
    for plain in fastavro.reader(stream, reader_schema=_parsed(NAMES[kind], None)):
        yield msgspec.convert(plain, kind)


def _plain(record: Record) -> Any:
    return msgspec.to_builtins(record, builtin_types=(bytes,))


@cache
def _parsed(name: str, version: str | None) -> Any:
    # A name store of its own: the versions of one record share their full names.
    return fastavro.parse_schema(schema(name, version, "avsc"), named_schemas={})
