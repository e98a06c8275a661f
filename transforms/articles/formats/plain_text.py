"""A plain text is one article: its first line the title, the byline block and the text under it the body."""

import re

from schemas.article import Article
from transforms.articles.format import HTML_SUFFIXES, JSON_SUFFIXES, TEXT_SUFFIXES, Format, Source, decode_text, refuse

_FIRST_LINE = re.compile(r"\s*([^\r\n]+)(?:\r\n|\n|\r)?")
_SENTENCE_END = (".", ".”", '."', ".’", ".'", ".)", "!”", '!"')
_LONG_FOR_A_TITLE = 160


def _recognises(source: Source) -> bool:
    if source.suffix in TEXT_SUFFIXES:
        return True
    if source.suffix in HTML_SUFFIXES + JSON_SUFFIXES:
        return False
    return not source.start.startswith((b"{", b"[", b"<"))


def _read(source: Source) -> Article:
    text = decode_text(source)
    if not text.strip():
        refuse(source.uri, "body", "is empty")
    first = _FIRST_LINE.match(text)
    if not first or _is_prose(first[1], text[first.end() :]):
        return Article(uri=source.uri, body=text)
    return Article(uri=source.uri, title=first[1].strip(), body=text[first.end() :])


def _is_prose(line: str, rest: str) -> bool:
    """Whether the first line belongs to the text: nothing follows it, or it is a sentence too long for a title."""
    line = line.strip()
    return not rest.strip() or len(line) > _LONG_FOR_A_TITLE or (len(line) > 70 and line.endswith(_SENTENCE_END))


FORMAT = Format("plain text", _recognises, _read)
