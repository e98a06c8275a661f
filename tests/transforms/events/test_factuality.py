"""What occurred, what is scheduled or possible, and what is denied."""

import pytest

from tests.transforms.events import sentences_table
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
    ("They/PRP will/MD meet/VB", "meet", "scheduled"),
    ("They/PRP wo/MD/will n't/RB/not meet/VB", "meet", "denied"),
    ("They/PRP plan/VBP to/TO meet/VB", "meet", "scheduled"),
    ("He/PRP is/VBZ/be due/JJ to/TO appear/VB", "appear", "scheduled"),
    ("They/PRP are/VBP/be to/TO meet/VB", "meet", "scheduled"),
    ("They/PRP may/MD meet/VB", "meet", "possible"),
    ("He/PRP wanted/VBD/want to/TO meet/VB her/PRP", "meet", "possible"),
    ("He/PRP did/VBD/do n't/RB/not want/VB to/TO meet/VB her/PRP", "meet", "denied"),
    ("They/PRP threatened/VBD/threaten to/TO strike/VB", "strike", "possible"),
    ("He/PRP said/VBD/say they/PRP would/MD meet/VB", "meet", "scheduled"),
    ("They/PRP would/MD meet/VB her/PRP", "meet", "possible"),
    ("Did/VBD/do they/PRP sign/VB it/PRP ?/.", "sign", "possible"),
    ("The/DT planned/VBN/plan meeting/NN is/VBZ/be big/JJ", "meeting", "scheduled"),
]


@pytest.mark.parametrize(("text", "word", "expected"), CASES)
def test_without_a_tree_the_verb_and_what_stands_before_it_decide(text: str, word: str, expected: str) -> None:
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


KNOWN_FAILURES = sentences_table.known_failures()


@pytest.mark.parametrize(
    "row", [row for row in sentences_table.rows() if row.question == "factuality" and row.passage not in KNOWN_FAILURES]
)
def test_with_a_tree_what_the_event_hangs_on_decides(row: sentences_table.Row) -> None:
    assert sentences_table.answer(row) == row.expected


GOVERNED = [
    # A press conference is no pressure, and an agreement that was reached is no plan.
    ("The change was announced at a press conference [held] on Friday.", "occurred"),
    ("The deal breaks an agreement [reached] in 1991.", "occurred"),
    # What governs a plan governs what is planned.
    ("The board threatened to cancel its plan to [sell] the ferry in March.", "possible"),
    ("Ministers denied that they had agreed to [sell] the ferry.", "denied"),
    ("The mayor is not expected to [resign] in March.", "denied"),
    # A clause behind a semicolon says nothing of the one before it.
    ("A fire [burned] ten barns on Sunday; police do not believe that the two are linked.", "occurred"),
    # "No" is not always a denial.
    ("The strike [left] the mayor no choice on Sunday.", "occurred"),
    ("The fleet [caught] almost nothing in 2019.", "occurred"),
    # What was planned and came to nothing.
    ("The firm withdrew its offer to [buy] the paper in June.", "denied"),
    ("The plan to [build] a tunnel was dropped in May.", "denied"),
    ("The train narrowly missed [hitting] a car on Monday.", "denied"),
    ("He was too ill to [attend] the hearing on Monday.", "denied"),
    ("Not a single shot was [fired] on Sunday.", "denied"),
    ("Hardly anyone [voted] on Sunday.", "denied"),
    ("The ship is on course to [arrive] in Gdansk on Tuesday.", "scheduled"),
    # A condition opens what hangs on it, not what was said before.
    ('He wrote: "I have always [said] that I would leave if the day came."', "occurred"),
]


@pytest.mark.parametrize(("passage", "expected"), GOVERNED)
def test_what_governs_an_event_is_itself_judged(passage: str, expected: str) -> None:
    assert sentences_table.answer(sentences_table.Row("factuality", "", passage, expected)) == expected
