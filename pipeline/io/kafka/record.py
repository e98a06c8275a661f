"""A record of a Kafka topic as the source gives it and the sink takes it."""

from typing import Any

import msgspec

Headers = tuple[tuple[str, bytes | None], ...]


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One record. `key` and `value` are None where Kafka has null; `timestamp` counts milliseconds since the epoch.

    `partition` and `offset` are -1 in a record that is still to be written; `made_of` is then the one that it was made
    of, for who learns that it could not be. It is not written.
    """

    topic: str
    partition: int = -1
    offset: int = -1
    timestamp: int | None = None
    key: bytes | None = None
    value: bytes | None = None
    headers: Headers = ()
    made_of: "Record | None" = None

    def header(self, name: str) -> bytes | None:
        """The value of the last header of that name, or None."""
        return next((value for key, value in reversed(self.headers) if key == name), None)


def of_client(one: Any) -> Record:
    """A record of kafka-python's consumer as ours."""
    return Record(
        topic=one.topic, partition=one.partition, offset=one.offset, key=one.key, value=one.value,
        timestamp=None if one.timestamp < 0 else one.timestamp, headers=tuple(one.headers),
    )  # fmt: skip
