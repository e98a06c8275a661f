import pytest
from msgspec.structs import replace

from tests.transforms.events.tagged import article_of, token
from transforms.events.clauses import clause_of
from transforms.events.phrases import phrases_of

SUBJECTS = [
    ("Jobs/NNP ,/, the/DT head/NN of/IN Apple/NNP ,/, spoke/VBD/speak ./.", "spoke", ["Jobs"]),
    ("European/NNP Aeronautic/NNP (/-LRB- EADS/NNP )/-RRB- ,/, the/DT maker/NN of/IN it/PRP ,/, won/VBD/win ./.", "won",
     ["European Aeronautic"]),
    ("Schools/NNS in/IN Ovalle/NNP and/CC in/IN Lima/NNP were/VBD/be closed/VBN/close ./.", "closed",
     ["Schools"]),
    ("Ann/NNP Lee/NNP ,/, whose/WP$ stations/NNS lit/VBD/light 900/CD villages/NNS ,/, died/VBD/die ./.", "died",
     ["Ann Lee"]),
    ("Rain/NN fell/VBD/fall ,/, one/CD of/IN the/DT officials/NNS said/VBD/say ./.", "said", ["one of the officials"]),
    ("She/PRP told/VBD/tell him/PRP to/TO leave/VB/leave ./.", "leave", ["him"]),
    ("She/PRP promised/VBD/promise to/TO leave/VB/leave ./.", "leave", ["She"]),
    ("The/DT owner/NN ,/, an/DT engineer/NN who/WP stopped/VBD/stop a/DT dam/NN ,/, died/VBD/die ./.", "died",
     ["The owner"]),
    ("Born/VBN/bear in/IN Basel/NNP ,/, Euler/NNP left/VBD/leave ./.", "Born", ["Euler"]),
    ("It/PRP is/VBZ/be expected/VBN/expect that/IN they/PRP win/VBP/win ./.", "expected", []),
    ("There/EX are/VBP/be 500/CD engineers/NNS ./.", "are", ["500 engineers"]),
    ("He/PRP wanted/VBD/want to/TO meet/VB/meet her/PRP and/CC discuss/VB/discuss it/PRP ./.", "discuss", ["He"]),
    ("A/DT meeting/NN is/VBZ/be to/TO be/VB/be held/VBN/hold in/IN May/NNP ./.", "held", ["A meeting"]),
    ('"/`` We/PRP lost/VBD/lose ,/, "/\'\' said/VBD/say Angers/NNP ./.', "said", ["Angers"]),
    ("Apple/NNP CEO/NN and/CC co-founder/NN Steve/NNP Jobs/NNP spoke/VBD/speak ./.", "spoke",
     ["Apple CEO and co-founder Steve Jobs"]),
    ("What/WP they/PRP are/VBP/be doing/VBG/do is/VBZ/be selling/VBG/sell ships/NNS ./.", "selling", ["they"]),
    ("What/WP they/PRP did/VBD/do was/VBD/be to/TO sell/VB/sell the/DT ship/NN ./.", "sell", ["they"]),
    ("The/DT farms/NNS rose/VBD/rise to/TO the/DT rule/NN ,/, which/WDT he/PRP fears/VBZ/fear hurts/VBZ/hurt them/PRP"
     " ./.", "hurts", ["which"]),
]  # fmt: skip


def words(article, sentence, arguments):
    return [article.body[sentence.starts[a.first] : sentence.ends[a.last]] for a in arguments]


@pytest.mark.parametrize(("tagged", "verb", "expected"), SUBJECTS)
def test_the_subject_of_a_verb(tagged, verb, expected):
    article, sentences, _ = article_of(tagged)
    sentence = sentences[0]
    clause = clause_of(sentence, phrases_of(sentence), token(sentence, verb), token(sentence, verb))
    assert words(article, sentence, clause.subjects) == expected


@pytest.mark.parametrize(
    ("tagged", "verb", "objects", "second", "passive"),
    [
        ("They/PRP gave/VBD/give the/DT girl/NN a/DT medal/NN ./.", "gave", ["a medal"], ["the girl"], False),
        ("The/DT girl/NN was/VBD/be given/VBN/give a/DT medal/NN ./.", "given", ["a medal"], [], True),
        ("They/PRP sold/VBD/sell tea/NN ,/, rice/NN and/CC oil/NN ./.", "sold", ["tea, rice and oil"], [], False),
        ("They/PRP said/VBD/say talks/NNS failed/VBD/fail ./.", "said", [], [], False),
        ("The/DT prize/NN ,/, which/WDT she/PRP won/VBD/win ,/, grew/VBD/grow ./.", "won", ["which"], [], False),
        ("He/PRP left/VBD/leave on/IN Monday/NNP ./.", "left", [], [], False),
    ],
)
def test_the_objects_of_a_verb(tagged, verb, objects, second, passive):
    article, sentences, _ = article_of(tagged)
    sentence = sentences[0]
    clause = clause_of(sentence, phrases_of(sentence), token(sentence, verb), token(sentence, verb))
    assert words(article, sentence, clause.objects) == objects
    assert words(article, sentence, clause.second) == second
    assert clause.passive == passive


def test_a_clause_ends_where_another_begins():
    article, sentences, _ = article_of(
        "He/PRP met/VBD/meet her/PRP in/IN Paris/NNP after/IN talks/NNS failed/VBD/fail in/IN Rome/NNP ./."
    )
    sentence = sentences[0]
    clause = clause_of(sentence, phrases_of(sentence), 1, 1)
    assert words(article, sentence, [o.argument for o in clause.obliques]) == ["Paris"]


def test_a_subject_that_is_the_first_word_makes_a_verb_passive():
    _, sentences, _ = article_of("Figures/NNS released/VBN/release ./.")
    sentence = replace(sentences[0], heads=(1, -1, 1), roles=("nsubj:pass", "root", "punct"))
    assert clause_of(sentence, phrases_of(sentence), 1, 1).passive
