"""Records to bytes and back, and the words of each refusal."""

import pickle

import msgspec
import pytest

from schemas.article import Article
from schemas.codec import (
    DecodeError,
    Record,
    decode_article,
    decode_event,
    decode_failure,
    decode_time,
    encode,
)
from tests.schemas.records import ALL, ARTICLE, EVENT, FAILURE, TIME

DECODERS = {"Article": decode_article, "TimeExpression": decode_time, "Event": decode_event, "Failure": decode_failure}


@pytest.mark.parametrize("record", ALL, ids=lambda record: type(record).__name__)
def test_every_record_survives_the_round_trip(record: Record) -> None:
    line = encode(record)
    assert DECODERS[type(record).__name__](line) == record
    assert encode(DECODERS[type(record).__name__](line)) == line


@pytest.mark.parametrize("record", ALL, ids=lambda record: type(record).__name__)
def test_a_record_is_one_line_in_the_order_of_its_fields(record: Record) -> None:
    line = encode(record)
    assert b"\n" not in line
    fields = [field.encode_name for field in msgspec.structs.fields(record)]
    assert list(msgspec.json.decode(line)) == fields


def test_compact_json_leaves_defaults_out() -> None:
    assert encode(Article(uri="u", body="Zoë\nsaid")) == '{"uri":"u","body":"Zoë\\nsaid"}'.encode()


def test_unknown_fields_are_ignored() -> None:
    line = b'{"uri": "u", "body": "b", "rating": {"stars": [1, 2]}, "x": null}'
    assert decode_article(line) == Article(uri="u", body="b")


def test_a_byte_order_mark_is_no_error() -> None:
    assert decode_article(b'\xef\xbb\xbf{"uri": "u", "body": "b"}') == Article(uri="u", body="b")


def test_dead_letters_keep_bytes_that_are_not_text() -> None:
    assert decode_failure(encode(FAILURE)).original == FAILURE.original


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"", "article: is not JSON: it ends too early"),
        (b'{"uri": "u", "body"', "article: is not JSON: it ends too early"),
        (b'{"uri": "u", "body": "b"} {}', "article: is not JSON: trailing characters (at byte 27)"),
        (b'{"uri": "u", "body": "b", "x": NaN}', "article: is not JSON: invalid character (at byte 31)"),
        (b'{"uri": "u", "body": "caf\xe9"}', "article: is not UTF-8: byte 0xe9 at position 25"),
        (b'{"uri": "\\ud83d"}', r"article: is not Unicode: an escape such as \ud83d without its second half"),
        (b'{"x": ' + b"[" * 100_000, "article: is nested too deeply"),
        (b"[]", "article: expected `object`, got `array`"),
        (b'{"uri": "u1"}', 'article "u1": field body: is missing'),
        (b'{"body": "b"}', "article: field uri: is missing"),
        (b'{"uri": "", "body": "b"}', "article: field uri: is empty"),
        (b'{"uri": "u1", "body": " \\n"}', 'article "u1": field body: is empty'),
        (b'{"uri": "u1", "body": 3}', 'article "u1": field body: expected `str`, got `int`'),
        (b'{"uri": "u1", "body": "b", "status": "draft"}', "article \"u1\": field status: invalid enum value 'draft'"),
        (
            b'{"uri": "u1", "body": "b", "published": "yesterday"}',
            "article \"u1\": field published: 'yesterday' is not an RFC 3339 date-time or date",
        ),
        (
            b'{"uri": "u1", "body": "b", "updated": "2023-02-29"}',
            "article \"u1\": field updated: '2023-02-29' is not an RFC 3339 date-time or date",
        ),
        (
            b'{"uri": "u1", "body": "b", "published": 20240306}',
            'article "u1": field published: expected `str | null`, got `int`',
        ),
    ],
)
def test_a_refusal_names_the_record_the_field_and_the_problem(line: bytes, message: str) -> None:
    with pytest.raises(DecodeError) as refusal:
        decode_article(line)
    assert str(refusal.value) == message


def test_a_refusal_gives_the_path_of_a_nested_field() -> None:
    line = encode(EVENT).replace(b'"role":"agent"', b'"role":7')
    with pytest.raises(DecodeError) as refusal:
        decode_event(line)
    assert str(refusal.value) == (
        'event "0123456789abcdef": field participants[0].role: expected `str`, got `int`'
    )


def test_refusals_cross_process_borders() -> None:
    refusal = DecodeError("time", "u", "start", "is missing")
    copy = pickle.loads(pickle.dumps(refusal))
    assert (str(copy), copy.field) == ('time "u": field start: is missing', "start")


def test_text_that_is_not_unicode_is_not_written() -> None:
    with pytest.raises(UnicodeEncodeError):
        encode(Article(uri="u", body="\ud83d"))


def test_the_samples_speak_of_one_article() -> None:
    assert ARTICLE.body[TIME.start : TIME.end] == TIME.text
    assert ARTICLE.body[EVENT.trigger.start : EVENT.trigger.end] == EVENT.trigger.text
