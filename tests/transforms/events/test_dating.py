"""Which dates a trigger gets where several time expressions hang on it, and dates counted from another event."""

from collections.abc import Callable

import pytest

from schemas.article import Article
from schemas.event import EventTime
from tests.transforms.events.times_marked import marked
from transforms.articles.blocks import Block, Cleaning
from transforms.events.dating import Dated, dates_of
from transforms.events.occasion import spans
from transforms.events.structure import shape, structure
from transforms.events.triggers import Trigger, triggers
from transforms.events.vocabulary import vocabulary
from transforms.times.find import find_times


def _nothing(_: Trigger) -> EventTime | None:
    return None


def _dates(text: str, known: Callable[[Trigger], EventTime | None] = _nothing) -> dict[str, tuple[Dated, ...]]:
    sentence, _ = marked(text)
    body = " ".join(sentence.words)
    article = Article(uri="a", body=body, published="2024-11-23")
    mentions = find_times(article, Cleaning((Block(0, len(body), "prose", ""),)))
    found = spans(sentence, [mention for mention in mentions if mention.field == "body"])
    build = structure(sentence, shape(sentence, [(span.first, span.last) for span in found]))
    named = triggers(sentence, build, vocabulary())
    dated = dates_of(body, sentence, build, named, found, {(m.start, m.end): m for m in mentions}, known)
    return {sentence.words[named[number].head]: dates for number, dates in dated.items()}


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("She/PRP was/VBD/be elected/VBN/elect in/IN 2010/CD", "elected", ["2010"]),
        ("She/PRP was/VBD/be elected/VBN/elect in/IN 2010/CD and/CC in/IN 2014/CD", "elected", ["2010", "2014"]),
        (
            "She/PRP was/VBD/be elected/VBN/elect in/IN 2006/CD ,/, 2010/CD and/CC again/RB in/IN 2014/CD",
            "elected",
            ["2006", "2010", "2014"],
        ),
    ],
)
def test_listed_dates_are_several_events(text: str, word: str, expected: list[str]) -> None:
    assert [dated.time.value for dated in _dates(text)[word]] == expected


def test_verbs_joined_behind_a_date_share_it() -> None:
    dates = _dates("On/IN 2/CD May/NNP 2024/CD police/NNS fired/VBD/fire and/CC arrested/VBD/arrest him/PRP")

    assert {word: dated.time.value for word, (dated,) in dates.items()} == {
        "fired": "2024-05-02",
        "arrested": "2024-05-02",
    }


def test_verbs_joined_before_a_date_do_not_share_it() -> None:
    dates = _dates("Police/NNS fired/VBD/fire and/CC arrested/VBD/arrest him/PRP on/IN 2/CD May/NNP 2024/CD")

    assert list(dates) == ["arrested"]


def test_a_range_has_its_starts_value_and_the_bounds_of_both() -> None:
    (dated,) = _dates("It/PRP ran/VBD/run from/IN 2/CD May/NNP 2024/CD to/IN 9/CD May/NNP 2024/CD")["ran"]

    assert dated.time.text == "2 May 2024 to 9 May 2024"
    assert (dated.time.value, dated.time.earliest, dated.time.latest) == ("2024-05-02", "2024-05-02", "2024-05-09")


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("It/PRP ran/VBD/run in/IN 2009/CD", "2009-01-01", "2009-12-31"),
        ("It/PRP has/VBZ/have run/VBN since/IN 2009/CD", "2009-01-01", None),
        ("It/PRP ran/VBD/run until/IN 2009/CD", None, "2009-12-31"),
    ],
)
def test_since_and_until_leave_an_end_open(text: str, earliest: str | None, latest: str | None) -> None:
    ((dated,),) = _dates(text).values()

    assert (dated.time.value, dated.time.earliest, dated.time.latest) == ("2009", earliest, latest)


def test_a_date_is_counted_from_another_event_of_the_sentence() -> None:
    dates = _dates(
        "He/PRP left/VBD/leave two/CD days/NNS/day after/IN Lee/NNP was/VBD/be elected/VBN/elect on/IN 5/CD May/NNP"
        " 2024/CD ./."
    )

    (left,) = dates["left"]
    assert left.time.text == "two days after Lee was elected on 5 May 2024"
    assert (left.time.value, left.time.basis, left.evidence) == (
        "2024-05-07",
        "anchored",
        "is counted from another event",
    )
    assert left.time.anchor is not None
    assert (left.time.anchor.text, left.time.anchor.value) == ("5 May 2024", "2024-05-05")


def test_a_date_is_counted_from_a_noun_that_was_dated_before() -> None:
    ((vote,),) = _dates("Monday/NNP 's/POS vote/NN was/VBD/be close/JJ ./.").values()
    known = {"vote": vote.time}

    dates = _dates("He/PRP left/VBD/leave three/CD days/NNS/day before/IN the/DT vote/NN ./.", lambda t: known[t.lemma])

    assert [dated.time.value for dated in dates["left"]] == ["2024-11-15"]


def test_nothing_is_counted_from_an_event_without_a_date() -> None:
    assert _dates("He/PRP left/VBD/leave three/CD days/NNS/day before/IN the/DT vote/NN ./.") == {}


def test_what_follows_a_date_by_some_days_is_dated_from_it() -> None:
    dates = _dates(
        "It/PRP opens/VBZ/open on/IN 17/CD May/NNP 2024/CD ,/, two/CD days/NNS/day before/IN the/DT ferry/NN"
        " sails/VBZ/sail ./."
    )

    (sails,) = dates["sails"]
    assert (sails.time.value, sails.time.basis) == ("2024-05-19", "anchored")
    assert sails.time.text == "two days before the ferry sails"
    assert [dated.time.value for dated in dates["opens"]] == ["2024-05-17"]


def test_a_date_is_counted_from_a_verb_that_was_dated_before() -> None:
    ((arrest,),) = _dates("Police/NNS arrested/VBD/arrest him/PRP on/IN 3/CD May/NNP 2024/CD ./.").values()

    dates = _dates(
        "He/PRP died/VBD/die two/CD days/NNS/day after/IN police/NNS arrested/VBD/arrest him/PRP ./.",
        lambda trigger: arrest.time if trigger.lemma == "arrest" else None,
    )

    assert [dated.time.value for dated in dates["died"]] == ["2024-05-05"]


@pytest.mark.parametrize(
    ("text", "word", "evidence"),
    [
        (
            "It/PRP was/VBD/be shown/VBN/show on/IN 2/CD May/NNP 2024/CD ,/, when/WRB they/PRP cited/VBD/cite it/PRP",
            "cited",
            "is taken up by 'when'",
        ),
        (
            "A/DT jet/NN crashed/VBD/crash on/IN 2/CD May/NNP 2024/CD ,/, killing/VBG/kill two/CD men/NNS",
            "killing",
            "goes along with the verb before",
        ),
    ],
)
def test_what_happened_at_the_same_time_has_the_date_too(text: str, word: str, evidence: str) -> None:
    (dated,) = _dates(text)[word]

    assert (dated.time.value, dated.evidence) == ("2024-05-02", evidence)


@pytest.mark.parametrize(
    "text",
    [
        "A/DT jet/NN crashed/VBD/crash in/IN 2024/CD ,/, killing/VBG/kill two/CD men/NNS",  # within a year
        "A/DT jet/NN crashed/VBD/crash on/IN 2/CD May/NNP 2024/CD ,/, leading/VBG/lead to/IN doubts/NNS",
        "He/PRP left/VBD/leave on/IN 2/CD May/NNP 2024/CD ,/, when/WRB she/PRP had/VBD/have died/VBN/die",
    ],
)
def test_what_need_not_be_at_the_same_time_has_none(text: str) -> None:
    assert len(_dates(text)) == 1
