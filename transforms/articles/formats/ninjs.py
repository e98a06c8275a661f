"""IPTC ninjs 3.x: {"uri": …, "headlines": [{"value": …}], "bodies": [{"value": …, "contenttype": …}], …}."""

from typing import Any, get_args

from schemas.article import Article, Status
from transforms.articles.format import Format, Source, refuse
from transforms.articles.markup import markup_text, strip_tags
from transforms.articles.stamps import checked_stamp

_BODY_TYPES = ("text/plain", "", "text/html", "application/xhtml+xml")


def _recognises(source: Source) -> bool:
    return len(source.objects) == 1 and ("bodies" in source.objects[0] or "headlines" in source.objects[0])


def _read(source: Source) -> Article:
    item = source.objects[0]
    uri = item.get("uri")
    if not isinstance(uri, str) or not uri.strip():
        refuse(source.uri, "uri", "is missing")
    created, updated = (checked_stamp(uri, name, item.get(name)) for name in ("firstCreated", "versionCreated"))
    embargo = "embargoed" if item.get("embargoed") is not None else "embargoedUntil"
    title = _best(uri, item, "headlines")
    status = item.get("pubStatus")
    # What withdraws an article often has no text of its own, and a record has to have some.
    notice = (title or status) if status in ("canceled", "withheld") else ""
    return Article(
        uri=uri,
        version=None if item.get("version") is None else str(item["version"]),
        title=strip_tags(title) if title else None,
        body=_best(uri, item, "bodies") or notice or refuse(uri, "bodies", "has no text"),
        published=created,
        updated=updated,
        language=_text(item.get("language")),
        source=_first_name(item.get("infoSources")),
        url=_text(item.get("url")) or _web_address(item.get("renditions")),
        status=status if status in get_args(Status) else None,
        embargoed=checked_stamp(uri, embargo, item.get(embargo)),
    )


def _best(uri: str, item: dict[str, Any], name: str) -> str:
    """The text of the first of `bodies` or `headlines` in the type that we like best; markup becomes text."""
    parts = item.get(name) or []
    if not isinstance(parts, list) or not all(isinstance(part, dict) for part in parts):
        refuse(uri, name, "expected a list of objects with a value")
    parts = [part for part in parts if isinstance(part.get("value"), str) and part["value"].strip()]
    for wanted in _BODY_TYPES:
        for part in parts:
            if _content_type(part) == wanted:
                return markup_text(part["value"]) if "html" in wanted else str(part["value"])
    return ""


def _content_type(part: dict[str, Any]) -> str:
    """The type of a body; 3.0 writes `contentType`, older ones `contenttype`."""
    kind = part.get("contentType") or part.get("contenttype") or ""
    return str(kind).partition(";")[0].strip().lower()


def _first_name(sources: object) -> str | None:
    """The name of the first of `infoSources`."""
    if isinstance(sources, list):
        for entry in sources:
            if isinstance(entry, dict) and isinstance(entry.get("name"), str):
                return str(entry["name"])
    return None


def _web_address(renditions: object) -> str | None:
    """The address of the web page among the renditions."""
    for entry in renditions if isinstance(renditions, list) else []:
        if isinstance(entry, dict) and "html" in _content_type(entry):
            return _text(entry.get("href"))
    return None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


FORMAT = Format("ninjs", _recognises, _read)
