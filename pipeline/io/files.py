"""Files in: articles from `.jsonl`, `.json`, `.txt`, `.html`, each also `.gz`, and from standard input (`-`).

Bounded. A file is read once, from its start, as a stream: memory holds one article and not the file. Records come in
the order of the files (sorted within a glob) and of their lines. There is no state to resume from: a second run reads
all again and gives the same output. Nothing is dropped: what can't be read is a record that says so, and becomes a dead
letter. One process reads; `pipeline/backfill.py` hands what was read to several.
"""

import glob
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO, Final

from transforms.articles.reading import Record, records

STDIN: Final = "-"
_BUFFER: Final = 256 * 1024


class InputError(ValueError):
    """An input that the user named and that isn't there, with a message for them."""


def expand(patterns: Iterable[str]) -> tuple[str, ...]:
    """The files that paths, globs ("archive/**/*.jsonl.gz") and `-` stand for, each once, in order.

    Raises InputError, naming the pattern, for one that stands for nothing.
    """
    names: dict[str, None] = {}
    for pattern in patterns:
        names.update(dict.fromkeys(_expand(pattern)))
    return tuple(names)


def _expand(pattern: str) -> list[str]:
    if pattern == STDIN or os.path.isfile(pattern):
        return [pattern]
    if os.path.isdir(pattern):
        example = os.path.join(pattern, "*.jsonl")
        raise InputError(f"{pattern} is a folder; name its files, for example with a glob: '{example}'")
    if "://" in pattern:
        raise InputError(f"{pattern}: there is no reader for {pattern.partition('://')[0]}:// here; give a path or -")
    found = sorted(name for name in glob.glob(pattern, recursive=True) if not os.path.isdir(name))
    if found:
        return found
    if glob.has_magic(pattern):
        raise InputError(f"no file matches {pattern}")
    if os.path.exists(pattern):  # a pipe such as /dev/fd/63
        return [pattern]
    raise InputError(f"{pattern}: no such file")


class Reader:
    """The records of `names` (from `expand`), one file after the other, and how far the reading is."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(names)
        self._done = 0
        self._file: BinaryIO | None = None

    @property
    def total(self) -> int | None:
        """How many bytes the files have on disk; None where an input is a pipe."""
        if not all(os.path.isfile(name) for name in self.names):
            return None
        return sum(os.path.getsize(name) for name in self.names)

    @property
    def consumed(self) -> int:
        """How many of those bytes have been read."""
        return self._done + (self._file.tell() if self._file and self._file.seekable() else 0)

    def commit(self) -> None:
        """A file remembers nothing."""

    def __iter__(self) -> Iterator[Record]:
        for name in self.names:
            try:
                with _opened(name) as self._file:
                    yield from records(self._file, name)
                    self._done = self.consumed
            except OSError as error:
                yield Record(input=name, position=1, original=b"", broken=f"can't be read: {error.strerror or error}")
            finally:
                self._file = None


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == STDIN:
        yield sys.stdin.buffer
        return
    with open(name, "rb", buffering=_BUFFER) as stream:
        yield stream
