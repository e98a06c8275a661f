"""Ids: the same for the same event, another for another, and no clock and no date in them."""

from schemas.event import Participant
from transforms.events.identity import Ids


def _somebody(name: str, start: int = 0) -> Participant:
    return Participant(name=name, role="agent", field="body", start=start, end=start + len(name))


def test_the_same_event_has_the_same_id_in_every_run() -> None:
    assert Ids("a").of("diplomacy.meet", "meet", [_somebody("Lee")]) == "0aede5eed2f7e979"


def test_participants_count_by_name_and_not_by_order_or_place() -> None:
    one = Ids("a").of("diplomacy.meet", "meet", [_somebody("Lee"), _somebody("Kim", 9)])
    other = Ids("a").of("diplomacy.meet", "meet", [_somebody("Kim"), _somebody("Lee", 40)])

    assert one == other


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
