"""The dated event: who did what, where, on which date, and did it happen; with the words that prove it."""

from typing import Literal

import msgspec

from schemas.article import PublishedFrom
from schemas.time import Basis, Field, Granularity

EventStatus = Literal["active", "retracted"]
Factuality = Literal["occurred", "scheduled", "possible", "denied"]
Mode = Literal["live", "backfill"]


class Trigger(msgspec.Struct, frozen=True, kw_only=True):
    """The word that names the event ("met", "talks") and its lemma ("meet", "talk")."""

    field: Field
    text: str
    lemma: str
    start: int
    end: int


class Anchor(msgspec.Struct, frozen=True, kw_only=True):
    """What an anchored date is counted from: the words, and the date that they stand for."""

    field: Field
    text: str
    start: int
    end: int
    value: str | None


class EventTime(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """When the event was or will be. `text`, `start` and `end` are null where no words say it (basis `inferred`).

    `earliest` and `latest` are inclusive ISO 8601 bounds, null where the date could not be put on the calendar.
    """

    field: Field
    text: str | None
    start: int | None
    end: int | None
    value: str
    granularity: Granularity
    earliest: str | None
    latest: str | None
    basis: Basis
    anchor: Anchor | None = None


class Participant(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody or something that takes part. `name` is the fullest form in the article; the offsets are the words'
    own ("He" may be "Mark Rutte")."""

    name: str
    role: str
    field: Field
    start: int
    end: int


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where. `country` is ISO 3166-1 alpha-2; coordinates are degrees (WGS 84)."""

    name: str
    country: str | None
    latitude: float | None
    longitude: float | None
    geonames_id: int | None
    field: Field
    start: int
    end: int


class Attribution(msgspec.Struct, frozen=True, kw_only=True):
    """Who says so."""

    source: str
    field: Field
    start: int
    end: int


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of the article, usually a sentence, that the event was read from."""

    field: Field
    text: str
    start: int
    end: int


class ArticleReference(msgspec.Struct, frozen=True, kw_only=True):
    """The article an event was read from."""

    uri: str
    version: str | None
    title: str | None
    url: str | None
    source: str | None
    published: str | None
    language: str | None
    published_from: PublishedFrom | None


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the event ("time") that is not what it was `before` ("2024-11-22"; null where there was nothing)."""

    field: str
    before: str | None


class Supersession(msgspec.Struct, frozen=True, kw_only=True):
    """A revision of the event, the version of the article that it was read from, and when that was recorded."""

    revision: int
    version: str | None
    recorded: str | None


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One event of one article. `time` is null where the article gives it no date.

    `id` identifies the event within its article and does not depend on its date, a clock or the run; `recorded` is
    when this version of the article entered the stream (the Kafka timestamp, else `updated`, else `published`), so
    that the same input always gives the same bytes. A later revision names what it `supersedes` and its `changes`; a
    retracted event has a `reason` and is otherwise as it was last active.
    """

    id: str
    revision: int
    status: EventStatus
    kind: str
    summary: str
    factuality: Factuality
    trigger: Trigger
    time: EventTime | None
    participants: tuple[Participant, ...]
    place: Place | None = None
    attribution: Attribution | None = None
    evidence: tuple[Evidence, ...]
    confidence: float
    article: ArticleReference
    recorded: str | None
    mode: Mode
    extractor: str
    reason: str | None = None
    changes: tuple[Change, ...] = ()
    supersedes: Supersession | None = None
