"""Which two readings can be one event, and which are two."""

import pytest

from schemas.event import Event
from tests.transforms.stories.events import event
from transforms.stories.likeness import THRESHOLD, likeness, likeness_of


def sign(says: str, who: tuple[str, ...] = ("Anna Lund",), on: str = "2024-11-22", **more: str) -> Event:
    return event("diplomacy.sign", "sign", says, who, on, **more)  # type: ignore[arg-type]


def say(says: str, who: str, on: str = "2024-11-22") -> Event:
    day = next((day for day in ("Friday", "Saturday") if day in says), None)
    return event("statement.say", "say", says, (who,), on, word="said", day=day)


SIGNED = sign("Prime Minister Anna Lund signed the treaty in Oslo on Friday.", where="Oslo")

ONE = {
    "a corrected date": sign("Prime Minister Anna Lund signed the treaty in Oslo on Thursday.", on="2024-11-21"),
    "a corrected name": sign("Prime Minister Karin Berg signed the treaty in Oslo on Friday.", ("Karin Berg",)),
    "a name spelt right": sign("Minister Ana Lundh put her name to it.", ("Ana Lundh",)),
    "a fuller name": sign("The pact was signed by Prime Minister Anna Maria Lund.", ("Anna Maria Lund",)),
    "one more who takes part": sign("Lund and Tom Kim signed it at noon.", ("Lund", "Tom Kim")),
    "nobody named": sign("The treaty was signed in Oslo on Friday.", ()),
    "another verb": event("diplomacy.agree", "seal", "Prime Minister Anna Lund sealed the treaty in Oslo on Friday.",
        ("Anna Lund",), "2024-11-22", "Oslo"),
    "another place": sign("Prime Minister Anna Lund signed the treaty in Bergen on Friday.", where="Bergen"),
    "put off, in other words": sign("A signing by Anna Lund comes a week late.", on="2024-11-29"),
}  # fmt: skip
TWO = {
    "somebody else, something else": sign("Karin Berg signed a contract with the club.", ("Karin Berg",)),
    "the same people, another act": event("diplomacy.meet", "meet", "Anna Lund met students in Oslo.", ("Anna Lund",),
        "2024-11-22", "Oslo"),
    "the same day alone": event("disaster.fire", "burn", "A barn burned down on Friday.", (), "2024-11-22"),
}  # fmt: skip


@pytest.mark.parametrize("other", ONE.values(), ids=ONE)
def test_what_can_be_one_event(other: Event) -> None:
    assert likeness(likeness_of(SIGNED), likeness_of(other)) >= THRESHOLD


@pytest.mark.parametrize("other", TWO.values(), ids=TWO)
def test_what_is_another_event(other: Event) -> None:
    assert likeness(likeness_of(SIGNED), likeness_of(other)) < THRESHOLD


TROOPS = say("Defence Minister Luis Toro said on Friday that troops would help.", "Luis Toro")


@pytest.mark.parametrize(
    ("other", "one"),
    [
        (say("The defence minister, Luis Toro, said that troops will help.", "Luis Toro", "2024-11-23"), True),
        (say("Luis Torro said troops would help.", "Luis Torro"), True),
        (say("“We were too slow,” Toro said on Friday.", "Toro"), False),
        (say("President Rosa Vidal said on Friday that banks would close.", "Rosa Vidal"), False),
    ],
)
def test_who_says_something_says_other_things_too(other: Event, one: bool) -> None:
    assert (likeness(likeness_of(TROOPS), likeness_of(other)) >= THRESHOLD) is one


def test_without_words_in_common_what_has_no_kind_is_nothing_known() -> None:
    first = event("other.event", "close", "The road closed on Friday.", (), "2024-11-22")
    other = event("other.event", "close", "Nobody knew why the bank had closed.", (), "2024-11-22")
    assert likeness(likeness_of(first), likeness_of(other)) < THRESHOLD


def test_the_order_of_the_two_is_nothing() -> None:
    events = [likeness_of(event) for event in (SIGNED, TROOPS, *ONE.values(), *TWO.values())]
    assert [likeness(a, b) for a in events for b in events] == [likeness(b, a) for a in events for b in events]
