"""Pairs of versions of real articles: what is sent for a correction, a dropped paragraph, a write-through, a kill."""

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from schemas.article import Article
from schemas.event import Change, Event, Supersession
from tests.transforms.stories.events import event
from transforms.analysis import analyse
from transforms.stories.admission import Decision, decide
from transforms.stories.kept import Kept
from transforms.stories.revisions import Outcome, reconcile, release, settle

NOW = datetime(2024, 11, 25, tzinfo=UTC)
SAYING = ("summary", "evidence")

FERRY = (
    "Norway and Denmark agreed in Oslo on Friday to reopen the Kristiansand ferry route. "
    "Prime Minister Anna Lund will sign the treaty in Copenhagen on Tuesday. "
    "The route was closed in March 2019 after a fire.\n\n"
    "Police arrested two men in Kristiansand on Wednesday for setting the fire. Talks collapsed last month."
)


def article(version: str, body: str = FERRY, **fields: Any) -> Article:
    fields = {"title": "Ferry route reopens", "published": "2024-11-23T09:00:00Z", "language": "en", **fields}
    return Article(uri="urn:ferry", version=version, body=body, **fields)


def arrive(kept: Kept | None, new: Article, now: datetime = NOW) -> Outcome:
    decision = decide(kept, new, now)
    found = [finding.event for finding in analyse(new, "live").findings] if decision.reads else []
    return settle(kept, new, decision, found, "live")


def corrected(before: str, after: str) -> tuple[list[Event], list[Event]]:
    """The events of the ferry's first version, and what is sent when `after` stands for `before` in the second."""
    first = arrive(None, article("1"))
    assert before in FERRY
    return list(first.send), list(arrive(first.kept, article("2", FERRY.replace(before, after))).send)


def of_lemma(events: list[Event] | tuple[Event, ...], lemma: str) -> Event:
    (found,) = (event for event in events if event.trigger.lemma == lemma)
    return found


def parts(event: Event) -> list[str]:
    return [change.field for change in event.changes]


def test_a_first_version_is_sent_whole() -> None:
    send = arrive(None, article("1")).send
    assert [event.trigger.lemma for event in send] == ["agree", "treaty", "close", "arrest", "collapse"]
    assert {(event.revision, event.status, event.reason, event.changes, event.supersedes) for event in send} == {
        (1, "active", None, (), None)
    }


def test_a_corrected_date_is_one_update() -> None:
    first, (update,) = corrected("on Friday", "on Thursday")
    agreed = of_lemma(first, "agree")
    assert (update.id, update.revision, update.status) == (agreed.id, 2, "active")
    assert update.time is not None
    assert update.time.value == "2024-11-21"
    assert update.changes[0] == Change(field="time", before="2024-11-22")
    assert parts(update) == ["time", *SAYING]
    assert update.supersedes == Supersession(revision=1, version="1", recorded="2024-11-23T09:00:00Z")
    assert update.article.version == "2"


def test_a_corrected_name_is_one_update() -> None:
    first, (update,) = corrected("Anna Lund", "Karin Berg")
    assert (update.id, update.revision) == (of_lemma(first, "treaty").id, 2)
    assert update.changes[0] == Change(field="participants", before="agent: Anna Lund")
    assert [participant.name for participant in update.participants] == ["Karin Berg"]


def test_a_completed_place_is_one_update() -> None:
    first, (update,) = corrected(" in Copenhagen", "")
    assert (update.id, parts(update)) == (of_lemma(first, "treaty").id, ["place", *SAYING])
    assert update.changes[0] == Change(field="place", before="Copenhagen (DK)")
    second = arrive(None, article("1", FERRY.replace(" in Copenhagen", "")))
    (back,) = arrive(second.kept, article("2")).send
    assert back.changes[0] == Change(field="place", before=None)


def test_what_was_scheduled_and_has_occurred_is_one_update() -> None:
    first, (update,) = corrected("will sign the treaty in Copenhagen on Tuesday", "signed the treaty there on Friday")
    assert (update.id, update.factuality) == (of_lemma(first, "treaty").id, "occurred")
    assert parts(update) == ["time", "factuality", "place", *SAYING]


def test_a_dropped_paragraph_is_retracted() -> None:
    first, send = corrected(FERRY[FERRY.index("\n\n") :], "")
    assert [(event.trigger.lemma, event.status, event.reason, event.revision) for event in send] == [
        ("arrest", "retracted", "dropped", 2),
        ("collapse", "retracted", "dropped", 2),
    ]
    gone = of_lemma(first, "arrest")
    assert send[0].changes == (Change(field="status", before="active"),)
    assert send[0].supersedes == Supersession(revision=1, version="1", recorded="2024-11-23T09:00:00Z")
    history = {"revision": 1, "status": "active", "reason": None, "changes": (), "supersedes": None}
    assert msgspec.structs.replace(send[0], **history) == gone


def test_a_dropped_event_that_comes_back_has_its_id() -> None:
    short = FERRY[: FERRY.index("\n\n")]
    kept = arrive(arrive(None, article("1")).kept, article("2", short)).kept
    first = {event.id for event in kept.events}
    back = arrive(kept, article("3"))
    assert [(event.trigger.lemma, event.revision, parts(event)) for event in back.send] == [
        ("arrest", 3, ["status"]),
        ("collapse", 3, ["status"]),
    ]
    assert {event.id for event in back.kept.active} == first
    assert back.send[0].changes == (Change(field="status", before="retracted"),)


def test_another_headline_changes_no_event_of_the_body() -> None:
    first = arrive(None, article("1"))
    second = arrive(first.kept, article("2", title="Ships sail again", url="https://example.org/2"))
    assert second.send == ()
    assert second.kept.version == "2"
    assert second.kept.events == first.kept.events


def test_moved_offsets_change_no_event() -> None:
    first, (new,) = corrected("The route", "Boats were idle. Fares rose in April 2021. The route")
    assert new.trigger.lemma == "rise"
    assert (new.revision, new.id in {event.id for event in first}) == (1, False)


def test_a_write_through_sends_what_it_adds_and_completes() -> None:
    through = (
        "OSLO — Norway and Denmark agreed in Oslo on Friday to reopen the Kristiansand ferry route. "
        "Transport Minister Lars Holm said on Friday that two ships would sail from May.\n\n"
        "Police arrested a clerk in Oslo on Thursday. Prime Minister Anna Lund and King Erik will sign the treaty in "
        "Copenhagen on Wednesday. The route was closed in March 2019 after a fire.\n\n"
        "Police arrested two men in Kristiansand on Wednesday for setting the fire. Talks collapsed last month."
    )
    first = arrive(None, article("1"))
    second = arrive(first.kept, article("2", through))
    before = {event.id: event for event in first.send}
    new = {event.trigger.lemma for event in second.send if event.id not in before}
    changed = {event.trigger.lemma: parts(event) for event in second.send if event.id in before}
    assert new >= {"say", "arrest"}
    assert changed == {"treaty": ["time", "participants", *SAYING]}
    assert all(event.status == "active" for event in second.send)


def test_a_killed_story_is_retracted_event_by_event() -> None:
    first = arrive(None, article("1"))
    killed = arrive(first.kept, article("2", "This story is withdrawn.", status="canceled"))
    assert [event.id for event in killed.send] == [event.id for event in first.send]
    assert {(event.status, event.reason, event.revision) for event in killed.send} == {("retracted", "canceled", 2)}
    assert killed.kept.active == ()
    assert arrive(killed.kept, article("1")).send == ()
    assert arrive(killed.kept, article("3", "This story is withdrawn.", status="canceled")).send == ()
    assert len(arrive(killed.kept, article("3")).send) == len(first.send)


def test_a_withheld_article_is_held_back_until_it_is_usable() -> None:
    withheld = arrive(None, article("1", status="withheld"))
    assert withheld.send == ()
    assert len(arrive(withheld.kept, article("1", status="usable")).send) == 5


def test_an_embargoed_article_is_sent_when_its_time_has_come() -> None:
    early, late = datetime(2024, 11, 24, 11, 59, tzinfo=UTC), datetime(2024, 11, 24, 12, tzinfo=UTC)
    held = arrive(None, article("1", embargoed="2024-11-24T13:00:00+01:00"), early)
    assert held.send == ()
    assert held.kept.due == late
    assert release(held.kept, early, "live").send == ()
    let_go = release(held.kept, late, "live")
    assert len(let_go.send) == 5
    assert release(let_go.kept, late, "live").send == ()
    assert arrive(held.kept, article("1", embargoed="2024-11-24T13:00:00+01:00"), late).send == let_go.send


def test_an_embargo_that_comes_late_takes_back_what_was_sent() -> None:
    first = arrive(None, article("1"))
    held = arrive(first.kept, article("2", embargoed="2024-11-26"))
    assert {(event.status, event.reason) for event in held.send} == {("retracted", "embargoed")}
    let_go = release(held.kept, datetime(2024, 11, 26, tzinfo=UTC), "live")
    assert [(event.id, event.revision) for event in let_go.send] == [(event.id, 3) for event in first.send]


def test_an_id_that_another_event_had_is_not_given_again() -> None:
    arson = event("justice.arrest", "arrest", "Police held two men over a fire in March.", ("Police",), "2024-11-20")
    theft = event("justice.arrest", "arrest", "Police caught a clerk with stolen stamps.", ("Police",), "2024-11-22")
    assert arson.id == theft.id
    (kept,) = reconcile((), [arson], None, "live")
    both = reconcile((kept,), [theft, arson], None, "live")
    assert both[1] == kept
    assert both[0].id not in (arson.id, "")
    assert [event.id for event in reconcile((kept,), [theft, arson], None, "live")] == [event.id for event in both]


def test_what_is_left_as_it_is_has_to_be_there() -> None:
    with pytest.raises(ValueError, match="nothing is kept of urn:ferry"):
        settle(None, article("1"), Decision("ignore", "unchanged"), (), "live")
