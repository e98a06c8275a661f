"""Events made by hand, with only the parts that tell one from another."""

from schemas.event import ArticleReference, Event, EventTime, Evidence, Factuality, Participant, Place, Trigger
from transforms.events.identity import Ids


def event(
    kind: str,
    lemma: str,
    says: str,
    who: tuple[str, ...] = (),
    on: str | None = None,
    where: str | None = None,
    factuality: Factuality = "occurred",
    version: str | None = None,
    word: str | None = None,
    day: str | None = None,
    ids: Ids | None = None,
) -> Event:
    """An event of the article "urn:a"; `says` is its sentence, the first of `who` the agent.

    `word` is the trigger as the sentence has it, `day` are its words for the date.
    """
    word = word or lemma
    participants = tuple(
        Participant(name=name, role="with" if place else "agent", field="body", start=0, end=len(name))
        for place, name in enumerate(who)
    )
    time = EventTime(
        field="body", text=day, start=0 if day else None, end=len(day) if day else None, value=on, granularity="day",
        earliest=on, latest=on, basis="relative" if day else "inferred",
    ) if on else None  # fmt: skip
    return Event(
        id=(ids or Ids("urn:a")).of(kind, lemma, participants),
        revision=1,
        status="active",
        kind=kind,
        summary=says,
        factuality=factuality,
        trigger=Trigger(field="body", text=word, lemma=lemma, start=0, end=len(word)),
        time=time,
        participants=participants,
        place=_place(where) if where else None,
        evidence=(Evidence(field="body", text=says, start=0, end=len(says)),),
        confidence=0.9,
        article=ArticleReference(
            uri="urn:a", version=version, title=None, url=None, source=None, published=None, language="en",
            published_from=None,
        ),
        recorded=None,
        mode="live",
        extractor="dateline 0.1.0",
    )  # fmt: skip


def _place(name: str) -> Place:
    return Place(
        name=name, country=None, latitude=None, longitude=None, geonames_id=None, field="body", start=0, end=len(name)
    )
