"""Records to bytes and back: one line of compact JSON each, and an error that names the field that is wrong.

Unknown fields are ignored when a record is read, never an error, so that feeds with fields of their own work; whoever
needs the input unchanged (a dead letter) keeps its bytes.
"""

import json
from typing import Any, Final, TypeVar

import msgspec

from schemas.article import Article, parse_stamp
from schemas.event import Event
from schemas.failure import Failure
from schemas.time import TimeExpression

Record = Article | Event | TimeExpression | Failure
R = TypeVar("R", Article, Event, TimeExpression, Failure)

# The name of each record in messages, in file names and under published/.
NAMES: Final[dict[type[Record], str]] = {
    Article: "article",
    TimeExpression: "time",
    Event: "event",
    Failure: "failure",
}
# The field by which a message calls a record.
_CALLED: Final = {"article": "uri", "time": "article", "event": "id", "failure": "uri"}
_BOM: Final = b"\xef\xbb\xbf"

_encoder: Final = msgspec.json.Encoder()
_article: Final = msgspec.json.Decoder(Article)
_time: Final = msgspec.json.Decoder(TimeExpression)
_event: Final = msgspec.json.Decoder(Event)
_failure: Final = msgspec.json.Decoder(Failure)


class DecodeError(ValueError):
    """Bytes that are not the record that they should be.

    `record` is the kind of record ("article"), `called` its uri or id where one could be read, `field` the path of the
    wrong field ("participants[0].name"; empty where the whole input is wrong) and `problem` what is wrong with it.
    """

    def __init__(self, record: str, called: str, field: str, problem: str) -> None:
        super().__init__(record, called, field, problem)  # all of them, so that the error can be pickled
        self.record = record
        self.called = called
        self.field = field
        self.problem = problem

    def __str__(self) -> str:
        subject = f'{self.record} "{self.called}"' if self.called else self.record
        return f"{subject}: field {self.field}: {self.problem}" if self.field else f"{subject}: {self.problem}"


def encode(record: Record) -> bytes:
    """One line of compact JSON without its line end; fields in the record's order, so equal records give equal bytes.

    Fields that hold their default are left out. Raises ValueError (UnicodeEncodeError) for text that is not Unicode.
    """
    return _encoder.encode(record)


def decode_article(line: bytes) -> Article:
    """Reads an article and checks what types can't say: uri and body have text, the stamps are RFC 3339."""
    article = _decode(_article, line, "article")
    _require_text("article", article.uri, "uri", article.uri)
    _require_text("article", article.uri, "body", article.body)
    for field in ("published", "updated", "embargoed"):
        stamp = getattr(article, field)
        if stamp is not None:
            try:
                parse_stamp(stamp)
            except ValueError as error:
                raise DecodeError("article", article.uri, field, str(error)) from None
    return article


def decode_time(line: bytes) -> TimeExpression:
    """Reads a time expression."""
    return _decode(_time, line, "time")


def decode_event(line: bytes) -> Event:
    """Reads an event."""
    return _decode(_event, line, "event")


def decode_failure(line: bytes) -> Failure:
    """Reads a dead letter."""
    return _decode(_failure, line, "failure")


def _decode(decoder: msgspec.json.Decoder[R], line: bytes, record: str) -> R:
    try:
        return decoder.decode(line)
    except (ValueError, RecursionError) as error:
        if line.startswith(_BOM):
            return _decode(decoder, line[len(_BOM) :], record)
        raise _explained(error, line, record) from None


def _require_text(record: str, called: str, field: str, text: str) -> None:
    if not text or text.isspace():
        raise DecodeError(record, called, field, "is empty")


def _explained(error: Exception, line: bytes, record: str) -> DecodeError:
    """The decoder's error in words that name the record and the field."""
    if isinstance(error, msgspec.ValidationError):
        field, problem = located(str(error))
        return DecodeError(record, _called(line, record), field, problem)
    if isinstance(error, RecursionError):
        return DecodeError(record, "", "", "is nested too deeply")
    try:
        line.decode()
    except UnicodeDecodeError as broken:
        return DecodeError(record, "", "", f"is not UTF-8: byte 0x{line[broken.start]:02x} at position {broken.start}")
    if _has_lone_surrogate(line):
        return DecodeError(record, "", "", r"is not Unicode: an escape such as \ud83d without its second half")
    return DecodeError(record, "", "", f"is not JSON: {_syntax(str(error))}")


def located(message: str) -> tuple[str, str]:
    """The field path and the problem of a validation message, "Expected `str`, got `int` - at `$.body`"."""
    problem, _, path = message.partition(" - at `")
    field = path.removesuffix("`").removeprefix("$").removeprefix(".")
    missing = problem.removeprefix("Object missing required field ")
    if missing != problem:
        name = missing.strip("`")
        return (f"{field}.{name}" if field else name), "is missing"
    return field, problem[:1].lower() + problem[1:]


def _called(line: bytes, record: str) -> str:
    """The uri or id of a record that is otherwise wrong, "" where there is none."""
    try:
        fields: Any = msgspec.json.decode(line)
    except (ValueError, RecursionError):  # a wrong type may come before wrong JSON
        return ""
    called = fields.get(_CALLED[record]) if isinstance(fields, dict) else None
    return called if isinstance(called, str) else ""


def _has_lone_surrogate(line: bytes) -> bool:
    """Whether the standard library, which lets half a character through, can read what our decoder can't."""
    try:
        json.dumps(json.loads(line), ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return True
    except (ValueError, RecursionError):
        return False
    return False


def _syntax(message: str) -> str:
    if message == "Input data was truncated":
        return "it ends too early"
    return message.removeprefix("JSON is malformed: ").replace("(byte", "(at byte")
