"""Direction: on which side of the publication the words of a German sentence put its dates."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.languages.de.direction import direct
from transforms.languages.tense import Decision


def _decide(marked: str) -> Decision:
    """The date stands between brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    return direct(marked.replace("[", "").replace("]", ""), start, end)


def test_news_sentences() -> None:
    """Sentences written as news is, without looking at the rules; those that go wrong are listed, not hidden."""
    lines = (Path(__file__).parent / "directions.tsv").read_text(encoding="utf-8").splitlines()
    wrong = [sentence for side, sentence in (line.split("\t") for line in lines) if _decide(sentence).direction != side]
    assert wrong == []


@pytest.mark.parametrize(
    ("marked", "because"),
    [
        ("Der Minister ist am [Freitag] zurückgetreten.", "zurückgetreten"),
        ("Der Bundestag soll am [Dienstag] abstimmen.", "soll"),
        ("Die für [Mittwoch] geplante Sitzung fällt aus.", "für"),
        ("Der am [Montag] festgenommene Mann schweigt.", "festgenommene"),
        ("Vor der Wahl am [Sonntag] ist alles offen.", "vor Wahl"),
        ("Das Spiel wurde auf [Montag] verschoben.", "verschoben auf"),
    ],
)
def test_the_words_that_decided_are_named(marked: str, because: str) -> None:
    assert _decide(marked).because == because


@pytest.mark.parametrize("marked", ["[Freitag]", "[]", "Ein ruhiger [Sonntag] im Park", "Die [Montag]"])
def test_nothing_to_go_by(marked: str) -> None:
    assert _decide(marked) == Decision(None, "")


CUES = (
    "hat", "ist", "worden", "geplant", "zu", "wird", "nicht", "sein", "am", "Mai", "war", "soll", "er", "und", "dass",
    "bis", "Montag", "sagte", "der", ",", "haben", "angesetzt", "für", "tagt", "", "(", ")", "die", "Ende", "İ", "vor",
    "Wahl", "festgenommene", "ab", "vom", "an", "„", "“", "zurückzutreten", "beginnende",
)  # fmt: skip


@given(st.lists(st.sampled_from(CUES), max_size=25).map(" ".join), st.integers(0, 120), st.integers(0, 12))
@settings(deadline=None, max_examples=500)
def test_any_words_in_any_order_give_a_decision(sentence: str, start: int, length: int) -> None:
    decision = direct(sentence, start, start + length)
    assert decision.direction in ("past", "future", None)
    assert bool(decision.because) == (decision.direction is not None)


@pytest.mark.parametrize("unit", ["a ", ", ", "und ", "war und ", "( "])
def test_a_sentence_of_one_thing_is_quick(unit: str) -> None:
    sentence = unit * (4000 // len(unit)) + "Montag"
    began = time.perf_counter()
    direct(sentence, len(sentence) - 6, len(sentence))
    assert time.perf_counter() - began < 0.5
