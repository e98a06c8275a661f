"""Ids: the same for the same event, another for another, and no clock and no date in them."""

from schemas.event import Participant
from transforms.events.identity import Ids


def _somebody(name: str, role: str = "agent") -> Participant:
    return Participant(name=name, role=role, field="body", start=0, end=len(name))


def _id(*participants: Participant) -> str:
    return Ids("a").of("diplomacy.meet", "meet", participants)


def test_the_same_event_has_the_same_id_in_every_run() -> None:
    assert _id(_somebody("Lee")) == "2467960c0c7ccf2a"


def test_completing_the_participants_changes_nothing() -> None:
    assert _id(_somebody("Lee")) == _id(_somebody("Anna Lee"), _somebody("Kim"), _somebody("Oslo", "with"))
    assert _id(_somebody("Lee")) == _id(_somebody("the treaty", "patient"), _somebody("Lee"))


def test_another_lead_is_another_event() -> None:
    assert len({_id(), _id(_somebody("Lee")), _id(_somebody("Kim")), _id(_somebody("Kim"), _somebody("Lee"))}) == 3


def test_equals_are_told_apart_by_their_order() -> None:
    ids = Ids("a")

    first, second = ids.of("sport.win", "win", []), ids.of("sport.win", "win", [])

    assert first != second
    assert [first, second] == [(again := Ids("a")).of("sport.win", "win", []), again.of("sport.win", "win", [])]


def test_article_kind_and_lemma_tell_apart() -> None:
    made = {
        Ids("a").of("sport.win", "win", []),
        Ids("b").of("sport.win", "win", []),
        Ids("a").of("sport.lose", "win", []),
        Ids("a").of("sport.win", "beat", []),
    }

    assert len(made) == 4
