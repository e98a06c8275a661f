"""Annotated news, and which dates of our events are right on it, by the rules of the data's scorer.

An event counts where its date is on the calendar and not vague and its trigger lies within the annotated text. It is
right where it overlaps a gold event and has that date. On a gold event with another date it is wrong; on one without a
date only where it contradicts what the annotation says of its order; on none at all it is wrong where every event is
annotated (MEANTIME), and elsewhere (GUM) only where its words are those of a gold date. What is neither is not judged.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from schemas.article import Article
from schemas.event import Event, EventTime
from transforms.analysis import analyse
from transforms.articles.publication import with_publication
from transforms.events.finding import Finding

EVENT_SETS = ("meantime/dev", "gum/dev-news", "gum/dev-bio")
_BEFORE = ("BEFORE", "IBEFORE")
_AFTER = ("AFTER", "IAFTER")
_WITHIN_A_DAY = ("day", "hour", "minute", "second")

Gold = dict[str, Any]


class Judged(NamedTuple):
    """One of our events, and whether its date is right."""

    article: str
    finding: Finding
    right: bool


def judged(data: Path, name: str) -> Iterator[Judged]:
    """The judged events of one set: `judged(Path("data"), "gum/dev-news")`."""
    for line in (data / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        document = msgspec.json.decode(line)
        article = with_publication(msgspec.convert(document["article"], Article))
        for finding in analyse(article, "backfill").findings:
            right = is_right(finding.event, document)
            if right is not None:
                yield Judged(article.uri, finding, right)


def is_right(event: Event, document: Gold) -> bool | None:
    """Whether the date of an event is right; None where that is not judged."""
    time, trigger = event.time, event.trigger
    until = document.get("annotated_until", len(document["article"]["body"]))
    if time is None or time.basis == "vague" or not re.match(r"\d{3}", time.value):
        return None
    if trigger.field != "body" or trigger.end > until:
        return None
    over = [g for g in document["gold"]["events"] if g["field"] == "body" and _overlap(g, trigger.start, trigger.end)]
    dates = [g["date"] for g in over if g.get("date")]
    if any(_same_date(time, date) for date in dates):
        return True
    if dates:
        return False
    if over:
        return False if any(_contradicts(time, g.get("links", [])) for g in over) else None
    return False if "annotated_until" in document or _on_gold_date(time, document) else None


def _overlap(gold: Gold, start: int, end: int) -> bool:
    return bool(gold["start"] < end and start < gold["end"])


def _same_date(time: EventTime, date: str) -> bool:
    if time.value.partition("T")[0] == date.partition("T")[0]:
        return True
    return len(date) == 10 and time.granularity in _WITHIN_A_DAY and (time.earliest or "")[:10] == date


def _contradicts(time: EventTime, links: list[tuple[str, str | None, bool]]) -> bool:
    """Whether the date is on the wrong side of one that the annotation puts the event before or after."""
    first, last = (time.earliest or "")[:10], (time.latest or "")[:10]
    if not (first and last):
        return False
    for relation, value, _ in links:
        if re.match(r"\d{4}-\d\d-\d\d", value or ""):
            day = str(value)[:10]
            if (relation in _BEFORE and first > day) or (relation in _AFTER and last < day):
                return True
    return False


def _on_gold_date(time: EventTime, document: Gold) -> bool:
    if time.start is None or time.end is None:
        return False
    dates = (t for t in document["gold"]["times"] if t["field"] == "body" and t.get("when"))
    return any(_overlap(t, time.start, time.end) for t in dates)
