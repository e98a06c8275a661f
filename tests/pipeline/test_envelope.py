"""Dead letters: the record comes back as it was, whatever bytes it had."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.envelope import (
    ERRORS,
    bare_record,
    event_record,
    file_letter_record,
    letter_record,
    original,
    refused_record,
)
from pipeline.io.kafka.record import Record
from schemas.failure import Failure
from tests.schemas.records import EVENT

NOW = 1_764_164_000_000
bytes_or_null = st.none() | st.binary(max_size=40)
headers = st.lists(st.tuples(st.text(max_size=12).filter(lambda name: not name.startswith(ERRORS)), bytes_or_null))
records = st.builds(
    Record, topic=st.just("articles"), partition=st.integers(0, 9), offset=st.integers(0, 2**62),
    timestamp=st.none() | st.integers(0, 2**42), key=bytes_or_null, value=bytes_or_null, headers=headers.map(tuple),
)  # fmt: skip


def failure(reason: str = "no JSON", stage: str = "articles") -> Failure:
    return Failure(stage=stage, reason=reason, input="articles-0", position=0, original=b"", error="ArticleError")


def written(record: Record) -> Record:
    """What a topic gives back of a record: in a place of its own, with a stamp, and otherwise the same."""
    stamp = NOW if record.timestamp is None else record.timestamp
    return msgspec.structs.replace(record, partition=3, offset=77, timestamp=stamp)


@given(records, st.text(max_size=30))
def test_a_letter_gives_back_its_record(record: Record, reason: str) -> None:
    for letter in (letter_record(failure(reason), "letters", record), refused_record(record, "letters", "E", reason)):
        assert letter.topic == "letters"
        assert letter.value is not None, "kafka-python writes no record without key and value"
        back = original(written(letter))
        assert (back.topic, back.key, back.value) == (record.topic, record.key, record.value)
        assert (back.timestamp, back.headers) == (record.timestamp, record.headers)


def test_a_letter_says_what_went_wrong_and_where() -> None:
    record = Record(topic="articles", partition=2, offset=9, key=b"k", value=b"{", headers=(("own", b"h"),))
    letter = letter_record(failure("it ends \ud800 early"), "letters", record)
    assert [(name, value) for name, value in letter.headers if not name.startswith(ERRORS)] == [("own", b"h")]
    assert {name.removeprefix(ERRORS): value for name, value in letter.headers if name.startswith(ERRORS)} == {
        "topic": b"articles", "partition": b"2", "offset": b"9", "stage": b"articles",
        "class.name": letter.header(f"{ERRORS}class.name"), "exception.class.name": b"ArticleError",
        "exception.message": b"it ends ? early",
    }  # fmt: skip


def test_a_letter_that_fails_again_tells_of_the_last_time() -> None:
    first = letter_record(failure("first"), "letters", Record(topic="articles", value=b"v"))
    again = Record(topic="articles", value=b"v", headers=first.headers)
    letter = letter_record(failure("second"), "letters", again)
    assert [value for name, value in letter.headers if name == f"{ERRORS}exception.message"] == [b"second"]


@given(records)
def test_a_bare_letter_says_where_its_record_is_and_does_not_pretend_to_hold_it(record: Record) -> None:
    letter = letter_record(failure(), "letters", record)
    bare = bare_record(letter, "MessageSizeTooLargeError", "it is too large")
    assert (bare.topic, bare.value, bare.timestamp) == ("letters", b"", None)
    assert bare.header(f"{ERRORS}offset") == str(record.offset).encode()
    assert all(name.startswith(ERRORS) for name, _ in bare.headers)
    with pytest.raises(ValueError, match="in its own topic only"):
        original(bare)


def test_what_is_no_letter_is_told() -> None:
    with pytest.raises(ValueError, match=f"no header {ERRORS}topic"):
        original(Record(topic="letters", value=b"v"))


def test_an_event_goes_under_its_id_with_the_trace_of_its_article() -> None:
    trace = (("traceparent", b"00-1-2-01"), ("own", b"h"))
    record = event_record(EVENT, "events", Record(topic="articles", value=b"v", headers=trace))
    assert (record.topic, record.key) == ("events", EVENT.id.encode())
    assert record.header("ce_id") == f"{EVENT.id}.{EVENT.revision}".encode()
    assert record.header("traceparent") == b"00-1-2-01"
    assert record.header("own") is None
    assert record.header("content-type") == b"application/json"


def test_a_letter_of_a_file_goes_back_to_no_topic() -> None:
    letter = file_letter_record(failure("no JSON"), "letters")
    assert letter.header(f"{ERRORS}exception.message") == b"no JSON"
    with pytest.raises(ValueError, match="it came from the file articles-0 and from no topic"):
        original(letter)
