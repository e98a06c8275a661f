"""Two mentions of one event become one; two events stay two."""

import pytest

from schemas.event import EventTime, Evidence, Factuality, Participant, Place
from schemas.time import Basis
from tests.transforms.events.times_marked import marked
from transforms.events.confidence import Grounds
from transforms.events.draft import Draft
from transforms.events.merge import merge
from transforms.events.structure import shape, structure
from transforms.events.triggers import triggers
from transforms.events.vocabulary import vocabulary

RUTTE, TRUMP, KIM = (
    Participant(name=name, role="agent", field="body", start=0, end=5) for name in ("Mark Rutte", "Donald Trump", "Kim")
)
FLORIDA, PALM_BEACH = (
    Place(
        name=name, country="US", latitude=1.0, longitude=2.0, geonames_id=None, field="body", start=9, end=11
    )
    for name in ("Florida", "Palm Beach")
)  # fmt: skip


def _on(day: str, basis: Basis = "relative") -> EventTime:
    return EventTime(
        field="body", text="Friday", start=0, end=6, value=day, granularity="day", earliest=day, latest=day, basis=basis
    )


def _draft(
    text: str,
    time: EventTime | None,
    *people: Participant,
    place: Place | None = None,
    factuality: Factuality = "occurred",
) -> Draft:
    sentence, _ = marked(text)
    trigger = triggers(sentence, structure(sentence, shape(sentence)), vocabulary())[0]
    evidence = Evidence(field="body", text=text, start=0, end=len(text))
    return Draft(
        sentence=sentence, trigger=trigger, kind=trigger.kind, factuality=factuality, time=time, participants=people,
        place=place, evidence=(evidence,), grounds=Grounds("explicit"), because={},
    )  # fmt: skip


HELD = "Rutte/NNP held/VBD/hold talks/NNS/talk with/IN Trump/NNP"
MEETING = "The/DT/the meeting/NN took/VBD/take place/NN/place"
MET = "Rutte/NNP met/VBD/meet Trump/NNP"


def test_a_meeting_taken_up_again_completes_the_first_mention() -> None:
    talks = _draft(HELD, None, RUTTE, TRUMP, place=FLORIDA)
    meeting = _draft(MEETING, _on("2024-11-22"), place=PALM_BEACH)

    (event,) = merge([talks, meeting])

    assert event.time == _on("2024-11-22")
    assert event.place == PALM_BEACH
    assert event.participants == (RUTTE, TRUMP)
    assert [evidence.text for evidence in event.evidence] == [HELD, MEETING]
    assert event.told == (talks.sentence, talks.trigger)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            _draft(HELD, _on("2024-11-21"), RUTTE, TRUMP), _draft(MEETING, _on("2024-11-22")), id="on two days"
        ),
        pytest.param(
            _draft(HELD, _on("2024-11-22"), RUTTE, TRUMP),
            _draft(MET, _on("2024-11-07"), RUTTE, TRUMP, factuality="possible"),
            id="one only wished for",
        ),
        pytest.param(_draft(MET, _on("2024-11-22"), RUTTE), _draft(MET, None, KIM), id="other people"),
        pytest.param(
            _draft(MET, _on("2024-11-22"), RUTTE, TRUMP),
            _draft("Rutte/NNP attacked/VBD/attack Trump/NNP", None, RUTTE, TRUMP),
            id="another kind",
        ),
        pytest.param(
            _draft(MET, _on("2024-11-22"), RUTTE, TRUMP), _draft(MET, _on("2024-11-22", "vague"), RUTTE), id="vague"
        ),
    ],
)
def test_different_events_stay_apart(one: Draft, other: Draft) -> None:
    assert merge([one, other]) == [one, other]


def test_the_firmer_date_leads() -> None:
    inferred = _draft(MET, _on("2024-11-23", "inferred"), RUTTE, TRUMP)
    said = _draft(MET, _on("2024-11-22"), RUTTE)

    (event,) = merge([inferred, said])

    assert event.time == _on("2024-11-22")
    assert event.participants == (RUTTE, TRUMP)


WON = "Lee/NNP won/VBD/win the/DT award/NN"
AWARD = Participant(name="the award", role="patient", field="body", start=9, end=11)
GOALS = [
    Participant(name=name, role="patient", field="body", start=9, end=11) for name in ("a low shot", "a second goal")
]


def test_what_somebody_else_did_is_another_event() -> None:
    assert len(merge([_draft(WON, None, RUTTE, AWARD), _draft(WON, None, KIM, AWARD)])) == 2


def test_what_was_done_anew_is_another_event() -> None:
    assert len(merge([_draft(WON, None, KIM, GOALS[0]), _draft(WON, None, KIM, GOALS[1])])) == 2


def test_the_second_of_a_kind_is_another_event() -> None:
    second = "The/DT/the second/JJ meeting/NN took/VBD/take place/NN/place"

    assert len(merge([_draft(HELD, None, RUTTE, TRUMP), _draft(second, None)])) == 2


@pytest.mark.parametrize(("day", "count"), [("2024-11-20", 1), ("1985-09-17", 2)])
def test_a_date_that_no_words_say_stands_for_one_near_it(day: str, count: int) -> None:
    today, told = _draft(MET, _on("2024-11-22", "inferred"), RUTTE), _draft(MET, _on(day), RUTTE)

    assert len(merge([today, told])) == count
