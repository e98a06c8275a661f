"""Files out: events as JSON lines or Parquet, a table for people, iCalendar; `-` is standard output.

One process writes, in the order in which it is given events, each encoded as its JSON line. A file has another name
until it is complete, so whatever bears its name is whole; a run that fails or is stopped leaves an earlier file of that
name as it was. The same events give the same bytes, also in `.gz` and Parquet: no clock goes into them.
"""

import gzip
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final, Protocol, cast

from transforms.articles.reading import Record

STDOUT: Final = "-"
JSONL: Final = "jsonl"
PARQUET: Final = "parquet"
_SUFFIXES: Final = {".jsonl": JSONL, ".ndjson": JSONL, ".parquet": PARQUET, ".ics": "ics"}


class OutputError(ValueError):
    """An output that can't be written, with a message for the user."""


class Sink(Protocol):
    """Takes encoded events, one at a time."""

    def write(self, line: bytes, source: Record | None = None, /) -> None:
        """Takes one event as its JSON line, without the line end, and the record that it was found in."""

    def close(self) -> None:
        """Writes what is still held back."""


def format_of(output: str) -> str:
    """The format that the name of an output stands for; raises OutputError for a name that stands for none."""
    if output == STDOUT:
        return "table" if sys.stdout.isatty() else JSONL
    suffix = Path(output.lower().removesuffix(".gz")).suffix
    if suffix not in _SUFFIXES:
        raise OutputError(f"{output}: which format? Its name should end in {', '.join(_SUFFIXES)}")
    return _SUFFIXES[suffix]


@contextmanager
def opened(output: str, form: str) -> Iterator[Sink]:
    """A sink for events in the format `form`; a file gets its name when the block ends without an exception."""
    with whole_file(output) as stream:
        sink = _sink(form, stream)
        yield sink
        sink.close()


@contextmanager
def whole_file(output: str) -> Iterator[BinaryIO]:
    """A stream to write to, gzipped after its name; the file gets its name when the block ends without an exception."""
    if output == STDOUT:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = Path(output).resolve()  # so that a link stays one, and what it points to is replaced
    if path.exists() and not path.is_file():  # /dev/null, a named pipe: nothing to rename
        with path.open("wb") as stream:
            yield stream
        return
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        with partial.open("wb") as raw:
            if output.lower().endswith(".gz"):
                with gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0, compresslevel=6) as packed:
                    yield cast("BinaryIO", packed)
            else:
                yield raw
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def _sink(form: str, stream: BinaryIO) -> Sink:
    """The sink of a format; what its library costs to import is paid by those who want it."""
    if form == PARQUET:
        from pipeline.io.parquet import ParquetSink

        return ParquetSink(stream)
    if form == "table":
        from pipeline.io.table import TableSink

        return TableSink(stream)
    if form == "ics":
        from pipeline.io.ics import CalendarSink

        return CalendarSink(stream)
    return JsonLines(stream)


class JsonLines:
    """One event a line, passed on at once, so that a reader behind a pipe need not wait."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._live = stream is sys.stdout.buffer

    def write(self, line: bytes, _source: Record | None = None, /) -> None:
        self._stream.write(line + b"\n")
        if self._live:
            self._stream.flush()

    def close(self) -> None:
        pass
