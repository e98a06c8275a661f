"""One full record of each kind, for the tests of the codec and of the published schemas."""

import msgspec

from schemas.article import Article
from schemas.event import (
    Anchor,
    ArticleReference,
    Attribution,
    Change,
    Event,
    EventTime,
    Evidence,
    Participant,
    Place,
    Supersession,
    Trigger,
)
from schemas.failure import Failure
from schemas.time import TimeExpression

ARTICLE = Article(
    uri="urn:example:1",
    version="2",
    title="Talks resume in Oslo",
    body="Talks resumed in Oslo on Tuesday, two days after the “truce” — 3 °C. 😀",
    published="2024-03-06T08:30:00+01:00",
    published_from="record",
    updated="2024-03-06",
    language="en",
    source="Example Wire",
    url="https://example.org/1",
    status="usable",
    embargoed="2024-03-06T09:00:00+01:00",
)

TIME = TimeExpression(
    article="urn:example:1",
    field="body",
    text="Tuesday",
    start=25,
    end=32,
    type="DATE",
    value="2024-03-05",
    granularity="day",
    basis="relative",
    rule="weekday",
    mod="APPROX",
    earliest="2024-03-05",
    latest="2024-03-05",
)

EVENT = Event(
    id="0123456789abcdef",
    revision=1,
    status="active",
    kind="diplomacy.meet",
    summary="Talks resumed in Oslo on 5 March 2024.",
    factuality="occurred",
    trigger=Trigger(field="body", text="resumed", lemma="resume", start=6, end=13),
    time=EventTime(
        field="body",
        text="Tuesday",
        start=25,
        end=32,
        value="2024-03-05",
        granularity="day",
        earliest="2024-03-05",
        latest="2024-03-05",
        basis="anchored",
        anchor=Anchor(field="body", text="truce", start=53, end=58, value="2024-03-03"),
    ),
    participants=(Participant(name="Norway", role="agent", field="body", start=0, end=5),),
    place=Place(
        name="Oslo", country="NO", latitude=59.91, longitude=10.75, geonames_id=3143244, field="body", start=17, end=21
    ),
    attribution=Attribution(source="Norway", field="body", start=0, end=5),
    evidence=(Evidence(field="body", text="Talks resumed in Oslo on Tuesday", start=0, end=32),),
    confidence=0.9,
    article=ArticleReference(
        uri="urn:example:1",
        version="2",
        title="Talks resume in Oslo",
        url="https://example.org/1",
        source="Example Wire",
        published="2024-03-06T08:30:00+01:00",
        language="en",
        published_from="record",
    ),
    recorded="2024-03-06T08:30:00+01:00",
    mode="backfill",
    extractor="dateline 0.1.0",
)

RETRACTED = msgspec.structs.replace(
    EVENT,
    revision=2,
    status="retracted",
    reason="dropped",
    changes=(Change(field="status", before="active"),),
    supersedes=Supersession(revision=1, version="2", recorded="2024-03-06T08:30:00+01:00"),
)

FAILURE = Failure(
    stage="decode",
    reason='article "urn:example:2": field body: is missing',
    input="articles.jsonl",
    position=7,
    original=b'{"uri": "urn:example:2", "note": "\xff\x00"}',
    error="DecodeError",
    uri="urn:example:2",
)

ALL = (ARTICLE, TIME, RETRACTED, FAILURE)
