"""Our own record, {"uri": …, "body": …, "published": …}; also every JSON that is no other format, for its error."""

from schemas.article import Article
from schemas.codec import decode_article
from transforms.articles.format import HTML_SUFFIXES, JSON_SUFFIXES, TEXT_SUFFIXES, Format, Source
from transforms.articles.formats import ninjs, schema_org


def _recognises(source: Source) -> bool:
    if source.suffix in TEXT_SUFFIXES + HTML_SUFFIXES:
        return False
    is_json = source.suffix in JSON_SUFFIXES or source.start.startswith((b"{", b"["))
    return is_json and not ninjs.FORMAT.recognises(source) and not schema_org.FORMAT.recognises(source)


def _read(source: Source) -> Article:
    return decode_article(source.original)


FORMAT = Format("dateline record", _recognises, _read)
