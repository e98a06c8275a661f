import pytest

from tests.transforms.events.tagged import article_of, token
from transforms.events.participants import participants_of
from transforms.events.roles import SPEAKER, Roles

CASES = [
    ("Rutte/NNP met/VBD/meet Trump/NNP on/IN Friday/NNP ./.", "met", "met", {"Rutte": "agent", "Trump": "patient"}),
    ("A/DT soldier/NN was/VBD/be killed/VBN/kill by/IN rebels/NNS ./.", "killed", "killed",
     {"A soldier": "patient", "rebels": "agent"}),
    ("Kenya/NNP and/CC Uganda/NNP signed/VBD/sign a/DT treaty/NN ./.", "signed", "signed",
     {"Kenya": "agent", "Uganda": "agent", "a treaty": "patient"}),
    ("NATO/NNP chief/NN Mark/NNP Rutte/NNP held/VBD/hold talks/NNS/talk with/IN Donald/NNP Trump/NNP ./.",
     "held", "talks", {"Mark Rutte": "agent", "Donald Trump": "with"}),
    ("Talks/NNS/talk between/IN Iran/NNP and/CC Iraq/NNP failed/VBD/fail ./.", "Talks", "Talks",
     {"Iran": "agent", "Iraq": "agent"}),
    ("Police/NNS welcomed/VBD/welcome Trump/NNP 's/POS visit/NN ./.", "visit", "visit", {"Trump": "agent"}),
    ("Parliament/NNP is/VBZ/be due/JJ to/TO vote/VB/vote on/IN it/PRP ./.", "vote", "vote", {"Parliament": "agent"}),
    ("The/DT court/NN told/VBD/tell them/PRP to/TO pay/VB/pay a/DT fine/NN ./.", "pay", "pay",
     {"them": "agent", "a fine": "patient"}),
    ("It/PRP won/VBD/win the/DT cup/NN and/CC sold/VBD/sell its/PRP$ shares/NNS ./.", "sold", "sold",
     {"It": "agent", "its shares": "patient"}),
    ("The/DT firm/NN ,/, which/WDT makes/VBZ/make tyres/NNS ,/, cut/VBD/cut jobs/NNS ./.", "cut", "cut",
     {"The firm": "agent", "jobs": "patient"}),
    ("It/PRP fell/VBD/fall in/IN figures/NNS released/VBN/release by/IN the/DT bank/NN ./.", "released", "released",
     {"figures": "patient", "the bank": "agent"}),
    ("She/PRP met/VBD/meet the/DT owner/NN of/IN the/DT house/NN he/PRP sold/VBD/sell ./.", "sold", "sold",
     {"he": "agent", "the house": "patient"}),
    ("They/PRP sold/VBD/sell tea/NN and/CC rice/NN ./.", "sold", "sold", {"They": "agent", "tea and rice": "patient"}),
    ("After/IN he/PRP won/VBD/win ,/, the/DT mayor/NN spoke/VBD/speak ./.", "won", "won", {"he": "agent"}),
    ("She/PRP will/MD leave/VB/leave next/JJ week/NN ./.", "leave", "leave", {"She": "agent"}),
    ("He/PRP was/VBD/be named/VBN/name a/DT director/NN ./.", "named", "named", {"He": "patient"}),
]  # fmt: skip


@pytest.mark.parametrize(("tagged", "first", "last", "expected"), CASES)
def test_participants_and_their_roles(tagged, first, last, expected):
    article, sentences, names = article_of(tagged)
    found = participants_of(sentences[0], token(sentences[0], first), token(sentences[0], last), names)
    assert {p.name: p.role for p in found} == expected
    assert all(0 <= p.start < p.end <= len(article.body) for p in found)


def test_a_relative_pronoun_stands_for_its_noun_at_its_own_offsets():
    article, sentences, names = article_of(
        "Ann/NNP Lee/NNP ,/, who/WP won/VBD/win the/DT prize/NN ,/, left/VBD/leave ./."
    )
    agent = participants_of(sentences[0], token(sentences[0], "won"), token(sentences[0], "won"), names)[0]
    assert (agent.name, article.body[agent.start : agent.end]) == ("Ann Lee", "who")


def test_a_kind_gives_the_places_their_roles():
    _, sentences, names = article_of("The/DT death/NN of/IN Ann/NNP Lee/NNP shook/VBD/shake us/PRP ./.")
    found = participants_of(sentences[0], 1, 1, names, Roles(of="deceased"))
    assert [(p.name, p.role) for p in found] == [("Ann Lee", "deceased")]


def test_a_time_takes_no_part():
    _, sentences, names = article_of("Next/JJ year/NN 's/POS competition/NN starts/VBZ/start ./.")
    assert participants_of(sentences[0], 3, 3, names) == ()


@pytest.mark.parametrize(("verb", "role"), [("told/VBD/tell", "addressee"), ("announced/VBD/announce", "topic")])
def test_what_is_said_is_not_who_is_told(verb, role):
    _, sentences, names = article_of(f"She/PRP {verb} the/DT board/NN on/IN Friday/NNP ./.")
    found = participants_of(sentences[0], 1, 1, names, SPEAKER)
    assert [(p.name, p.role) for p in found] == [("She", "agent"), ("the board", role)]
