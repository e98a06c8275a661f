import pytest

from tests.transforms.events.tagged import article_of
from transforms.events.candidates import candidates, is_headline
from transforms.events.phrases import codes_of

CASES = [
    ("US/NNP President/NNP Barack/NNP Obama/NNP spoke/VBD", ["US", "Barack Obama"]),
    ("US/NNP President/NNP -/HYPH elect/NNP Donald/NNP Trump/NNP", ["US", "Donald Trump"]),
    ("the/DT Ministry/NNP of/IN the/DT Interior/NNP", ["Ministry of the Interior"]),
    ("the/DT Prime/NNP Minister/NNP spoke/VBD", []),
    ("Federation/NNP of/IN Drivers/NNS", ["Federation of Drivers"]),
    ("Trump/NNP two/CD days/NNS later/RB", ["Trump"]),
    ("Apollo/NNP 11/CD landed/VBD", ["Apollo 11"]),
    ("General/NNP Motors/NNP Company/NNP", ["General Motors Company"]),
    ("the/DT sea/NN", []),
]


@pytest.mark.parametrize(("tagged", "expected"), CASES)
def test_runs_of_capitals_are_cut_at_titles(tagged, expected):
    _, sentences, _ = article_of(tagged)
    found = candidates(0, sentences[0], codes_of(sentences[0]))
    assert [c.text.replace(" - ", "-") for c in found] == expected


def test_a_candidate_knows_the_offices_and_nations_before_it():
    _, sentences, _ = article_of("the/DT former/JJ Dutch/JJ prime/JJ minister/NN Mark/NNP Rutte/NNP")
    (found,) = candidates(0, sentences[0], codes_of(sentences[0]))
    assert (found.roles, found.lands, found.titled) == (("minister",), ("NL",), True)


@pytest.mark.parametrize(
    ("tagged", "expected"),
    [
        ("Parliament/NNP Votes/NNP on/IN New/NNP Budget/NNP Plan/NNP", True),
        ("Mark/NNP Rutte/NNP met/VBD Donald/NNP Trump/NNP in/IN the/DT city/NN on/IN the/DT sea/NN", False),
        ("Trump/NNP won/VBD", False),
    ],
)
def test_a_headline_has_nearly_all_words_capitalised(tagged, expected):
    _, sentences, _ = article_of(tagged)
    assert is_headline(sentences[0], codes_of(sentences[0])) == expected
