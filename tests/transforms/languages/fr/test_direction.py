"""Direction: on which side of the publication the words of a French sentence put its dates."""

from pathlib import Path

import pytest

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
