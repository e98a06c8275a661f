"""schema.org JSON(-LD): {"@type": "NewsArticle", "headline": …, "articleBody": …}, also in @graph or in a list."""

from collections.abc import Iterator
from typing import Any

from schemas.article import Article
from transforms.articles.format import Format, Source, refuse
from transforms.articles.markup import markup_text, strip_tags
from transforms.articles.stamps import lenient_stamp

_DEEPEST = 6  # an article sits under @graph, mainEntity, itemListElement.item: not deeper


def articles_in(node: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Every object in the JSON-LD whose type is an article's, outermost first."""
    if depth > _DEEPEST:
        return
    if isinstance(node, list):
        for item in node:
            yield from articles_in(item, depth + 1)
    elif isinstance(node, dict):
        if _is_article(node):
            yield node
        else:
            for name in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
                yield from articles_in(node.get(name), depth + 1)


def _is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.endswith(("Article", "BlogPosting")) for kind in kinds)


def _recognises(source: Source) -> bool:
    return any("@type" in item or "@graph" in item for item in source.objects)


def _read(source: Source) -> Article:
    found = list(articles_in(list(source.objects)))
    if not found:
        refuse(source.uri, "@type", "expected a NewsArticle, found none")
    item = next((entry for entry in found if entry.get("articleBody")), found[0])
    url = _address(item.get("url")) or _address(item.get("mainEntityOfPage"))
    uri = _address(item) or url or source.uri or refuse("", "url", "is missing, and so are @id and mainEntityOfPage")
    body = item.get("articleBody")
    if not isinstance(body, str) or not body.strip():
        refuse(uri, "articleBody", "is missing" if body is None else "is empty")
    title = item.get("headline") or item.get("name")
    language = _name(item.get("inLanguage"))
    published = lenient_stamp(item.get("datePublished"), language)
    return Article(
        uri=uri,
        version=None if item.get("version") is None else str(item["version"]),
        title=strip_tags(title) if isinstance(title, str) else None,
        body=markup_text(body),
        published=published,
        published_from="metadata" if published else None,
        updated=lenient_stamp(item.get("dateModified"), language),
        language=language,
        source=_name(item.get("publisher")) or _name(item.get("sourceOrganization")),
        url=url,
    )


def _address(value: object) -> str | None:
    """The address in "https://…" or in {"@id": "https://…"}."""
    if isinstance(value, dict):
        value = value.get("@id")
    return value if isinstance(value, str) and value else None


def _name(value: object) -> str | None:
    """The name in "Reuters", {"name": "Reuters"} or a list of such; a language may be {"alternateName": "en"}."""
    if isinstance(value, list):
        return next((name for name in map(_name, value[:5]) if name), None)
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("name")
    return value if isinstance(value, str) and value else None


FORMAT = Format("schema.org", _recognises, _read)
