import pytest

from tests.transforms.events.tagged import article_of, token

CASES = [
    # the person described in the same sentence goes before one of the sentence before
    (["Mark/NNP Rutte/NNP met/VBD/meet Ann/NNP Lee/NNP ./.", "The/DT mayor/NN said/VBD/say he/PRP left/VBD/leave ./."],
     "he", "The mayor"),
    (["The/DT bridge/NN closed/VBD/close after/IN it/PRP sank/VBD/sink ./."], "it", "The bridge"),
    (["Russia/NNP says/VBZ/say it/PRP won/VBD/win ./."], "it", "Russia"),
    (["Campaigners/NNS spoke/VBD/speak ./.", "They/PRP left/VBD/leave ./."], "They", "Campaigners"),
    (["Iberia/NNP Airlines/NNP fell/VBD ./.", "The/DT airline/NN rose/VBD/rise ./."], "airline", "Iberia Airlines"),
    (["Iberia/NNP Airlines/NNP fell/VBD/fall ./.", "The/DT bank/NN rose/VBD/rise ./."], "bank", "The bank"),
    (["The/DT captain/NN ,/, Ann/NNP Lee/NNP ,/, left/VBD/leave ./."], "captain", "Ann Lee"),
    (["It/PRP rained/VBD/rain ./."], "It", "It"),
]  # fmt: skip


@pytest.mark.parametrize(("tagged", "word", "expected"), CASES)
def test_what_a_pronoun_or_a_description_stands_for(tagged, word, expected):
    _, sentences, names = article_of(*tagged)
    sentence = sentences[-1]
    head = token(sentence, word)
    phrase = names.phrases(sentence).at(head)
    assert names.resolve(sentence, phrase.first, phrase.last, head) == expected


def test_she_is_the_woman_whom_the_article_is_about():
    _, sentences, names = article_of(
        "Tavara/NNP Quispel/NNP ,/, an/DT engineer/NN ,/, died/VBD/die ./.",
        "Tavara/NNP Quispel/NNP built/VBD/build dams/NNS ./.",
        *["It/PRP was/VBD/be hard/JJ and/CC she/PRP knew/VBD/know her/PRP$ work/NN ./."] * 6,
    )
    assert names.resolve(sentences[-1], 4, 4, 4) == "Tavara Quispel"
