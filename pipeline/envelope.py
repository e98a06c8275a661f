"""Records of Kafka: articles, events as CloudEvents in binary mode, and dead letters as Kafka Connect writes them."""

from typing import Final
from urllib.parse import quote

import msgspec

from pipeline.io.kafka.record import Headers, Record
from schemas.codec import encode
from schemas.contracts import versions
from schemas.event import Event
from schemas.failure import Failure
from transforms.articles import reading
from transforms.version import EXTRACTOR

# The names that Kafka Connect gives its dead letters, so that its tools read ours.
ERRORS: Final = "__connect.errors."
# A trace context passes through from the article to its events.
_PASSED_ON: Final = ("traceparent", "tracestate")
_SAFE: Final = ":/?#[]@!$&'()*+,;=-._~%"


def article_record(record: Record, name: str, carried: msgspec.Struct) -> reading.Record:
    """An article's record as the graph reads it; `name` is what its failures call the partition."""
    return reading.Record(
        input=name,
        position=record.offset,
        original=record.value or b"",
        broken="its value is null" if record.value is None else "",
        carried=carried,
    )


def event_record(event: Event, topic: str, source: Record | None = None) -> Record:
    """An event as a CloudEvent under its id, so that a compacted topic keeps the newest revision of each."""
    recorded = (("ce_time", event.recorded.encode()),) if event.recorded else ()
    return Record(
        topic=topic,
        key=event.id.encode(),
        made_of=source,
        value=encode(event),
        headers=(
            ("content-type", b"application/json"),
            ("ce_specversion", b"1.0"),
            ("ce_type", b"dateline.event"),
            ("ce_source", quote(event.article.uri, safe=_SAFE).encode()),
            ("ce_id", f"{event.id}.{event.revision}".encode()),
            ("ce_dataschema", f"event/{versions('event')[-1]}.json".encode()),
            *recorded,
            *_trace(source),
        ),
    )


def letter_record(failure: Failure, topic: str, source: Record) -> Record:
    """A record that could not be used, as it came, with what went wrong and its timestamp in further headers.

    The letter's own timestamp is of now: a topic removes records by it, and an article may be older than that allows.
    """
    return _letter(source, topic, failure.stage, failure.error, failure.reason)


def file_letter_record(failure: Failure, topic: str) -> Record:
    """An article of a file that could not be used, as it came, with where it came from in headers of ours."""
    said = {
        "file": failure.input,
        "position": str(failure.position),
        "stage": failure.stage,
        "class.name": EXTRACTOR,
        "exception.class.name": failure.error,
        "exception.message": failure.reason,
    }
    key = failure.uri.encode("utf-8", "replace") if failure.uri is not None else None
    return Record(topic=topic, key=key, value=failure.original, headers=_said(said))


def refused_record(record: Record, topic: str, error: str, reason: str) -> Record:
    """A record that the topic it was meant for did not take. Its value may be too large for any topic."""
    return _letter(record, topic, "sink", error, reason)


def bare_record(letter: Record, error: str, reason: str) -> Record:
    """A dead letter that its topic did not take, without its value and the headers that it came with.

    What is left says where the record is: in its own topic, as long as that keeps it.
    """
    said = tuple((name, value) for name, value in letter.headers if name.startswith(ERRORS))
    about = ((f"{ERRORS}value.refused", f"{error}: {reason}".encode()),)
    return Record(topic=letter.topic, value=b"", headers=(*said, *about))


def original(letter: Record) -> Record:
    """What `letter_record` was made of: the record as it came, for the topic that it came from.

    Raises ValueError for a record that is no dead letter, or that does not hold the record that it is about.
    """
    topic = letter.header(f"{ERRORS}topic")
    if topic is None and (file := letter.header(f"{ERRORS}file")) is not None:
        raise ValueError(f"it came from the file {file.decode()} and from no topic")
    if topic is None:
        raise ValueError(f"it is no dead letter: it has no header {ERRORS}topic")
    if letter.header(f"{ERRORS}value.refused") is not None:
        raise ValueError("its record was too large for the topic of dead letters and is in its own topic only")
    headers = tuple((name, value) for name, value in letter.headers if not name.startswith(ERRORS))
    value = None if letter.header(f"{ERRORS}value") == b"null" else letter.value
    stamp = letter.header(f"{ERRORS}timestamp")
    timestamp = None if stamp is None else int(stamp)
    return Record(topic=topic.decode(), key=letter.key, value=value, timestamp=timestamp, headers=headers)


def _letter(source: Record, topic: str, stage: str, error: str, reason: str) -> Record:
    said = {
        "topic": source.topic,
        "partition": str(source.partition),
        "offset": str(source.offset),
        "stage": stage,
        "class.name": EXTRACTOR,
        "exception.class.name": error,
        "exception.message": reason,
    }
    kept = tuple((name, value) for name, value in source.headers if not name.startswith(ERRORS))
    if source.timestamp is not None:
        said["timestamp"] = str(source.timestamp)
    if source.value is None:
        said["value"] = "null"  # kafka-python writes no record without key and value
    headers: Headers = (*kept, *_said(said))
    return Record(topic=topic, key=source.key, value=source.value or b"", headers=headers)


def _said(said: dict[str, str]) -> Headers:
    return tuple((ERRORS + name, text.encode("utf-8", "replace")) for name, text in said.items())


def _trace(source: Record | None) -> Headers:
    return tuple((n, v) for n, v in source.headers if n in _PASSED_ON) if source is not None else ()
