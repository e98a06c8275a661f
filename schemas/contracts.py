"""The published contracts: which versions of event/1-0-0.json and its like there are, and what they say."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Final, Literal

import msgspec

Notation = Literal["json", "avsc"]

_PUBLISHED: Final[Traversable] = files("schemas").joinpath("published")


@cache
def versions(record: str, notation: Notation = "json") -> tuple[str, ...]:
    """The published versions of a record's schema, oldest first: ("1-0-0", "1-1-0")."""
    suffix = f".{notation}"
    names = (file.name for file in _PUBLISHED.joinpath(record).iterdir())
    return tuple(sorted((name.removesuffix(suffix) for name in names if name.endswith(suffix)), key=_numbers))


@cache
def schema(record: str, version: str | None = None, notation: Notation = "json") -> dict[str, Any]:
    """The JSON Schema or Avro schema of a record ("article", "time", "event", "failure"); the newest if none is named.

    Raises LookupError for a version that was never published.
    """
    version = version or versions(record, notation)[-1]
    try:
        text = _PUBLISHED.joinpath(record, f"{version}.{notation}").read_bytes()
    except FileNotFoundError:
        known = ", ".join(versions(record, notation))
        raise LookupError(f"no version {version} of the {record} schema; there are: {known}") from None
    parsed: dict[str, Any] = msgspec.json.decode(text)
    return parsed


def _numbers(version: str) -> tuple[int, ...]:
    """`1-10-0` comes after `1-9-0`."""
    return tuple(int(part) for part in version.split("-"))
