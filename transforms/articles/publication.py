"""When an article was published, where its record does not say: from its byline block, its dateline or its address."""

import re
from typing import Final

import msgspec

from schemas.article import Article, PublishedFrom, parse_stamp
from transforms.articles.bylines import read_head, without_title
from transforms.articles.datelines import read_date_line, read_dateline
from transforms.articles.language import detect
from transforms.articles.lines import split_lines
from transforms.articles.stamps import WrittenStamp, read_stamp

_DAY_IN_ADDRESS: Final = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/-]|$)")
_YEAR_IN_ADDRESS: Final = re.compile(r"/((?:19|20)\d\d)[/-](?:0?[1-9]|1[0-2])/")
_LINES_BEFORE_TEXT: Final = 12
_HEAD: Final = 4000


def with_publication(article: Article) -> Article:
    """The article with `published` and `published_from` filled in as far as they are known."""
    if article.published:
        if article.published_from:
            return article
        return msgspec.structs.replace(article, published_from="record")
    for stamp, origin in _candidates(article):
        if stamp:
            return msgspec.structs.replace(article, published=stamp, published_from=origin)
    return article


def _candidates(article: Article) -> list[tuple[str | None, PublishedFrom]]:
    """What could stand for the publication, best first: what was written for readers goes before an address."""
    byline, updated = _byline_stamp(article)
    return [
        (byline, "byline"),
        (_dateline_stamp(article), "dateline"),
        (updated, "byline"),
        (article.updated, "record"),
        (_address_day(article.url or article.uri), "metadata"),
    ]


def _byline_stamp(article: Article) -> tuple[str | None, str | None]:
    """The stamps of publication and of the last update in the byline block."""
    published = updated = None
    head = read_head(without_title(split_lines(article.body[:_HEAD]), article.title))
    stamped = [line for line in head if line.stamps]
    language = article.language or (detect(article.body[:_HEAD]) if stamped else None)
    for line in stamped:
        for stamp in line.stamps:
            read = read_stamp(stamp, language)
            if line.updates(stamp):
                updated = updated or read
            else:
                published = published or read
    return published, updated


def _dateline_stamp(article: Article) -> str | None:
    """The day of the dateline; a dateline without a year takes the one that the record or the address gives."""
    lines = without_title(split_lines(article.body[:_HEAD]), article.title)
    for line in lines[:_LINES_BEFORE_TEXT]:
        dateline = (read_date_line(line.text) if line is lines[0] else None) or read_dateline(line.text)
        if dateline and dateline.date:
            year = dateline.year or _known_year(article)
            # Datelines are read by their English months, whatever the article's language.
            return read_stamp(WrittenStamp(0, 0, f"{dateline.date}, {year}", numeric=False), "en") if year else None
        if line.ending in ("full", "question"):
            break
    return None


def _known_year(article: Article) -> str | None:
    if article.updated:
        return str(parse_stamp(article.updated).at.year)
    match = _YEAR_IN_ADDRESS.search(article.url or article.uri)
    return match[1] if match else None


def _address_day(address: str) -> str | None:
    """The day in "https://example.org/2024/11/23/talks"."""
    match = _DAY_IN_ADDRESS.search(address[:1000])
    if not match:
        return None
    day = "-".join(match.groups())
    try:
        parse_stamp(day)
    except ValueError:
        return None
    return day
