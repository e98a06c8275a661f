"""Direction: on which side of the publication the words of a Spanish sentence put its dates."""

from pathlib import Path

import pytest

from transforms.languages.es.direction import Decision, direct

# The date stands between brackets; written as news is, without looking at the rules.
LINES = (Path(__file__).parent / "directions.tsv").read_text(encoding="utf-8").splitlines()


def _decide(marked: str) -> Decision:
    start, end = marked.index("["), marked.index("]") - 1
    return direct(marked.replace("[", "").replace("]", ""), start, end)


@pytest.mark.parametrize(("side", "sentence"), [tuple(line.split("\t")) for line in LINES])
def test_news_sentences(side: str, sentence: str) -> None:
    assert _decide(sentence).direction == side


@pytest.mark.parametrize(
    ("marked", "because"),
    [
        ("El ministro dimitió el [viernes].", "dimitió"),
        ("La vista, prevista para el [martes], se aplaza.", "para"),
        ("El hombre arrestado vive allí desde [enero].", "desde"),
    ],
)
def test_the_words_that_decided_are_named(marked: str, because: str) -> None:
    assert _decide(marked).because == because


@pytest.mark.parametrize("marked", ["[viernes]", "Un [domingo] tranquilo en el parque"])
def test_nothing_to_go_by(marked: str) -> None:
    assert _decide(marked) == Decision(None, "")
