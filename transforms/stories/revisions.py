"""What is to be sent when an article has a new version: new events, changed ones, and retractions.

"on Friday" -> "on Thursday"    the same id, revision 2, changes: time was 2024-11-22
the sentence is gone            the same id, revision 2, retracted: dropped
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import blake2b
from typing import Final

import msgspec

from schemas.article import Article
from schemas.event import Change, Event, Mode, Supersession
from transforms.stories.admission import Decision
from transforms.stories.kept import Kept, kept_of, status_of
from transforms.stories.matching import match
from transforms.stories.substance import changes

# Why an event is retracted: a newer version no longer says it, or the newest version is not to be shown.
DROPPED: Final = "dropped"
EMBARGOED: Final = "embargoed"


class Outcome(msgspec.Struct, frozen=True):
    """The revisions to be sent, in their order, and what is to be kept of the article."""

    send: tuple[Event, ...]
    kept: Kept


def settle(kept: Kept | None, article: Article, decision: Decision, found: Sequence[Event], mode: Mode) -> Outcome:
    """Carries out a decision on `article`; `found` are its events in the order of the text, if the decision `reads`.

    Raises ValueError where there is nothing kept to be left as it is.
    """
    if decision.action == "ignore":
        if kept is None:
            raise ValueError(f"nothing is kept of {article.uri}, so nothing can be left as it is")
        return Outcome((), kept)
    after, recorded = kept_of(article, kept), article.updated or article.published
    if decision.action == "advance":
        return Outcome((), msgspec.structs.replace(after, held=kept.held if kept else ()))
    if decision.action == "extract":
        return _reconciled(after, found, recorded, mode)
    reason = EMBARGOED if decision.action == "hold" else status_of(article)
    outcome = _retracted(after, reason, recorded, mode)
    held = tuple(found) if decision.action == "hold" else ()
    return Outcome(outcome.send, msgspec.structs.replace(outcome.kept, held=held))


def release(kept: Kept, now: datetime, mode: Mode) -> Outcome:
    """Sends what was held, if its embargo has ended by `now`, a time with a zone."""
    if kept.due is None or now < kept.due:
        return Outcome((), kept)
    recorded = kept.held[0].recorded
    return _reconciled(msgspec.structs.replace(kept, held=()), kept.held, recorded, mode)


def reconcile(old: Sequence[Event], found: Sequence[Event], recorded: str | None, mode: Mode) -> tuple[Event, ...]:
    """The last revision of every event, active or retracted, after `found` has taken the place of `old`.

    `old` are the last revisions sent, `found` the events of the newer version, both in the order of the text. What has
    not changed is the very revision that is in `old`. `recorded` and `mode` are those of retractions.
    """
    pairs = match(old, found)
    ids = _Ids(event.id for event in old)
    current = [
        _revised(old[pairs[place]], event) if place in pairs else _begun(event, ids)
        for place, event in enumerate(found)
    ]
    kept = set(pairs.values())
    gone = [event for place, event in enumerate(old) if place not in kept]
    return (*current, *(_taken_back(event, DROPPED, recorded, mode) for event in gone))


def _reconciled(kept: Kept, found: Sequence[Event], recorded: str | None, mode: Mode) -> Outcome:
    return _outcome(kept, reconcile(kept.events, found, recorded, mode))


def _retracted(kept: Kept, reason: str, recorded: str | None, mode: Mode) -> Outcome:
    return _outcome(kept, tuple(_taken_back(event, reason, recorded, mode) for event in kept.events))


def _outcome(kept: Kept, events: tuple[Event, ...]) -> Outcome:
    """What of `events` differs from the revisions that were sent."""
    sent = {event.id: event.revision for event in kept.events}
    send = tuple(event for event in events if sent.get(event.id) != event.revision)
    return Outcome(send, msgspec.structs.replace(kept, events=events))


def _revised(old: Event, new: Event) -> Event:
    """The old event where the new one says the same, else the new one as the next revision of the old."""
    changed = changes(old, new)
    if not changed:
        return old
    return msgspec.structs.replace(
        new, id=old.id, revision=old.revision + 1, changes=changed, supersedes=_supersession(old)
    )


def _begun(event: Event, ids: "_Ids") -> Event:
    return msgspec.structs.replace(event, id=ids.free(event.id))


def _taken_back(event: Event, reason: str, recorded: str | None, mode: Mode) -> Event:
    """The retraction of an event; one that is retracted stays as it is."""
    if event.status == "retracted":
        return event
    return msgspec.structs.replace(
        event,
        revision=event.revision + 1,
        status="retracted",
        recorded=recorded,
        mode=mode,
        reason=reason,
        changes=(Change(field="status", before=event.status),),
        supersedes=_supersession(event),
    )


def _supersession(event: Event) -> Supersession:
    return Supersession(revision=event.revision, version=event.article.version, recorded=event.recorded)


class _Ids:
    """Ids that no event of the article has or had, made of the one that an event would have if it were alone."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)

    def free(self, wanted: str) -> str:
        """`wanted`, or where it is taken the first free one of a series that depends on it alone."""
        found, number = wanted, 1
        while found in self._taken:
            number += 1
            found = blake2b(f"{wanted}\x1f{number}".encode(), digest_size=8).hexdigest()
        self._taken.add(found)
        return found
