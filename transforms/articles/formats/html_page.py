"""A web page: trafilatura finds text and title, the page's own metadata say when it was published."""

import logging
from typing import Any

import msgspec
from lxml import etree, html

from schemas.article import Article
from transforms.articles.format import HTML_SUFFIXES, JSON_SUFFIXES, TEXT_SUFFIXES, Format, Source, refuse
from transforms.articles.formats.schema_org import articles_in
from transforms.articles.page_furniture import MARK, mark_furniture
from transforms.articles.stamps import lenient_stamp

_PUBLISHED = (
    "//meta[@property='article:published_time' or @itemprop='datePublished' or @name='article:published_time'"
    " or @name='parsely-pub-date' or @name='dc.date.issued' or @name='DC.date.issued' or @name='pubdate']/@content",
    "//*[@itemprop='datePublished']/@datetime",
    "(//article//time[@datetime] | //header//time[@datetime])[1]/@datetime",
    "//time[@datetime][1]/@datetime",
)
_UPDATED = (
    "//meta[@property='article:modified_time' or @itemprop='dateModified' or @property='og:updated_time']/@content",
    "//*[@itemprop='dateModified']/@datetime",
)
_ADDRESS = ("//link[@rel='canonical']/@href", "//meta[@property='og:url']/@content")
_LANGUAGE = ("/html/@lang", "//meta[@property='og:locale']/@content")
_SITE = ("//meta[@property='og:site_name']/@content",)


def _recognises(source: Source) -> bool:
    if source.suffix in HTML_SUFFIXES:
        return True
    return source.suffix not in TEXT_SUFFIXES + JSON_SUFFIXES and source.start.startswith(b"<")


def _read(source: Source) -> Article:
    # It takes a third of a second to import, which only readers of pages should pay.
    import trafilatura
    from trafilatura.settings import Document

    for name in ("trafilatura", "htmldate"):  # they warn of each page without text; our error does, and names it
        logging.getLogger(name).setLevel(logging.CRITICAL)
    page = trafilatura.load_html(source.original)
    if page is None:
        refuse(source.uri, "", "is not HTML")
    mark_furniture(page)
    found = trafilatura.bare_extraction(
        page, include_comments=False, include_tables=False, with_metadata=True, prune_xpath=f"//*[@{MARK}]"
    )
    if not isinstance(found, Document) or not (found.text or "").strip():
        refuse(source.uri, "body", "has no article text")
    linked = _linked_article(page)
    url = _first(page, _ADDRESS) or found.url
    language = _first(page, _LANGUAGE) or found.language
    published = _published(page, linked, language) or lenient_stamp(found.date, language)
    return Article(
        uri=url or source.uri or refuse("", "url", "is missing: the page has no canonical address"),
        title=found.title,
        body=_without_title(found.text or "", found.title),
        published=published,
        published_from="metadata" if published else None,
        updated=lenient_stamp(linked.get("dateModified") or _first(page, _UPDATED), language),
        language=language.replace("_", "-") if language else None,
        source=_first(page, _SITE) or found.sitename,
        url=url,
    )


def _without_title(text: str, title: str | None) -> str:
    """The text without a first line that repeats the title."""
    first, _, rest = text.partition("\n")
    return rest if title and rest and first.strip().casefold() in title.strip().casefold() else text


def _published(page: html.HtmlElement, linked: dict[str, Any], language: str | None) -> str | None:
    """The first stamp with a time of day, else the first with a day, in the order in which pages can be trusted."""
    candidates = [linked.get("datePublished"), *(_first(page, (path,)) for path in _PUBLISHED)]
    stamps = [stamp for stamp in (lenient_stamp(text, language) for text in candidates) if stamp]
    return next((stamp for stamp in stamps if len(stamp) > len("2024-11-23")), stamps[0] if stamps else None)


def _linked_article(page: html.HtmlElement) -> dict[str, Any]:
    """The article in the page's JSON-LD, {} where there is none that can be read."""
    for script in page.xpath("//script[@type='application/ld+json']/text()"):
        try:
            found = next(articles_in(msgspec.json.decode(str(script).strip().encode())), None)
        except (ValueError, RecursionError):  # broken JSON in a page is common and no reason to lose its text
            continue
        if found:
            return found
    return {}


def _first(page: html.HtmlElement, paths: tuple[str, ...]) -> str | None:
    for path in paths:
        try:
            values = page.xpath(path)
        except etree.XPathError:
            continue
        for value in values:
            if str(value).strip():
                return str(value).strip()
    return None


FORMAT = Format("HTML page", _recognises, _read)
