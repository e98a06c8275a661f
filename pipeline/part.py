"""A part: what became of each record of a block, in a file of its own until the blocks are put in order."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from schemas.failure import Failure


class Entry(msgspec.Struct, frozen=True, array_like=True):
    """What became of one record: its events, encoded, or its failure. `uri` is known once it could be read."""

    input: str
    position: int
    uri: str | None
    dated: bool = False
    events: tuple[bytes, ...] = ()
    failure: Failure | None = None


class _Sure(msgspec.Struct):
    """What is read of an encoded event to know how sure it is."""

    confidence: float


_sure = msgspec.json.Decoder(_Sure)
_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(list[Entry])
_LENGTH = 8


def append(path: Path, entries: Sequence[Entry]) -> None:
    """Adds entries to a part: their length in 8 bytes, then the list."""
    packed = _encoder.encode(entries)
    with path.open("ab") as stream:
        stream.write(len(packed).to_bytes(_LENGTH, "big") + packed)


def entries(path: Path) -> Iterator[Entry]:
    """The entries of a part, in the order in which they were added."""
    with path.open("rb") as stream:
        while size := int.from_bytes(stream.read(_LENGTH), "big"):
            yield from _decoder.decode(stream.read(size))


def confidence_of(event: bytes) -> float:
    """How sure an encoded event is."""
    return _sure.decode(event).confidence
