"""Whether two versions of a contract can live together: old records with new readers and new ones with old readers."""

import io
from collections.abc import Iterator
from typing import Any

import fastavro

# Words that describe and constrain nothing (JSON Schema 2020-12, section 9 of the validation vocabulary).
ANNOTATIONS = {"$schema", "$id", "$comment", "title", "description", "examples", "deprecated", "$defs"}


def json_conflicts(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """What `new` changes for those who hold `old`: a line each, the path first; none where both can live together.

    A new version may add optional fields and reword descriptions. Whatever constrains a field that was there stays:
    loosened, it breaks who reads new records by the old schema; tightened, who reads old ones by the new.
    """
    return list(_conflicts("", old, new, old, new))


def _conflicts(path: str, old: Any, new: Any, old_root: Any, new_root: Any) -> Iterator[str]:
    old, new = _resolved(old, old_root), _resolved(new, new_root)
    where = path or "the record"
    for name, was in old.get("properties", {}).items():
        field = f"{path}.{name}" if path else name
        if name not in new.get("properties", {}):
            yield f"{field}: removed"
        else:
            yield from _conflicts(field, was, new["properties"][name], old_root, new_root)
    for name in sorted(set(new.get("required", ())) - set(old.get("required", ()))):
        yield f"{where}: now requires {name}"
    for name in sorted(set(old.get("required", ())) - set(new.get("required", ()))):
        yield f"{where}: no longer requires {name}"
    if "items" in old and "items" in new:
        yield from _conflicts(f"{path}[]", old["items"], new["items"], old_root, new_root)
    for was, now in zip(old.get("anyOf", ()), new.get("anyOf", ()), strict=False):
        yield from _conflicts(path, was, now, old_root, new_root)
    if len(old.get("anyOf", ())) != len(new.get("anyOf", ())):
        yield f"{where}: anyOf has other branches"
    yield from _changed(where, old, new)


def _changed(where: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    """The keywords that say what a value may be, where they differ."""
    structural = ANNOTATIONS | {"properties", "required", "items", "anyOf", "$ref"}
    for keyword in sorted((old.keys() | new.keys()) - structural):
        was, now = old.get(keyword), new.get(keyword)
        if was != now:
            yield f"{where}: {keyword} was {was!r}, is {now!r}"


def _resolved(schema: dict[str, Any], root: dict[str, Any]) -> dict[str, Any]:
    """The schema with its local `$ref` put in."""
    if "$ref" not in schema:
        return schema
    name = schema["$ref"].removeprefix("#/$defs/")
    return {**root["$defs"][name], **{key: value for key, value in schema.items() if key != "$ref"}}


def avro_conflicts(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """What is lost or refused when data of one schema are read by the other; none where both can live together.

    Really writes and reads data with every field filled and with every field as empty as it may be.
    """
    conflicts = []
    for direction, writer, reader in (("old data", old, new), ("new data", new, old)):
        known = _paths(old, "")
        for filled in (True, False):
            datum = _datum(writer, filled)
            try:
                read = _read(_written(datum, writer), writer, reader)
            except Exception as error:  # fastavro has no common class for what it refuses
                conflicts.append(f"{direction}: {error}")
                continue
            conflicts += [f"{direction}: {path} is lost" for path in known if _at(read, path) != _at(datum, path)]
    return conflicts


def _written(datum: Any, schema: dict[str, Any]) -> bytes:
    stream = io.BytesIO()
    fastavro.schemaless_writer(stream, fastavro.parse_schema(schema, named_schemas={}), datum)
    return stream.getvalue()


def _read(data: bytes, writer: dict[str, Any], reader: dict[str, Any]) -> Any:
    schemas = (fastavro.parse_schema(schema, named_schemas={}) for schema in (writer, reader))
    return fastavro.schemaless_reader(io.BytesIO(data), *schemas)


def _datum(schema: Any, filled: bool) -> Any:
    """A value of an Avro schema: all that it can hold, or as little as it may."""
    if isinstance(schema, list):
        return _datum(schema[-1] if filled else schema[0], filled)
    if isinstance(schema, str):
        return {"string": "text", "long": 7, "int": 7, "double": 0.5, "bytes": b"\xff", "boolean": True, "null": None}[
            schema
        ]
    if schema["type"] == "record":
        return {field["name"]: _datum(field["type"], filled) for field in schema["fields"]}
    if schema["type"] == "array":
        return [_datum(schema["items"], filled)] if filled else []
    return _datum(schema["type"], filled)


def _paths(schema: Any, path: str) -> list[str]:
    """The paths of all leaves of an Avro record: `participants.0.name`."""
    if isinstance(schema, list):
        return [leaf for branch in schema for leaf in _paths(branch, path)]
    if isinstance(schema, dict) and schema["type"] == "record":
        return [leaf for field in schema["fields"] for leaf in _paths(field["type"], f"{path}.{field['name']}")]
    if isinstance(schema, dict) and schema["type"] == "array":
        return _paths(schema["items"], f"{path}.0")
    return [] if schema == "null" else [path.removeprefix(".")]


def _at(value: Any, path: str) -> Any:
    for step in path.split("."):
        if isinstance(value, list):
            value = value[int(step)] if int(step) < len(value) else None
        else:
            value = value.get(step) if isinstance(value, dict) else None
    return value
