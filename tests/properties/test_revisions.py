"""Laws of versions: in whatever order they come, the newest wins; what is sent adds up to what is current."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.article import Article
from schemas.event import Event
from tests.transforms.stories.events import event
from transforms.events.identity import Ids
from transforms.stories.admission import decide
from transforms.stories.kept import Kept, from_bytes, to_bytes
from transforms.stories.revisions import Outcome, reconcile, release, settle
from transforms.stories.substance import substance

NOW = datetime(2024, 12, 1, tzinfo=UTC)
BEFORE = datetime(2024, 11, 1, tzinfo=UTC)
EMBARGO = "2024-11-20T00:00:00Z"

# What an article can tell of: kind, lemma, leads, and a sentence.
SUBJECTS = (
    ("diplomacy.sign", "sign", ("Anna Lund", "Lund"), "the treaty that reopens the northern ferry route"),
    ("justice.arrest", "arrest", ("Leeds police",), "four drivers behind a warehouse, an inspector told reporters"),
    ("disaster.flood", "flood", ("the river Arno", "the Arno"), "cellars along both banks after a week of rain"),
    ("statement.say", "say", ("Pedro Salas",), "schools stay closed until engineers have seen every roof"),
    ("statement.say", "say", ("Rosa Vidal",), "a new hospital opens before winter, whatever it may cost"),
    ("other.event", "close", (), "Gates were shut to visitors as painters began their work"),
)
DAYS = (None, "2024-11-21", "2024-11-22", "2024-12-05")


class Fact(msgspec.Struct, frozen=True):
    """One of the SUBJECTS as one version of the article tells it; `lead` is a spelling of who leads, None is nobody."""

    subject: int
    day: str | None
    more: str | None
    place: str | None
    factuality: Any
    lead: int | None = 0


class Version(msgspec.Struct, frozen=True):
    facts: tuple[Fact, ...]
    status: Any = "usable"


def facts(leads: st.SearchStrategy[int | None]) -> st.SearchStrategy[Fact]:
    return st.builds(
        Fact,
        subject=st.integers(0, len(SUBJECTS) - 1),
        day=st.sampled_from(DAYS),
        more=st.sampled_from([None, "Tom Kim"]),
        place=st.sampled_from([None, "Oslo"]),
        factuality=st.sampled_from(["occurred", "scheduled"]),
        lead=leads,
    )


def versions_of(told: st.SearchStrategy[Fact], unique: bool) -> st.SearchStrategy[list[Version]]:
    """The versions of an article, the oldest first; `unique` tells of each subject once."""
    several = st.lists(told, max_size=5, unique_by=(lambda fact: fact.subject) if unique else None)
    statuses = st.sampled_from(["usable", "usable", "usable", "withheld", "canceled"])
    return st.lists(st.builds(Version, several.map(tuple), statuses), min_size=1, max_size=5)


# Anything can change from version to version, and an article can tell of one subject again and again.
anything = versions_of(facts(st.sampled_from([None, 0, 1])), unique=False)
# What corrections complete or move: dates, places, further participants, the fullness of the lead's name.
completed = facts(st.sampled_from([0, 1])).filter(lambda fact: fact.more is None or bool(SUBJECTS[fact.subject][2]))
corrections = versions_of(completed, unique=True)


def orders(versions: Sequence[Version]) -> st.SearchStrategy[list[int]]:
    """Arrivals of all versions, some of them more than once, in any order."""
    again = st.lists(st.integers(0, len(versions) - 1), max_size=4)
    return again.flatmap(lambda more: st.permutations([*range(len(versions)), *more]))


histories = anything.flatmap(lambda versions: st.tuples(st.just(versions), orders(versions)))


def article(place: int, version: Version, **fields: Any) -> Article:
    return Article(uri="urn:a", version=str(place + 1), body=repr(version.facts), status=version.status, **fields)


def events_of(version: Version) -> tuple[Event, ...]:
    ids = Ids("urn:a")
    return tuple(_event(fact, ids) for fact in version.facts)


def _event(fact: Fact, ids: Ids) -> Event:
    kind, lemma, leads, says = SUBJECTS[fact.subject]
    lead = leads[fact.lead % len(leads)] if leads and fact.lead is not None else None
    who = tuple(name for name in (lead, fact.more) if name)
    return event(kind, lemma, says, who, fact.day, fact.place, fact.factuality, ids=ids)


def arrive(kept: Kept | None, place: int, version: Version) -> Outcome:
    new = article(place, version)
    decision = decide(kept, new, NOW)
    return settle(kept, new, decision, events_of(version) if decision.reads else (), "live")


def run(versions: Sequence[Version], order: Iterable[int]) -> tuple[list[Event], Kept]:
    """All that is sent, and what is kept at the end."""
    sent: list[Event] = []
    kept: Kept | None = None
    for place in order:
        outcome = arrive(kept, place, versions[place])
        sent += outcome.send
        kept = from_bytes(to_bytes(outcome.kept))
    assert kept is not None
    return sent, kept


def by_id(events: Iterable[Event]) -> dict[str, Any]:
    return {event.id: substance(event) for event in events}


def said(events: Iterable[Event]) -> list[str]:
    return sorted(repr(substance(event)) for event in events)


@settings(deadline=None)
@given(histories)
def test_the_newest_version_wins_in_any_order(history: tuple[list[Version], list[int]]) -> None:
    versions, order = history
    newest = versions[-1]
    assert said(run(versions, order)[1].active) == said(events_of(newest) if newest.status == "usable" else ())


@settings(deadline=None)
@given(corrections.flatmap(lambda versions: st.tuples(st.just(versions), orders(versions))))
def test_corrections_give_the_same_ids_in_any_order(history: tuple[list[Version], list[int]]) -> None:
    versions, order = history
    newest = events_of(versions[-1]) if versions[-1].status == "usable" else ()
    for arrivals in (order, range(len(versions))):
        assert by_id(run(versions, arrivals)[1].active) == by_id(newest)


@settings(deadline=None)
@given(histories)
def test_what_comes_late_or_twice_leaves_no_trace(history: tuple[list[Version], list[int]]) -> None:
    versions, order = history
    rising = [place for i, place in enumerate(order) if place > max(order[:i], default=-1)]
    assert run(versions, order) == run(versions, rising)


@settings(deadline=None)
@given(histories)
def test_what_is_sent_adds_up_to_what_is_current(history: tuple[list[Version], list[int]]) -> None:
    versions, order = history
    sent, kept = run(versions, order)
    last: dict[str, Event] = {}
    for new in sent:
        before = last.get(new.id)
        assert new.revision == (before.revision + 1 if before else 1)
        assert (new.supersedes.revision if new.supersedes else None) == (before.revision if before else None)
        assert bool(new.changes) == (before is not None)
        assert (new.reason is not None) == (new.status == "retracted")
        last[new.id] = new
    assert last == {event.id: event for event in kept.events}
    assert len(kept.events) == len(last)


@settings(deadline=None)
@given(anything)
def test_what_is_the_same_is_not_sent_again(versions: list[Version]) -> None:
    found = events_of(versions[-1])
    kept = reconcile((), found, None, "live")
    assert said(kept) == said(found)
    assert reconcile(kept, found, None, "live") == kept


@settings(deadline=None)
@given(anything, st.sampled_from(["canceled", "withheld"]))
def test_what_is_withdrawn_is_retracted_whole_and_comes_back_under_its_ids(versions: list[Version], why: Any) -> None:
    before = run(versions, range(len(versions)))[1]
    gone = arrive(before, len(versions), Version((), why))
    assert {event.id for event in gone.send} == {event.id for event in before.active}
    assert {(event.status, event.reason) for event in gone.send} <= {("retracted", why)}
    assert gone.kept.active == ()

    newest = msgspec.structs.replace(versions[-1], status="usable")
    back = arrive(gone.kept, len(versions) + 1, newest)
    if versions[-1].status == "usable":
        assert {event.id: event.revision for event in back.send} == {e.id: e.revision + 2 for e in before.active}
    assert said(back.kept.active) == said(events_of(newest))


@settings(deadline=None)
@given(anything)
def test_an_embargo_holds_back_and_lets_go_of_the_same(versions: list[Version]) -> None:
    before = run(versions, range(len(versions)))[1]
    newest = msgspec.structs.replace(versions[0], status="usable")
    new = article(len(versions), newest, embargoed=EMBARGO)
    held = settle(before, new, decide(before, new, BEFORE), events_of(newest), "live")
    assert held.kept.active == ()
    assert {event.id for event in held.send} == {event.id for event in before.active}
    assert release(held.kept, BEFORE, "live") == Outcome((), held.kept)
    let_go = release(held.kept, NOW, "live").kept
    assert said(let_go.active) == said(events_of(newest))
    assert let_go.due is None
