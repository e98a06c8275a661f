"""Laws of the codec: whatever a record holds survives, and whatever bytes come in are read or refused by name."""

import string
from collections.abc import Callable

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from schemas.article import Article
from schemas.avro import from_avro, to_avro
from schemas.codec import DecodeError, decode_article, decode_failure, encode
from schemas.failure import Failure
from schemas.validation import problems, record_of

# What UTF-8 can hold: everything but halves of surrogate pairs.
texts = st.text(st.characters(exclude_categories=["Cs"]))
words = texts.filter(lambda text: text != "" and not text.isspace())
stamps = st.datetimes().map(lambda at: at.isoformat() + "Z") | st.dates().map(str)
articles = st.builds(
    Article,
    uri=words,
    body=words,
    title=st.none() | texts,
    published=st.none() | stamps,
    language=st.none() | texts,
)


@given(articles)
def test_an_article_survives_both_notations(article: Article) -> None:
    line = encode(article)
    assert b"\n" not in line
    assert decode_article(line) == article
    assert from_avro(to_avro(article), Article) == article


@given(articles)
def test_what_the_codec_reads_the_schema_allows(article: Article) -> None:
    value = msgspec.json.decode(encode(article))
    assert record_of(value) == "article"
    assert problems("article", value) == []


@given(st.binary(), st.integers(min_value=0, max_value=2**60))
def test_any_bytes_survive_in_a_dead_letter(original: bytes, position: int) -> None:
    letter = Failure(stage="decode", reason="r", input="i", position=position, original=original, error="E")
    assert decode_failure(encode(letter)) == letter
    assert from_avro(to_avro(letter), Failure) == letter


@given(st.binary() | st.text(string.printable).map(str.encode))
def test_any_bytes_are_read_or_refused_by_name(line: bytes) -> None:
    for read in (decode_article, avro_article):
        reason = refusal(read, line)
        assert reason is None or reason.startswith("article")


def avro_article(datum: bytes) -> Article:
    return from_avro(datum, Article)


def refusal(read: Callable[[bytes], object], line: bytes) -> str | None:
    """Why the bytes are refused, None where they are not; any other error than DecodeError passes through."""
    try:
        read(line)
    except DecodeError as error:
        return str(error)
    return None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(texts, inside, max_size=3),
    max_leaves=10,
)
fields = st.sampled_from(["uri", "body", "published", "trigger", "time", "start", "end", "text", "earliest", "latest"])


@given(st.dictionaries(fields, json_values))
def test_validation_ends_for_any_value(value: dict[str, object]) -> None:
    for record in ("article", "time", "event", "failure"):
        assert all(str(problem) for problem in problems(record, value))
