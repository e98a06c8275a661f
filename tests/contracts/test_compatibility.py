"""Every version of a contract can live with all the earlier ones; and the check that says so notices a break."""

import copy
from itertools import combinations
from typing import Any

import pytest

from schemas.codec import NAMES
from schemas.contracts import schema, versions
from tests.contracts.compatibility import avro_conflicts, json_conflicts

RECORDS = sorted(NAMES.values())


@pytest.mark.parametrize("record", RECORDS)
def test_versions_can_live_together(record: str) -> None:
    for old, new in combinations(versions(record, "json"), 2):
        assert json_conflicts(schema(record, old), schema(record, new)) == [], f"{record}: {old} and {new}"
    for old, new in combinations(versions(record, "avsc"), 2):
        assert avro_conflicts(schema(record, old, "avsc"), schema(record, new, "avsc")) == [], f"{record}: {old}, {new}"


@pytest.mark.parametrize("record", RECORDS)
def test_a_version_can_live_with_itself(record: str) -> None:
    assert json_conflicts(schema(record), schema(record)) == []
    assert avro_conflicts(schema(record, notation="avsc"), schema(record, notation="avsc")) == []


JSON = {
    "type": "object",
    "description": "A meeting.",
    "properties": {
        "name": {"type": "string", "description": "What."},
        "score": {"type": ["number", "null"], "minimum": 0},
        "state": {"enum": ["open", "shut"]},
        "when": {"anyOf": [{"$ref": "#/$defs/When"}, {"type": "null"}]},
        "who": {"type": "array", "items": {"$ref": "#/$defs/Who"}},
        "host": {"description": "Whose it is.", "$ref": "#/$defs/Who"},
    },
    "required": ["name", "state"],
    "additionalProperties": True,
    "$defs": {
        "When": {"type": "object", "properties": {"day": {"type": "string"}}, "required": ["day"]},
        "Who": {"type": "object", "properties": {"role": {"type": "string"}}, "required": []},
    },
}


def changed(schema: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """The schema with `value` at the path; None takes the key away."""
    new = copy.deepcopy(schema)
    *way, last = path.split("/")
    place = new
    for step in way:
        place = place[step]
    if value is None:
        del place[last]
    else:
        place[last] = value
    return new


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("description", "A meeting of people."),
        ("properties/name/description", "What it is called."),
        ("properties/room", {"type": "string"}),
        ("$defs/When/properties/hour", {"type": "integer"}),
        ("$defs/Other", {"type": "object"}),
    ],
)
def test_a_new_optional_field_or_another_description_breaks_nobody(path: str, value: Any) -> None:
    assert json_conflicts(JSON, changed(JSON, path, value)) == []


@pytest.mark.parametrize(
    ("path", "value", "conflict"),
    [
        ("properties/score", None, "score: removed"),
        ("required", ["name", "state", "score"], "the record: now requires score"),
        ("required", ["state"], "the record: no longer requires name"),
        ("properties/score/type", "number", "score: type was ['number', 'null'], is 'number'"),
        ("properties/name/type", ["string", "null"], "name: type was 'string', is ['string', 'null']"),
        ("properties/name/maxLength", 9, "name: maxLength was None, is 9"),
        ("properties/score/minimum", None, "score: minimum was 0, is None"),
        ("properties/state/enum", ["open"], "state: enum was ['open', 'shut'], is ['open']"),
        ("properties/state/enum", ["open", "ajar"], "state: enum was ['open', 'shut'], is ['open', 'ajar']"),
        ("properties/when/anyOf", [{"$ref": "#/$defs/When"}], "when: anyOf has other branches"),
        ("additionalProperties", False, "the record: additionalProperties was True, is False"),
        ("$defs/When/properties/day", None, "when.day: removed"),
        ("$defs/When/properties/day/type", "integer", "when.day: type was 'string', is 'integer'"),
        ("properties/who/items", {"type": "object", "required": ["role"]}, "who[].role: removed"),
        ("properties/host", {"type": "string"}, "host.role: removed"),
    ],
)  # fmt: skip
def test_any_other_change_is_named(path: str, value: Any, conflict: str) -> None:
    assert conflict in json_conflicts(JSON, changed(JSON, path, value))


AVRO = {
    "type": "record",
    "name": "Meeting",
    "namespace": "test",
    "fields": [
        {"name": "name", "type": "string"},
        {"name": "score", "type": ["null", "double"], "default": None},
        {
            "name": "who",
            "type": {
                "type": "array",
                "items": {"type": "record", "name": "Who", "fields": [{"name": "role", "type": "string"}]},
            },
        },
    ],
}
ROOM = {"name": "room", "type": "string"}
OPTIONAL_ROOM = {"name": "room", "type": ["null", "string"], "default": None}


def with_fields(*fields: dict[str, Any]) -> dict[str, Any]:
    return {**AVRO, "fields": list(fields)}


def test_a_new_field_with_a_default_breaks_nobody() -> None:
    assert avro_conflicts(AVRO, with_fields(*AVRO["fields"], OPTIONAL_ROOM)) == []


@pytest.mark.parametrize(
    ("new", "direction", "named"),
    [
        (with_fields(*AVRO["fields"], ROOM), "old data", "room"),
        (with_fields(AVRO["fields"][1], AVRO["fields"][2]), "new data", "name"),
        (with_fields(AVRO["fields"][0], AVRO["fields"][2]), "old data", "score is lost"),
        (with_fields({"name": "name", "type": "long"}, *AVRO["fields"][1:]), "old data", "string"),
        (with_fields({"name": "name", "type": ["null", "string"]}, *AVRO["fields"][1:]), "new data", "null"),
        (with_fields({"name": "title", "type": "string"}, *AVRO["fields"][1:]), "old data", "title"),
        (
            with_fields(*AVRO["fields"][:2], {"name": "who", "type": {"type": "array", "items": "string"}}),
            "old data",
            "string",
        ),
    ],
    ids=["required", "removed", "removed with default", "other type", "now nullable", "renamed", "other items"],
)
def test_a_change_that_avro_cannot_resolve_is_named(new: dict[str, Any], direction: str, named: str) -> None:
    conflicts = avro_conflicts(AVRO, new)
    assert any(line.startswith(direction) and named in line for line in conflicts), conflicts
