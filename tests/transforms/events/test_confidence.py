"""How sure an event's date is, by how it is known, by what stands between, and by who read it."""

import msgspec
import pytest

from schemas.article import Article
from transforms.articles.clean import clean
from transforms.events.confidence import CEILINGS, UNDATED, WEIGHTS, Grounds, circumstances, confidence, parts
from transforms.events.find import find_events
from transforms.times.find import find_times

SURE = Grounds("relative", "opens the clause", "past")


def test_an_event_without_a_date_is_as_sure_as_an_event() -> None:
    assert confidence(Grounds(None)) == UNDATED


@pytest.mark.parametrize(
    "weaker",
    [
        msgspec.structs.replace(SURE, known_kind=False),
        msgspec.structs.replace(SURE, less_sure=True),
        msgspec.structs.replace(SURE, apart=7),
        msgspec.structs.replace(SURE, between=1),
        msgspec.structs.replace(SURE, others=1),
        msgspec.structs.replace(SURE, basis="vague"),
    ],
)
def test_what_speaks_against_a_date_makes_it_less_sure(weaker: Grounds) -> None:
    assert confidence(weaker) < confidence(SURE)


def test_the_further_and_the_more_crowded_the_less_sure() -> None:
    for name, most in (("apart", 30), ("others", 5), ("between", 3)):
        sure = [confidence(msgspec.structs.replace(SURE, **{name: number})) for number in range(most)]
        assert sure == sorted(sure, reverse=True)


def test_the_parts_add_up_to_the_confidence() -> None:
    grounds = Grounds("explicit", "follows the noun", "noun", known_kind=False, apart=7, others=2)
    found = parts(grounds)
    assert abs(sum(part for _, part in found) - confidence(grounds)) < 0.01 * len(found)
    assert {words for words, _ in found} <= set(circumstances(grounds))


def test_a_way_to_find_a_date_that_was_never_measured_counts_for_nothing() -> None:
    assert 0.5 < confidence(Grounds("relative", "is written in the stars", "past")) < 1


def test_the_weights_are_of_circumstances_that_there_are() -> None:
    weights = msgspec.json.decode(WEIGHTS.read_bytes(), type=dict[str, float])
    grounds = (Grounds(basis, form=form, known_kind=False, apart=99, between=9, others=9)
               for basis in ("explicit", "relative", "anchored", "inferred")
               for form in ("noun", "past", "present", "future", "infinitive", "participle", "bare"))  # fmt: skip
    known = {words for each in grounds for words in circumstances(each)}
    ways = {words for words in weights if words.startswith("it ") or "news" in words or "article" in words}
    assert weights.keys() - ways <= known


def test_a_date_that_no_grammar_read_makes_an_event_less_sure() -> None:
    article = Article(uri="a", body="The ministers met in Lisbon on Friday.", published="2024-11-23")
    cleaning = clean(article)
    read = find_times(article, cleaning)
    guessed = [msgspec.structs.replace(mention, rule="dateparser: weekday") for mention in read]
    (sure,) = find_events(article, cleaning, read)
    (less_sure,) = find_events(article, cleaning, guessed)
    assert less_sure.event.time == sure.event.time
    assert less_sure.grounds == msgspec.structs.replace(sure.grounds, less_sure=True)
    assert less_sure.event.confidence < sure.event.confidence


@pytest.mark.parametrize("evidence", CEILINGS)
def test_what_only_the_form_near_the_top_dates_is_less_than_half_sure(evidence: str) -> None:
    grounds = Grounds("inferred", evidence)
    assert confidence(grounds) == CEILINGS[evidence] < 0.5
    assert sum(added for _, added in parts(grounds)) == pytest.approx(CEILINGS[evidence], abs=0.03)
