import pytest

from tests.transforms.events.tagged import article_of
from transforms.events.phrases import codes_of, phrases_of

CASES = [
    ("NATO/NNP chief/NN Mark/NNP Rutte/NNP met/VBD 18/CD people/NNS", ["NATO chief Mark Rutte", "18 people"]),
    ("the/DT agreement/NN signed/VBN Monday/NNP", ["the agreement", "Monday"]),
    ("Apple/NNP 's/POS iTunes/NNP store/NN fell/VBD last/JJ week/NN", ["Apple's iTunes store", "last week"]),
    ("other/JJ letters/NNS Galois/NNP wrote/VBD", ["other letters", "Galois"]),
    ("he/PRP met/VBD Trump/NNP two/CD days/NNS later/RB", ["he", "Trump", "two days"]),
    ("In/IN his/PRP$ first/JJ term/NN Trump/NNP pushed/VBD Europe/NNP", ["his first term", "Trump", "Europe"]),
    ("Apple/NNP today/NN sued/VBD it/PRP", ["Apple", "today", "it"]),
    ("about/IN 6/CD million/CD visitors/NNS came/VBD", ["about 6 million visitors"]),
    ("the/DT formerly/RB state/NN -/HYPH owned/VBN firm/NN sank/VBD", ["the formerly state - owned firm"]),
    ("The/DT largest/JJS was/VBD here/RB", ["The largest"]),
]


@pytest.mark.parametrize(("tagged", "expected"), CASES)
def test_a_sentence_is_cut_into_noun_phrases(tagged, expected):
    article, sentences, _ = article_of(tagged)
    sentence = sentences[0]
    phrases = phrases_of(sentence)
    found = [article.body[sentence.starts[p.first] : sentence.ends[p.last]] for p in phrases.between(0, 99)]
    assert found == expected


@pytest.mark.parametrize(
    ("tagged", "temporal"),
    [("last/JJ week/NN", True),
     ("in/IN 2007/CD", True), ("at/IN 14:30/CD", True), ("The/DT Straits/NNP Times/NNP", False),
     ("30/CD May/NNP 1832/CD", True), ("5000/CD men/NNS", False)],
)  # fmt: skip
def test_a_time_is_told_from_other_nouns(tagged, temporal):
    _, sentences, _ = article_of(tagged)
    assert [p.temporal for p in phrases_of(sentences[0]).between(0, 9)] == [temporal]


def test_a_capitalised_verb_within_a_sentence_is_a_name_and_an_opening_participle_is_none():
    _, sentences, _ = article_of("They/PRP beat/VBD Boeing/VBG ./.", "Visiting/VBG Russia/NNP ,/, he/PRP spoke/VBD ./.")
    assert codes_of(sentences[0]) == "pvP."
    assert codes_of(sentences[1]) == "gP,pv."


def test_every_token_lies_in_its_own_phrase():
    _, sentences, _ = article_of("The/DT old/JJ man/NN saw/VBD the/DT sea/NN ./.")
    phrases = phrases_of(sentences[0])
    assert list(phrases.covering) == [0, 0, 0, -1, 1, 1, -1]
    assert phrases.at(5) is not None
    assert phrases.at(5).first == 4
    assert phrases.at(3) is None
    assert phrases.at(99) is None
