"""What `validate` says of records that are wrong, and that it says nothing of those that are right."""

from typing import Any

import msgspec
import pytest

from schemas.codec import NAMES, Record, encode
from schemas.validation import problems, record_of
from tests.schemas.records import ALL, ARTICLE, EVENT, FAILURE, TIME


def plain(record: Record, **changes: Any) -> dict[str, Any]:
    """A record as decoded JSON with some fields changed: `time__latest=…` is a field of a record inside."""
    value: dict[str, Any] = msgspec.json.decode(encode(record))
    for path, change in changes.items():
        *way, last = path.split("__")
        place = value
        for step in way:
            place = place[step]
        place[last] = change
    return value


@pytest.mark.parametrize("record", ALL, ids=lambda record: type(record).__name__)
def test_a_right_record_has_no_problems_and_is_recognised(record: Record) -> None:
    name = NAMES[type(record)]
    assert problems(name, plain(record)) == []
    assert problems(name, plain(record, something_else={"start": "left", "end": 0, "earliest": "now"})) == []
    assert record_of(plain(record)) == name


@pytest.mark.parametrize("value", [None, 3, "text", [], {}, {"headline": "Talks resume"}])
def test_what_no_field_tells_is_not_recognised(value: Any) -> None:
    assert record_of(value) is None


def test_years_before_christ_and_open_bounds_are_right() -> None:
    assert problems("time", plain(TIME, earliest="-0044-03-15", latest="-0044-03-15")) == []
    assert problems("time", plain(TIME, earliest="-0044-01-01", latest="0014-08-19")) == []
    assert problems("event", plain(EVENT, time__latest=None)) == []
    inferred = {"text": None, "start": None, "end": None, "basis": "inferred", "anchor": None}
    assert problems("event", plain(EVENT, **{f"time__{field}": value for field, value in inferred.items()})) == []


@pytest.mark.parametrize(
    ("record", "changes", "problem"),
    [
        (ARTICLE, {"body": ""}, "body: is empty"),
        (ARTICLE, {"uri": 7}, "uri: is 7, expected string"),
        (ARTICLE, {"status": "draft"}, 'status: is "draft", expected one of usable, withheld, canceled'),
        (ARTICLE, {"published": "yesterday"}, 'published: is "yesterday", expected an RFC 3339 date-time or date'),
        (ARTICLE, {"published": "2023-02-29"}, "published: '2023-02-29' is not an RFC 3339 date-time or date"),
        (TIME, {"start": 32}, "starts at 32 and ends at 32, expected the start before the end"),
        (TIME, {"text": "on Tuesday"}, "spans 7 code points, but its text has 10"),
        (TIME, {"earliest": "2024-03-06"}, "earliest 2024-03-06 is after latest 2024-03-05"),
        (TIME, {"earliest": "2024-03-05T23:00Z", "latest": "2024-03-05T22:00Z"},
            "earliest 2024-03-05T23:00Z is after latest 2024-03-05T22:00Z"),
        (TIME, {"latest": "2024-02-30"}, "'2024-02-30' is not an RFC 3339 date-time or date"),
        (TIME, {"latest": "-0044-03-15"}, "earliest 2024-03-05 is after latest -0044-03-15"),
        (EVENT, {"confidence": 1.5}, "confidence: is 1.5, the limit is 1"),
        (EVENT, {"kind": "Meeting"}, 'kind: is "Meeting", expected two levels such as diplomacy.meet'),
        (EVENT, {"place__country": "Norway"}, 'place.country: is "Norway", expected two capitals of ISO 3166-1'),
        (EVENT, {"trigger__start": -1}, "trigger.start: is -1, the limit is 0"),
        (EVENT, {"participants": [{"name": "A", "role": "agent", "field": "body", "start": 3, "end": 2}]},
            "participants[0]: starts at 3 and ends at 2, expected the start before the end"),
        (EVENT, {"time__text": None}, "time: text, start and end are given together or not at all"),
        (EVENT, {"time__start": None}, "time: text, start and end are given together or not at all"),
        (EVENT, {"time__latest": "2024-03-04"}, "time: earliest 2024-03-05 is after latest 2024-03-04"),
        (EVENT, {"article__published": "2024-13-01"},
            "article.published: '2024-13-01' is not an RFC 3339 date-time or date"),
        (FAILURE, {"original": "%"}, "original: invalid base64 encoded string"),
        (FAILURE, {"position": -3}, "position: is -3, the limit is 0"),
    ],
)  # fmt: skip
def test_a_problem_names_its_field(record: Record, changes: dict[str, Any], problem: str) -> None:
    assert [str(found) for found in problems(NAMES[type(record)], plain(record, **changes))] == [problem]


def test_all_problems_are_named_at_once() -> None:
    value = plain(EVENT, confidence=2)
    del value["revision"], value["time"]["value"]
    assert sorted(str(found) for found in problems("event", value)) == [
        "confidence: is 2, the limit is 1",
        "revision: is missing",
        "time.value: is missing",
    ]


def test_a_long_value_is_cut() -> None:
    (problem,) = problems("article", plain(ARTICLE, body=["x" * 5_000_000]))
    assert len(str(problem)) < 120
