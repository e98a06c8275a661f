import pytest

from tests.transforms.events.tagged import article_of, token
from transforms.events.places import place_of

CASES = [
    ("The/DT meeting/NN took/VBD/take place/NN on/IN Friday/NNP in/IN Palm/NNP Beach/NNP ,/, Florida/NNP ./.",
     "took", "Palm Beach", "US"),
    ("In/IN Budapest/NNP ,/, leaders/NNS met/VBD/meet Rutte/NNP ./.", "met", "Budapest", "HU"),
    ("He/PRP returned/VBD/return to/TO China/NNP in/IN 1920/CD ./.", "returned", "China", "CN"),
    ("He/PRP gave/VBD/give a/DT speech/NN at/IN Moscone/NNP Center/NNP in/IN San/NNP Francisco/NNP ,/,"
     " California/NNP ./.", "gave", "San Francisco", "US"),
    ("Pope/NNP Francis/NNP visited/VBD/visit Kenya/NNP ./.", "visited", "Kenya", "KE"),
    ("They/PRP met/VBD/meet at/IN the/DT old/JJ airport/NN ./.", "met", "the old airport", None),
]  # fmt: skip


@pytest.mark.parametrize(("tagged", "verb", "name", "country"), CASES)
def test_the_place_of_an_event(tagged, verb, name, country):
    article, sentences, names = article_of(tagged)
    place = place_of(sentences[0], token(sentences[0], verb), token(sentences[0], verb), names, article)
    assert (place.name, place.country) == (name, country)
    assert article.body[place.start : place.end] == name


@pytest.mark.parametrize(
    "tagged",
    [
        "They/PRP spoke/VBD/speak in/IN March/NNP ./.",
        "He/PRP spoke/VBD/speak to/TO China/NNP ./.",
        "She/PRP met/VBD/meet him/PRP in/IN secret/NN ./.",
    ],
)
def test_other_phrases_are_no_place(tagged):
    article, sentences, names = article_of(tagged)
    assert place_of(sentences[0], 1, 1, names, article) is None
