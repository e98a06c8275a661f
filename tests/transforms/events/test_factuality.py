"""What occurred, what is scheduled or possible, and what is denied."""

import pytest

from tests.transforms.events.times_marked import marked
from transforms.events.factuality import judge
from transforms.events.structure import shape, structure
from transforms.events.triggers import triggers
from transforms.events.vocabulary import vocabulary

CASES = [
    ("They/PRP met/VBD/meet in/IN Rome/NNP", "met", "occurred"),
    ("They/PRP have/VBP/have met/VBN/meet", "met", "occurred"),
    ("They/PRP did/VBD/do not/RB meet/VB", "meet", "denied"),
    ("They/PRP failed/VBD/fail to/TO meet/VB", "meet", "denied"),
    ("She/PRP refused/VBD/refuse to/TO sign/VB", "sign", "denied"),
    ("No/DT deal/NN was/VBD/be signed/VBN/sign", "signed", "denied"),
    ("They/PRP will/MD meet/VB", "meet", "scheduled"),
    ("They/PRP wo/MD/will n't/RB/not meet/VB", "meet", "denied"),
    ("They/PRP plan/VBP to/TO meet/VB", "meet", "scheduled"),
    ("He/PRP is/VBZ/be due/JJ to/TO appear/VB", "appear", "scheduled"),
    ("They/PRP are/VBP/be to/TO meet/VB", "meet", "scheduled"),
    ("They/PRP may/MD meet/VB", "meet", "possible"),
    ("He/PRP wanted/VBD/want to/TO meet/VB her/PRP", "meet", "possible"),
    ("He/PRP did/VBD/do n't/RB/not want/VB to/TO meet/VB her/PRP", "meet", "denied"),
    ("They/PRP threatened/VBD/threaten to/TO strike/VB", "strike", "possible"),
    ("If/IN they/PRP meet/VBP ,/, he/PRP will/MD talk/VB", "meet", "possible"),
    ("He/PRP said/VBD/say they/PRP would/MD meet/VB", "meet", "scheduled"),
    ("They/PRP would/MD meet/VB her/PRP", "meet", "possible"),
    ("Did/VBD/do they/PRP sign/VB it/PRP ?/.", "sign", "possible"),
    ("The/DT planned/VBN/plan meeting/NN is/VBZ/be big/JJ", "meeting", "scheduled"),
]


@pytest.mark.parametrize(("text", "word", "expected"), CASES)
def test_factuality_of_the_words(text: str, word: str, expected: str) -> None:
    sentence, _ = marked(text)
    build = structure(sentence, shape(sentence))
    trigger = next(t for t in triggers(sentence, build, vocabulary()) if word in sentence.words[t.first : t.last + 1])

    assert judge(sentence, build, trigger, ahead=None).factuality == expected


def test_a_date_ahead_makes_a_fact_a_plan() -> None:
    sentence, _ = marked("Parliament/NNP votes/VBZ/vote")
    build = structure(sentence, shape(sentence))
    (trigger,) = triggers(sentence, build, vocabulary())

    assert judge(sentence, build, trigger, ahead=True).factuality == "scheduled"
    assert judge(sentence, build, trigger, ahead=False).factuality == "occurred"
