import pytest

from schemas.event import EventTime
from tests.transforms.events.tagged import article_of, token
from transforms.events.date_words import when
from transforms.events.participants import participants_of
from transforms.events.places import place_of
from transforms.events.summary import summarise
from transforms.languages.en.verbs import participle, past


def time_of(value: str, granularity: str = "day", basis: str = "explicit") -> EventTime:
    return EventTime(
        field="body", text="then", start=0, end=4, value=value, granularity=granularity, earliest=value, latest=value,
        basis=basis,
    )  # fmt: skip


CASES = [
    ("NATO/NNP chief/NN Mark/NNP Rutte/NNP met/VBD/meet Donald/NNP Trump/NNP in/IN Palm/NNP Beach/NNP ./.",
     "met", "met", "occurred", "2024-11-22", "Mark Rutte met Donald Trump in Palm Beach on 22 November 2024."),
    ("Mark/NNP Rutte/NNP held/VBD/hold talks/NNS/talk with/IN Donald/NNP Trump/NNP ./.",
     "held", "talks", "occurred", "2024-11-22", "Mark Rutte held talks with Donald Trump on 22 November 2024."),
    ("Parliament/NNP is/VBZ/be due/JJ to/TO vote/VB/vote on/IN the/DT budget/NN on/IN Tuesday/NNP ./.",
     "vote", "vote", "scheduled", "2024-12-03",
     "Parliament is due to vote on the budget on Tuesday 3 December 2024."),
    ("Two/CD men/NNS were/VBD/be arrested/VBN/arrest by/IN police/NNS ./.",
     "arrested", "arrested", "occurred", "2024-05", "Two men were arrested by police in May 2024."),
    ("Talks/NNS/talk between/IN Iran/NNP and/CC Iraq/NNP were/VBD/be held/VBN/hold in/IN Geneva/NNP ./.",
     "Talks", "Talks", "scheduled", "2025-Q1",
     "Talks between Iran and Iraq are due in Geneva in the first quarter of 2025."),
    ("A/DT flight/NN to/IN Sydney/NNP is/VBZ/be planned/VBN/plan ./.",
     "flight", "flight", "scheduled", "2024-12", "A flight to Sydney is due in December 2024."),
    ("He/PRP was/VBD/be named/VBN/name a/DT director/NN ./.",
     "named", "named", "occurred", "1998", "He was named a director in 1998."),
    ("The/DT firm/NN won/VBD/win an/DT order/NN ,/, beating/VBG/beat its/PRP$ rival/NN ./.",
     "beating", "beating", "occurred", "2024-W47", "The firm beat its rival in the week of 18 November 2024."),
    ("The/DT court/NN told/VBD/tell them/PRP to/TO pay/VB/pay a/DT fine/NN ./.",
     "pay", "pay", "scheduled", "2024-12-01", "They are due to pay a fine on Sunday 1 December 2024."),
    ("Ann/NNP Lee/NNP returned/VBD/return to/TO China/NNP ./.",
     "returned", "returned", "occurred", "1920", "Ann Lee returned to China in 1920."),
    ("Apple/NNP was/VBD/be started/VBN/start by/IN Steve/NNP Jobs/NNP and/CC Steve/NNP Wozniak/NNP ./.",
     "started", "started", "occurred", "1976", "Apple was started by Steve Jobs and Steve Wozniak in 1976."),
    ("They/PRP issued/VBD/issue a/DT statement/NN saying/VBG/say that/IN it/PRP rained/VBD/rain ./.",
     "issued", "issued", "occurred", "1998", "They issued a statement in 1998."),
    ("The/DT maker/NN reports/VBZ/report that/IN it/PRP rained/VBD/rain ./.",
     "reports", "reports", "occurred", "1998", "The maker reports that it rained."),
    ("Police/NNS said/VBD/say that/IN it/PRP rained/VBD/rain ./.",
     "said", "said", "occurred", "2024-11-22", "Police said that it rained."),
]  # fmt: skip


@pytest.mark.parametrize(("tagged", "first", "last", "factuality", "value", "expected"), CASES)
def test_an_event_is_told_in_one_sentence(tagged, first, last, factuality, value, expected):
    article, sentences, names = article_of(tagged)
    start, end = token(sentences[0], first), token(sentences[0], last)
    participants = participants_of(sentences[0], start, end, names)
    place = place_of(sentences[0], start, end, names, article)
    grain = {4: "year", 7: "month", 10: "day"}.get(len(value), "week")
    assert summarise(sentences[0], start, end, factuality, participants, place, time_of(value, grain)) == expected


@pytest.mark.parametrize(
    ("value", "granularity", "factuality", "expected"),
    [
        ("2024-11-22", "day", "occurred", "on 22 November 2024"),
        ("2024-11-22T15:00", "minute", "occurred", "on 22 November 2024 at 15:00"),
        ("2024-12-03", "day", "scheduled", "on Tuesday 3 December 2024"),
        ("2024-SU", "season", "occurred", "in summer 2024"),
        ("198", "decade", "occurred", "in the 1980s"),
        ("2024-13-45", "day", "occurred", ""),
        ("P2D", "day", "occurred", ""),
    ],
)
def test_a_date_is_written_at_its_grain(value, granularity, factuality, expected):
    time = time_of(value, granularity)
    if value == "P2D":
        time = EventTime(
            field="body", text="x", start=0, end=1, value=value, granularity="day", earliest=None, latest=None,
            basis="relative",
        )  # fmt: skip
    assert when(time, factuality) == expected


def test_a_vague_time_is_not_told():
    assert when(time_of("PAST_REF", "day", "vague"), "occurred") == ""


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [("meet", "met"), ("vote", "voted"), ("stop", "stopped"), ("carry", "carried"), ("deploy", "deployed")],
)
def test_past_tense(lemma, expected):
    assert past(lemma) == expected


def test_participle():
    assert [participle(lemma) for lemma in ("take", "arrest", "hit")] == ["taken", "arrested", "hit"]
