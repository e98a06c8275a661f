"""Direction: on which side of the publication the words of a French sentence put its dates."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.languages.fr.direction import direct
from transforms.languages.tense import Decision


def _decide(marked: str) -> Decision:
    """The date stands between brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    return direct(marked.replace("[", "").replace("]", ""), start, end)


def test_news_sentences() -> None:
    """Sentences written as news is, without looking at the rules; those that go wrong are listed, not hidden."""
    lines = (Path(__file__).parent / "directions.tsv").read_text(encoding="utf-8").splitlines()
    wrong = [sentence for side, sentence in (line.split("\t") for line in lines) if _decide(sentence).direction != side]
    assert wrong == ["Convoqué [lundi] par la direction, le salarié a été licencié."]


@pytest.mark.parametrize(
    ("marked", "because"),
    [
        ("Le ministre a démissionné [vendredi].", "démissionné"),
        ("Le Sénat doit voter [mardi].", "voter"),
        ("Il aurait quitté le pays [dimanche].", "quitté"),
        ("Il se rendrait [jeudi] à Rome.", "rendrait"),
        ("Le match a été reporté à [lundi].", "reporté à"),
        ("Avant le scrutin de [dimanche], tout est ouvert.", "avant"),
        ("Les clubs ont jusqu’à [mardi].", "jusqu à"),
    ],
)
def test_the_words_that_decided_are_named(marked: str, because: str) -> None:
    assert _decide(marked).because == because


@pytest.mark.parametrize("marked", ["[vendredi]", "[]", "Un [dimanche] tranquille au parc", "La [mardi] chose"])
def test_nothing_to_go_by(marked: str) -> None:
    assert _decide(marked) == Decision(None, "")


CUES = (
    "a", "été", "est", "prévu", "à", "va", "pas", "être", "le", "mai", "était", "doit", "il", "et", "qu'il", "jusqu'au",
    "lundi", "a-t-il", "dit", ",", "ont", "aurait", "pour", "vient", "de", "", "(", "votera", "fin", "İ", "avant",
)  # fmt: skip


@given(st.lists(st.sampled_from(CUES), max_size=25).map(" ".join), st.integers(0, 120), st.integers(0, 12))
@settings(deadline=None, max_examples=500)
def test_any_words_in_any_order_give_a_decision(sentence: str, start: int, length: int) -> None:
    decision = direct(sentence, start, start + length)
    assert decision.direction in ("past", "future", None)
    assert bool(decision.because) == (decision.direction is not None)


def test_a_sentence_of_one_letter_is_quick() -> None:
    sentence = "a " * 2000 + "lundi"
    began = time.perf_counter()
    direct(sentence, 4000, 4005)
    assert time.perf_counter() - began < 0.5
