"""Records to Avro and back."""

import io

import pytest

from schemas.avro import from_avro, read_avro, to_avro, write_avro
from schemas.codec import DecodeError, Record
from schemas.event import Event
from tests.schemas.records import ALL, EVENT, TIME


@pytest.mark.parametrize("record", ALL, ids=lambda record: type(record).__name__)
def test_every_record_survives_both_ways(record: Record) -> None:
    assert from_avro(to_avro(record), type(record)) == record
    assert from_avro(to_avro(record), type(record), version="1-0-0") == record
    stream = io.BytesIO()
    write_avro(stream, type(record), [record, record])
    stream.seek(0)
    assert list(read_avro(stream, type(record))) == [record, record]


def test_equal_records_give_equal_files() -> None:
    streams = [io.BytesIO(), io.BytesIO()]
    for stream in streams:
        write_avro(stream, Event, [EVENT])
    assert streams[0].getvalue() == streams[1].getvalue()


@pytest.mark.parametrize(
    ("datum", "message"),
    [
        (b"", "event: is not Avro of this schema: it ends too early"),
        (to_avro(EVENT)[:-5], "event: is not Avro of this schema: Expected 14 bytes, read 9"),
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
