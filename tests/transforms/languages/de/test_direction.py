"""Direction: on which side of the publication the words of a German sentence put its dates."""

from pathlib import Path

import pytest

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
