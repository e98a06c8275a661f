"""Text out of a piece of HTML that stands in a field: "<p>He met her.</p><p>They talked.</p>" is two lines."""

import re
from html import unescape

from lxml import etree, html

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>")
_LINE_TAGS = frozenset(
    ("p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr", "section", "article",
     "figcaption", "pre")
)  # fmt: skip


def markup_text(text: str) -> str:
    """`text` without its tags, a line a paragraph; text that has no tags comes back as it is."""
    if not _TAG.search(text):
        return text
    try:
        root = html.fragment_fromstring(text, create_parent="div")
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return strip_tags(text)
    lines = "".join(_pieces(root)).split("\n")
    return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)


def strip_tags(text: str) -> str:
    """`text` without tags and entities, for a headline."""
    return unescape(_TAG.sub("", text)) if "<" in text or "&" in text else text


def _pieces(root: html.HtmlElement) -> list[str]:
    """The text of the tree in reading order, with a line end around every element that starts a line."""
    pieces: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            pieces.append(element.tail or "")
            continue
        breaks = "\n" if element.tag in _LINE_TAGS else ""
        if event == "start":
            pieces.append(breaks + _own(element))
        elif element is not root:
            pieces.append(breaks + (element.tail or "").replace("\n", " "))
    return pieces


def _own(element: html.HtmlElement) -> str:
    if element.tag in ("script", "style"):
        return ""
    return (element.text or "").replace("\n", " ")
