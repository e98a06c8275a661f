"""A gzip stream undone as far as it goes: what came before damage is given, and the damage is named and not raised."""

import io
import zlib
from typing import IO, Final, cast

MAGIC: Final = b"\x1f\x8b"
_CHUNK: Final = 128 * 1024
_ALL_OF_GZIP: Final = 16 + zlib.MAX_WBITS  # zlib reads the header and checks the sum itself


class Gunzip(io.RawIOBase):
    """The plain bytes of a gzip file of one or more members; `broken` says why they end where they should not."""

    def __init__(self, packed: IO[bytes]) -> None:
        self._packed = packed
        self._member = zlib.decompressobj(_ALL_OF_GZIP)
        self._begun = False
        self._plain = memoryview(b"")
        self.broken = ""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        """Fills `buffer` as far as one step of the packed stream does; 0 at the end."""
        target = memoryview(cast("bytearray", buffer)).cast("B")
        while not self._plain and not self.broken:
            plain = self._inflate(len(target))
            if plain is None:
                return 0
            self._plain = memoryview(plain)
        size = min(len(target), len(self._plain))
        target[:size] = self._plain[:size]
        self._plain = self._plain[size:]
        return size

    def _inflate(self, most: int) -> bytes | None:
        """The next plain bytes, None at the end of the file; at most `most`, so that a bomb takes no memory."""
        packed = self._member.unconsumed_tail or self._next_packed()
        if not packed:
            if self._begun:
                self.broken = "its gzip data end too early"
            return None
        self._begun = True
        try:
            return self._member.decompress(packed, max(most, 1))
        except zlib.error as error:
            self.broken = f"its gzip data are damaged ({error})"
            return None

    def _next_packed(self) -> bytes:
        """More packed bytes, those of the next member where this one is complete; zeros behind the last are padding."""
        if not self._member.eof:
            return self._packed.read(_CHUNK)
        packed = (self._member.unused_data or self._packed.read(_CHUNK)).lstrip(b"\0")
        self._member = zlib.decompressobj(_ALL_OF_GZIP)
        self._begun = False
        return packed
