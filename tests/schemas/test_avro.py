"""Records to Avro and back."""

import io
from typing import Any

import fastavro
import msgspec
import pytest

from schemas.avro import from_avro, read_avro, to_avro, write_avro
from schemas.codec import NAMES, DecodeError, Record
from schemas.contracts import schema
from schemas.event import Event
from tests.schemas.records import ALL, ARTICLE, EVENT, RETRACTED, TIME


@pytest.mark.parametrize("record", ALL, ids=lambda record: type(record).__name__)
def test_every_record_survives_both_ways(record: Record) -> None:
    assert from_avro(to_avro(record), type(record)) == record
    stream = io.BytesIO()
    write_avro(stream, type(record), [record, record])
    stream.seek(0)
    assert list(read_avro(stream, type(record))) == [record, record]


@pytest.mark.parametrize(
    ("record", "newer"),
    [
        (ARTICLE, {"embargoed": None}),
        (RETRACTED, {"reason": None, "changes": (), "supersedes": None}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_datum_of_an_earlier_schema_is_read_without_the_newer_fields(record: Record, newer: dict[str, Any]) -> None:
    name, plain = NAMES[type(record)], msgspec.to_builtins(record)
    stream = io.BytesIO()
    old = fastavro.parse_schema(schema(name, "1-0-0", "avsc"), named_schemas={})
    fastavro.schemaless_writer(stream, old, {field: plain[field] for field in plain.keys() - newer.keys()})
    assert from_avro(stream.getvalue(), type(record), version="1-0-0") == msgspec.structs.replace(record, **newer)


def test_equal_records_give_equal_files() -> None:
    streams = [io.BytesIO(), io.BytesIO()]
    for stream in streams:
        write_avro(stream, Event, [EVENT])
    assert streams[0].getvalue() == streams[1].getvalue()


@pytest.mark.parametrize(
    ("datum", "message"),
    [
        (b"", "event: is not Avro of this schema: it ends too early"),
        (to_avro(EVENT)[:-5], "event: is not Avro of this schema: Expected 14 bytes, read 12"),
        (to_avro(EVENT) + b"x", "event: is not Avro of this schema: bytes are left over behind the record"),
        (to_avro(TIME), "event: is not Avro of this schema: "),
        (b"\xff" * 40, "event: is not Avro of this schema: "),
    ],
    ids=["empty", "short", "long", "another record", "noise"],
)
def test_other_bytes_are_refused(datum: bytes, message: str) -> None:
    with pytest.raises(DecodeError) as refusal:
        from_avro(datum, Event)
    assert str(refusal.value).startswith(message)
