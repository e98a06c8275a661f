"""What an event says, part by part, and what a later reading of it says otherwise."""

from collections.abc import Callable
from typing import Any, Final

from schemas.event import Change, Event

Saying = Callable[[Event], Any]
Wording = Callable[[Event], str | None]


def _time(event: Event) -> tuple[str, str | None, str | None] | None:
    return (event.time.value, event.time.earliest, event.time.latest) if event.time else None


def _participants(event: Event) -> tuple[tuple[str, str], ...]:
    return tuple(sorted({(participant.role, participant.name) for participant in event.participants}))


def _place(event: Event) -> tuple[str, str | None, int | None] | None:
    return (event.place.name, event.place.country, event.place.geonames_id) if event.place else None


def _evidence(event: Event) -> tuple[str, ...]:
    """The quoted words without their layout and their capitals."""
    return tuple(" ".join(part.text.casefold().split()) for part in event.evidence)


def _named_participants(event: Event) -> str | None:
    return "; ".join(f"{role}: {name}" for role, name in _participants(event)) or None


def _named_place(event: Event) -> str | None:
    place = event.place
    return None if place is None else f"{place.name} ({place.country})" if place.country else place.name


# Each part of an event, the weightiest first: what it says, and that in words. Offsets and confidence say nothing about
# what happened: they move with every paragraph that is put in before.
_PARTS: Final[dict[str, tuple[Saying, Wording]]] = {
    "time": (_time, lambda event: event.time.value if event.time else None),
    "factuality": (lambda event: event.factuality, lambda event: event.factuality),
    "participants": (_participants, _named_participants),
    "place": (_place, _named_place),
    "kind": (lambda event: event.kind, lambda event: event.kind),
    "trigger": (lambda event: event.trigger.lemma, lambda event: event.trigger.lemma),
    "attribution": (
        lambda event: event.attribution.source if event.attribution else None,
        lambda event: event.attribution.source if event.attribution else None,
    ),
    "summary": (lambda event: event.summary, lambda event: event.summary),
    "evidence": (_evidence, lambda event: " … ".join(part.text for part in event.evidence) or None),
}


def substance(event: Event) -> tuple[Any, ...]:
    """All that the event says; equal for two readings of which the later one need not be sent."""
    return tuple(says(event) for says, _ in _PARTS.values())


def changes(before: Event, after: Event) -> tuple[Change, ...]:
    """What `after` says otherwise than `before`, the weightiest part first; a return from retraction is a change."""
    back = () if before.status == after.status else (Change(field="status", before=before.status),)
    said = (
        Change(field=part, before=words(before))
        for part, (says, words) in _PARTS.items()
        if says(before) != says(after)
    )
    return (*back, *said)
