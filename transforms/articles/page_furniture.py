"""The parts of a web page that its markup sets beside the article: `role=complementary`, "read-more" as a class, links.

Three things are trusted: what a part is called (its role, label and class names), a block whose whole text is links,
and a short `<div>` where the article's paragraphs are all `<p>`. A part that holds the title or much of the text stays,
whatever it is called: "paywall" and "has-newsletter" often stand around the whole article.
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from lxml import etree, html


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MARK: Final = "data-beside"
"""The attribute that `mark_furniture` sets on what belongs to no article."""

_ROLES: Final = _words(
    "complementary navigation search dialog alertdialog alert contentinfo status timer marquee menu toolbar"
)
_NAMES: Final = _words(
    "ad ads advert adverts advertisement advertising advertorial adslot sponsor sponsored sponsorship promo"
    " promos promoted promotion newsletter newsletters subscribe subscription signup sign-up donate donation"
    " membership cta popup modal overlay related recirc recirculation recommended recommendations trending"
    " readmore read-more read-also also-read read-next most-read mostread most-viewed most-popular see-also"
    " seealso up-next top-stories latest-news teaser teasers sidebar factbox fact-box fact-file key-facts"
    " infobox timeline pullquote pull-quote call-out callout caption credit correction corrections"
    " clarification disclaimer boilerplate bio about-author author-info author-box poll quiz podcast horoscope"
    " weather ticker scoreboard cookie cookies consent gdpr paywall comment comments disqus outbrain taboola"
    " share sharing social tweet twitter instagram facebook breadcrumb breadcrumbs press-contact media-contact"
    " live-blog"
)
_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_WHOLE: Final = frozenset(("html", "head", "body", "main", "article"))
_LINK_BLOCKS: Final = frozenset(("p", "li", "div", "section", "blockquote", "h2", "h3", "h4", "h5", "h6", "dt", "dd"))
_LETTER: Final = re.compile(r"[^\W\d_]")
# A part with more than this share of the text of the paragraphs is the article, or the larger half of it.
_MOST: Final = 0.25
# Where short divs hold more than this share of it, the article is written in them.
_MOST_STRAY: Final = 0.5
_STRAY_WORDS: Final = 60
_NO_STRAY: Final = "descendant::p or descendant::li or descendant::pre or descendant::blockquote or descendant::h1"


def mark_furniture(page: html.HtmlElement) -> None:
    """Sets MARK on the parts that stand beside the article. The page is else unchanged, so its metadata stay."""
    paragraphs = sum(_length(paragraph) for paragraph in page.iter("p"))
    for element in list(page.iter(etree.Element)):
        if element.tag in _WHOLE or not (_is_named(element) or _is_links(element)):
            continue
        if _length(element) <= _MOST * paragraphs and element.find(".//h1") is None:
            element.set(MARK, "")
    stray = [div for div in page.xpath(f"//div[not({_NO_STRAY})]") if div.get(MARK) is None and _has_words(div)]
    if sum(_length(div) for div in stray) <= _MOST_STRAY * paragraphs:
        for div in stray:
            if _text(div).count(" ") < _STRAY_WORDS:
                div.set(MARK, "")


def _is_named(element: html.HtmlElement) -> bool:
    """Whether the role, the label, the class or the id of a part says that it is none of the article's."""
    names = f"{element.get('class', '')} {element.get('id', '')} {element.get('aria-label', '')}"
    if not names.strip() and element.get("role") is None and element.get("hidden") is None:
        return False
    if element.get("role") in _ROLES or element.get("hidden") is not None:
        return True
    return any(_is_furniture_name(name) for name in names.split())


@lru_cache(maxsize=4096)
def _is_furniture_name(name: str) -> bool:
    """Whether one of the words of "c-ReadMore__title" or two in a row say so."""
    words = [word.lower() for word in _WORD.findall(name[:80])]
    return not _NAMES.isdisjoint(words) or not _NAMES.isdisjoint(f"{one}-{two}" for one, two in pairwise(words))


def _is_links(element: html.HtmlElement) -> bool:
    """Whether every word of a block is inside of a link."""
    linked = element.tag in _LINK_BLOCKS and element.find(".//a") is not None
    return linked and not _has_bare_words(element)


def _has_bare_words(element: html.HtmlElement) -> bool:
    """Whether a word stands outside of the links; stops at the first, as most blocks have one soon."""
    if _LETTER.search(element.text or ""):
        return True
    return any(
        (child.tag != "a" and _has_bare_words(child)) or _LETTER.search(child.tail or "") is not None
        for child in element
    )


def _has_words(element: html.HtmlElement) -> bool:
    return bool(_LETTER.search(_text(element)))


def _text(element: html.HtmlElement) -> str:
    return " ".join(element.xpath("string()").split())


def _length(element: html.HtmlElement) -> int:
    return len(_text(element))
