"""What is wrong with a record that came from elsewhere: every problem with its field, by schema and by sense."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, time
from functools import cache
from typing import Any, Final

import jsonschema_rs
import msgspec

from schemas.article import parse_stamp
from schemas.codec import NAMES, located
from schemas.contracts import schema

# Fields that only one kind of record has; the article comes last because a broken one has nothing of its own.
_MARKS: Final = (
    ("event", {"trigger", "factuality", "participants", "evidence"}),
    ("failure", {"stage", "original", "error"}),
    ("time", {"rule", "granularity", "basis"}),
    ("article", {"uri", "body"}),
)
_TYPES: Final = {name: record for record, name in NAMES.items()}
_STAMPS: Final = ("published", "updated", "embargoed", "recorded")
_LONGEST_QUOTE: Final = 60
# What a pattern of the schemas asks for, in words, by the field that it stands at.
_FORMS: Final = {
    **dict.fromkeys(_STAMPS, "an RFC 3339 date-time or date"),
    **dict.fromkeys(("earliest", "latest"), "an ISO 8601 date or date-time"),
    "country": "two capitals of ISO 3166-1",
    "kind": "two levels such as diplomacy.meet",
}


class Problem(msgspec.Struct, frozen=True):
    """A field ("participants[0].role"; empty for the whole record) and what is wrong with it."""

    field: str
    text: str

    def __str__(self) -> str:
        return f"{self.field}: {self.text}" if self.field else self.text


def record_of(value: Any) -> str | None:
    """Which record a decoded JSON value means to be, told by its fields; None where nothing tells."""
    if isinstance(value, dict):
        for record, marks in _MARKS:
            if not marks.isdisjoint(value):
                return record
    return None


def problems(record: str, value: Any) -> list[Problem]:
    """Everything that is wrong with `value` as a `record` ("article", "time", "event", "failure"), none if it is right.

    The sense of a record (bounds in order, offsets that fit the words) is checked where its schema is met.
    """
    validator = _validator(record)
    if not validator.is_valid(value):
        return [problem for error in validator.iter_errors(value) for problem in _in_words(error)]
    try:
        known = msgspec.convert(value, _TYPES[record])  # the sense of unknown fields is unknown
    except msgspec.ValidationError as error:
        return [Problem(*located(str(error)))]
    plain = msgspec.to_builtins(known)
    return [*_wrong_stamps(plain, ""), *_wrong_sense(plain, "")]


@cache
def _validator(record: str) -> Any:
    return jsonschema_rs.validator_for(schema(record))


def _in_words(error: Any) -> Iterator[Problem]:
    """The validator's error without its printout of the whole record; of alternatives the one that is meant."""
    kind, field = error.kind.as_dict(), _path(error.instance_path)
    branches = kind.get("context")
    if branches and isinstance(error.instance, dict):
        yield from (problem for branch in branches[0] for problem in _in_words(branch))
    elif "property" in kind:
        yield Problem(f"{field}.{kind['property']}" if field else kind["property"], "is missing")
    elif "types" in kind:
        yield Problem(field, f"is {_quoted(error.instance)}, expected {' or '.join(sorted(kind['types']))}")
    elif "options" in kind:
        options = ", ".join(str(option) for option in kind["options"] if option is not None)
        yield Problem(field, f"is {_quoted(error.instance)}, expected one of {options}")
    elif "pattern" in kind:
        form = _FORMS.get(error.instance_path[-1], kind["pattern"])
        yield Problem(field, f"is {_quoted(error.instance)}, expected {form}")
    elif error.instance == "":
        yield Problem(field, "is empty")
    elif "limit" in kind:
        yield Problem(field, f"is {_quoted(error.instance)}, the limit is {kind['limit']}")
    else:
        yield Problem(field, error.message)


def _path(steps: list[str | int]) -> str:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return path.removeprefix(".")


def _quoted(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_QUOTE else text[:_LONGEST_QUOTE] + "…"


def _wrong_stamps(value: dict[str, Any], field: str) -> Iterator[Problem]:
    """Dates of publication that have the form of one but are not in the calendar."""
    for name in _STAMPS:
        stamp = value.get(name)
        if stamp is not None:
            try:
                parse_stamp(stamp)
            except ValueError as error:
                yield Problem(f"{field}{name}", str(error))
    if isinstance(value.get("article"), dict):
        yield from _wrong_stamps(value["article"], "article.")


def _wrong_sense(value: Any, path: str) -> Iterator[Problem]:
    """Offsets and bounds that contradict themselves, in the record and in the records inside it."""
    if isinstance(value, list | tuple):
        for position, item in enumerate(value):
            yield from _wrong_sense(item, f"{path}[{position}]")
    elif isinstance(value, dict):
        yield from _wrong_offsets(value, path)
        yield from _wrong_bounds(value, path)
        for name, item in value.items():
            yield from _wrong_sense(item, f"{path}.{name}" if path else name)


def _wrong_offsets(value: dict[str, Any], path: str) -> Iterator[Problem]:
    parts = [value[name] for name in ("start", "end", "text") if name in value]
    if "start" not in value or not any(part is not None for part in parts):
        return
    start, end, text = value["start"], value["end"], value.get("text")
    if None in parts:
        yield Problem(path, "text, start and end are given together or not at all")
    elif start >= end:
        yield Problem(path, f"starts at {start} and ends at {end}, expected the start before the end")
    elif text is not None and len(text) != end - start:
        yield Problem(path, f"spans {end - start} code points, but its text has {len(text)}")


def _wrong_bounds(value: dict[str, Any], path: str) -> Iterator[Problem]:
    earliest, latest = value.get("earliest"), value.get("latest")
    if not isinstance(earliest, str) or not isinstance(latest, str):
        return
    try:
        if _moment(earliest) > _moment(latest, last=True):
            yield Problem(path, f"earliest {earliest} is after latest {latest}")
    except ValueError as error:
        yield Problem(path, str(error))


def _moment(bound: str, last: bool = False) -> tuple[int, datetime]:
    """The first, or the `last`, moment of a bound in a form that compares, also before the year 1."""
    if bound.startswith("-"):
        year, month, day = bound[1:].split("-", 2)
        return -1 - int(year), datetime(4, int(month), int(day[:2]))  # 4 is a leap year
    stamp = parse_stamp(bound)
    return 0, datetime.combine(stamp.day, time.max, UTC) if last and not stamp.timed else stamp.at
