"""What a format of articles is: how its bytes are known, and how they become an Article."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NoReturn

import msgspec

from schemas.article import Article
from schemas.codec import DecodeError


@dataclass(frozen=True)
class Source:
    """The bytes of one article, its file's suffix (".txt", "" where unknown) and a uri to fall back on."""

    original: bytes
    suffix: str = ""
    uri: str = ""

    @cached_property
    def start(self) -> bytes:
        """The first bytes without a byte order mark and white space, enough to tell JSON and HTML from text."""
        return self.original[:1024].removeprefix(b"\xef\xbb\xbf").lstrip()

    @cached_property
    def objects(self) -> tuple[dict[str, Any], ...]:
        """The JSON objects at the top: one, or those of a list; none where the bytes are not JSON."""
        if self.suffix in TEXT_SUFFIXES or not self.start.startswith((b"{", b"[")):
            return ()
        try:
            top = msgspec.json.decode(self.original.removeprefix(b"\xef\xbb\xbf"))
        except (ValueError, RecursionError):
            return ()
        return tuple(item for item in (top if isinstance(top, list) else [top]) if isinstance(item, dict))


@dataclass(frozen=True)
class Format:
    """One way to write an article. Of all formats at most one may recognise a source, whatever their order."""

    name: str
    recognises: Callable[[Source], bool]
    read: Callable[[Source], Article]


# A suffix that decides alone: a text may begin with a brace or an angle bracket.
TEXT_SUFFIXES = (".txt", ".text", ".md")
HTML_SUFFIXES = (".html", ".htm", ".xhtml")
JSON_SUFFIXES = (".json", ".jsonl", ".ndjson", ".jsonld")


def refuse(uri: str, field: str, problem: str) -> NoReturn:
    """Raises the error that says which field of which article is wrong, and how."""
    raise DecodeError("article", uri, field, problem)


def decode_text(source: Source) -> str:
    """The bytes as UTF-8 text; raises DecodeError with the offset of the first wrong byte."""
    raw = source.original.removeprefix(b"\xef\xbb\xbf")
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        at = error.start + len(source.original) - len(raw)
        refuse(source.uri, "", f"is not UTF-8: byte 0x{source.original[at]:02x} at position {at}")
