"""The article, as it enters the stream (names after IPTC ninjs 3.1)."""

from datetime import UTC, date, datetime
from typing import Literal

import msgspec

Status = Literal["usable", "withheld", "canceled"]
PublishedFrom = Literal["record", "metadata", "byline", "dateline"]


class Article(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One version of one news article.

    `body` and `title` are kept exactly as they came in: every offset that Dateline gives points into them.
    `published`, `updated` and `embargoed` are RFC 3339 date-times, or a full date where the source knows no time of
    day; their zone is kept as it was written. No version may be shown before `embargoed`.
    """

    uri: str
    body: str
    version: str | None = None
    title: str | None = None
    published: str | None = None
    published_from: PublishedFrom | None = None
    updated: str | None = None
    language: str | None = None
    source: str | None = None
    url: str | None = None
    status: Status | None = None
    embargoed: str | None = None

    def text(self, field: str) -> str:
        """The text of `field`: `"title"` or `"body"`."""
        return self.body if field == "body" else self.title or ""


class Stamp(msgspec.Struct, frozen=True):
    """A moment that a source gave, and how much of it was said.

    Without a written zone `at` is taken as UTC and `zoned` is False; without a time of day `at` is midnight and
    `timed` is False.
    """

    at: datetime
    timed: bool
    zoned: bool

    @property
    def day(self) -> date:
        """The calendar day of the moment in the zone in which it was written."""
        return self.at.date()


def parse_stamp(text: str) -> Stamp:
    """Reads an RFC 3339 date-time or full date; raises ValueError, naming the text, for anything else.

    A date-time without a zone is read too, because feeds send it; the other forms of ISO 8601 (week dates, 20241123)
    are not.
    """
    try:
        if text[4:5] != "-" or text[7:8] != "-":
            raise ValueError(text)
        if len(text) == 10:
            return Stamp(datetime.combine(date.fromisoformat(text), datetime.min.time(), UTC), timed=False, zoned=False)
        at = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is not an RFC 3339 date-time or date") from None
    if at.tzinfo is None:
        return Stamp(at.replace(tzinfo=UTC), timed=True, zoned=False)
    return Stamp(at, timed=True, zoned=True)
