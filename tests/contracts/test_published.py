"""The published contracts are frozen, well formed, and say what the records say."""

import hashlib
import typing
from pathlib import Path
from typing import Any

import fastavro
import jsonschema_rs
import msgspec
import pytest

import schemas
from schemas.avro import from_avro, to_avro
from schemas.codec import NAMES, Record, encode
from schemas.contracts import schema, versions
from tests.schemas.records import ALL

PUBLISHED = Path(schemas.__file__).parent / "published"
RECORDS = {name: record for record, name in NAMES.items()}


def test_a_published_file_never_changes() -> None:
    """A change to a contract is a new file: `sha256sum event/1-1-0.json >> SHA256SUMS` adds its line."""
    listed = dict(reversed(line.split("  ")) for line in (PUBLISHED / "SHA256SUMS").read_text().splitlines())
    files = [file for file in PUBLISHED.rglob("*") if file.is_file() and file.name != "SHA256SUMS"]
    found = {str(file.relative_to(PUBLISHED)): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
    assert found == listed


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_both_notations_have_the_same_versions(name: str) -> None:
    assert versions(name, "json") == versions(name, "avsc") != ()


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_a_json_schema_is_one_and_knows_its_place(name: str) -> None:
    for version in versions(name):
        jsonschema_rs.meta.validate(schema(name, version))
        assert schema(name, version)["$id"] == f"urn:dateline:schema:{name}:{version}"
        fastavro.parse_schema(schema(name, version, "avsc"), named_schemas={})


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_the_newest_json_schema_has_the_fields_of_the_record(name: str) -> None:
    root = schema(name)
    for struct, part in [(RECORDS[name], root), *parts(RECORDS[name], root)]:
        fields = msgspec.structs.fields(struct)
        assert list(part["properties"]) == [field.name for field in fields], struct
        assert part["required"] == [field.name for field in fields if field.required], struct
        assert part["additionalProperties"] is True
        for field in fields:
            assert nullable(part["properties"][field.name]) == (type(None) in typing.get_args(field.type)), field.name


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_the_newest_schema_has_the_choices_of_the_record(name: str) -> None:
    root = schema(name)
    for struct, part in [(RECORDS[name], root), *parts(RECORDS[name], root)]:
        for field in msgspec.structs.fields(struct):
            choices = literals(field.type)
            enum = [choice for choice in part["properties"][field.name].get("enum", ()) if choice is not None]
            assert enum == choices, field.name


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_the_newest_avro_schema_has_the_fields_of_the_record(name: str) -> None:
    for struct, part in avro_parts(RECORDS[name], schema(name, notation="avsc")):
        assert [field["name"] for field in part["fields"]] == [f.name for f in msgspec.structs.fields(struct)], struct


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_every_field_is_described(name: str) -> None:
    root = schema(name)
    for part in (root, *root.get("$defs", {}).values()):
        assert part["description"].endswith(".")
        for field, described in part["properties"].items():
            assert described["description"].endswith("."), field
    for _, record in avro_parts(RECORDS[name], schema(name, notation="avsc")):
        assert all(field["doc"].endswith(".") for field in record["fields"])


@pytest.mark.parametrize("record", ALL, ids=lambda record: type(record).__name__)
def test_a_record_is_valid_by_its_schema(record: Record) -> None:
    validator = jsonschema_rs.validator_for(schema(NAMES[type(record)]))
    assert [error.message for error in validator.iter_errors(msgspec.json.decode(encode(record)))] == []
    assert from_avro(to_avro(record), type(record)) == record


def test_a_version_that_was_never_published_is_refused() -> None:
    with pytest.raises(LookupError, match="no version 9-0-0 of the event schema; there are: 1-0-0, 1-1-0"):
        schema("event", "9-0-0")


def parts(struct: type, root: dict[str, Any]) -> list[tuple[type, dict[str, Any]]]:
    """The records inside a record, each with its definition in the JSON Schema."""
    inside = [nested for field in msgspec.structs.fields(struct) for nested in nested_structs(field.type)]
    found = [(nested, root["$defs"][nested.__name__]) for nested in inside]
    return found + [deeper for nested in inside for deeper in parts(nested, root)]


def avro_parts(struct: type, part: dict[str, Any]) -> list[tuple[type, dict[str, Any]]]:
    """A record and those inside it, each with its Avro record."""
    found = [(struct, part)]
    for field, avro in zip(msgspec.structs.fields(struct), part["fields"], strict=True):
        for nested in nested_structs(field.type):
            found += avro_parts(nested, avro_record(avro["type"]))
    return found


def avro_record(avro: Any) -> dict[str, Any]:
    """The record in a nullable or an array of it."""
    inner = avro[1] if isinstance(avro, list) else avro
    return inner["items"] if inner["type"] == "array" else inner


def nested_structs(hint: Any) -> list[type]:
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return [hint]
    return [struct for argument in typing.get_args(hint) for struct in nested_structs(argument)]


def literals(hint: Any) -> list[str]:
    if typing.get_origin(hint) is typing.Literal:
        return list(typing.get_args(hint))
    return [choice for argument in typing.get_args(hint) for choice in literals(argument)]


def nullable(described: dict[str, Any]) -> bool:
    return "null" in described.get("type", ()) or {"type": "null"} in described.get("anyOf", ())
