"""From a file's bytes to articles: one record after the other, each with its original bytes for the dead letters."""

import io
from collections.abc import Iterator
from pathlib import PurePath
from typing import BinaryIO, cast

import msgspec

from schemas.article import Article
from schemas.codec import DecodeError, decode_article
from transforms.articles.format import HTML_SUFFIXES, TEXT_SUFFIXES, Source
from transforms.articles.formats import all_formats
from transforms.articles.formats.schema_org import articles_in
from transforms.articles.gunzip import MAGIC, Gunzip
from transforms.articles.publication import with_publication

_LINE_SUFFIXES = (".jsonl", ".ndjson")
# No article is longer; a record that is comes out as broken, with this much of it.
LIMIT = 32 * 1024 * 1024
STAGE = "articles"
_BUFFER = 256 * 1024


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One article's bytes as they came, and where from: `position` counts lines or list items from 1.

    `uri` stands in for a text or a page that names none itself. `broken` is the reason where the input ended before
    the record did. `carried` is what the source wants back with what becomes of the record; no stage looks at it.
    """

    input: str
    position: int
    original: bytes
    suffix: str = ""
    uri: str = ""
    broken: str = ""
    carried: msgspec.Struct | None = None


def records(stream: BinaryIO, name: str) -> Iterator[Record]:
    """The records of a file or of standard input: lines of JSON are read one at a time, anything else whole.

    `name` is the path as the user gave it, "-" for standard input; its suffix says the format, the first bytes do where
    there is none. gzip is undone, whatever the name. Blank lines are no records. Bad input raises nothing here.
    """
    lines, suffix = _open(stream, name)
    if suffix in _LINE_SUFFIXES:
        yield from _line_records(lines, name)
    elif suffix in TEXT_SUFFIXES + HTML_SUFFIXES:
        yield _whole(lines, name, suffix)
    else:
        yield from _sniffed(lines, name, suffix)


def read(record: Record) -> Article:
    """The article in a record, with its publication time; raises DecodeError that names the field that is wrong."""
    if record.broken:
        raise DecodeError("article", "", "", record.broken)
    return parse_article(record.original, record.suffix, record.uri)


def parse_article(original: bytes, suffix: str = "", uri: str = "") -> Article:
    """One article from its bytes, in any format; raises DecodeError that names the field that is wrong.

    `suffix` (".txt") settles the format where it is known; `uri` is taken where the bytes hold none.
    """
    source = Source(original, suffix, uri)
    problem: DecodeError | None = None
    if source.start.startswith(b"{") and suffix not in TEXT_SUFFIXES:  # by far the most: our own record, decoded once
        try:
            return with_publication(decode_article(original))
        except DecodeError as error:
            problem = error
    form = next((form for form in all_formats() if form.recognises(source)), None)
    if form is None or (problem and form.name == "dateline record"):
        raise problem or DecodeError("article", uri, "", "is in no known format")
    return with_publication(form.read(source))


def _open(stream: BinaryIO, name: str) -> tuple["_Lines", str]:
    """The lines of the stream without gzip around it, and the suffix that is left of its name."""
    path = PurePath("" if name == "-" else name)
    if path.suffix.lower() == ".gz":
        path = path.with_suffix("")
    buffered = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", stream))
    if buffered.peek(2)[:2] == MAGIC:
        return _Lines(Gunzip(buffered)), path.suffix.lower()
    return _Lines(buffered), path.suffix.lower()


class _Lines:
    """The lines of a stream; `broken` says how it ended where its gzip data are damaged."""

    def __init__(self, stream: io.BufferedReader | Gunzip) -> None:
        self._gunzip = stream if isinstance(stream, Gunzip) else None
        self._stream = io.BufferedReader(stream, _BUFFER) if isinstance(stream, Gunzip) else stream
        self._ahead: list[bytes] = []

    @property
    def broken(self) -> str:
        """Why the stream ended too early, "" where it did not; known once its last line is read."""
        return f"is cut off: {self._gunzip.broken}" if self._gunzip and self._gunzip.broken else ""

    def __iter__(self) -> Iterator[bytes]:
        while line := self.next():
            yield line

    def next(self) -> bytes:
        """The next line with its end, b"" after the last."""
        if self._ahead:
            return self._ahead.pop(0)
        return self._stream.readline(LIMIT + 1)  # a line that is longer comes in pieces

    def put_back(self, *lines: bytes) -> None:
        self._ahead = [line for line in lines if line] + self._ahead

    def skip_line(self) -> None:
        """Passes over what is left of a line."""
        while (piece := self.next()) and not piece.endswith(b"\n"):
            pass

    def rest(self) -> bytes:
        """All that is left, or a little more than LIMIT of it."""
        pieces: list[bytes] = []
        size = 0
        while size <= LIMIT and (piece := self.next()):
            pieces.append(piece)
            size += len(piece)
        return b"".join(pieces)


def _line_records(lines: _Lines, name: str) -> Iterator[Record]:
    number = 0
    for number, line in enumerate(lines, 1):
        if len(line) > LIMIT and not line.endswith(b"\n"):
            lines.skip_line()
        if lines.broken and not line.endswith(b"\n"):
            yield Record(input=name, position=number, original=line, broken=lines.broken)
            return
        if line.strip():
            line = line.rstrip(b"\r\n")
            yield _capped(Record(input=name, position=number, original=line, suffix=".jsonl", uri=_uri(name, number)))
    if lines.broken:
        yield Record(input=name, position=number + 1, original=b"", broken=lines.broken)


def _whole(lines: _Lines, name: str, suffix: str) -> Record:
    original = lines.rest()
    record = Record(input=name, position=1, original=original, suffix=suffix, uri=_uri(name), broken=lines.broken)
    return _capped(record)


def _capped(record: Record) -> Record:
    """The record, or as much of it as is allowed and the reason."""
    if len(record.original) <= LIMIT:
        return record
    broken = f"is longer than {LIMIT:,} bytes, and only these are kept"
    return msgspec.structs.replace(record, original=record.original[:LIMIT], broken=broken)


def _sniffed(lines: _Lines, name: str, suffix: str) -> Iterator[Record]:
    """Records of a file whose name says little: two lines that open with a brace are lines of JSON."""
    skipped, first = _first_line(lines)
    if not first:
        if lines.broken or suffix:
            yield Record(input=name, position=1, original=skipped, suffix=suffix, uri=_uri(name), broken=lines.broken)
        return
    blank, second = _first_line(lines)
    lines.put_back(skipped, first, blank, second)
    start = first.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{") and (not second or second.lstrip().startswith(b"{")):
        yield from _line_records(lines, name)
        return
    whole = _whole(lines, name, suffix)
    yield from _list_records(whole) if start.startswith(b"[") else (whole,)


def _first_line(lines: _Lines) -> tuple[bytes, bytes]:
    """The blank bytes before the next line that holds something, and that line."""
    blank = b""
    while line := lines.next():
        if line.strip():
            return blank, line
        blank += line
    return blank, b""


def _list_records(whole: Record) -> Iterator[Record]:
    """The items of a JSON list; what is no article beside a schema.org article is passed over."""
    try:
        items = msgspec.json.decode(whole.original.removeprefix(b"\xef\xbb\xbf"), type=list[msgspec.Raw])
        decoded = [msgspec.json.decode(item) for item in items]
    except (ValueError, RecursionError):
        yield whole
        return
    linked = any(True for _ in articles_in(decoded))
    for number, (item, content) in enumerate(zip(items, decoded, strict=True), 1):
        if linked and isinstance(content, dict) and "@type" in content and not any(True for _ in articles_in(content)):
            continue
        yield Record(
            input=whole.input,
            position=number,
            original=bytes(item),
            suffix=whole.suffix,
            uri=_uri(whole.input, number),
        )


def _uri(name: str, number: int | None = None) -> str:
    """The uri of an article that has none: the path as it was given, and the record's number in it."""
    path = "stdin" if name == "-" else name
    return path if number is None else f"{path}#{number}"
