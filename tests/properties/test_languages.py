"""Laws that hold in every language: no order of its expressions or of its words breaks the reading."""

import pkgutil
import random
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import transforms.languages as package
from schemas.article import Article
from tests.calls import calls
from tests.transforms.times.sentences_table import rows
from transforms.articles.blocks import Cleaning
from transforms.languages.language import language
from transforms.times.find import Engine, engine, find_times
from transforms.times.read import Reader

DIRECTIONS = Path(__file__).parents[1] / "transforms" / "languages"
CODES = [info.name for info in pkgutil.iter_modules(package.__path__) if info.ispkg and language(info.name)]


def ready(code: str) -> Engine:
    found = engine(code)
    assert found is not None
    return found


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("code", CODES)
def test_the_order_of_the_expressions_changes_nothing(code: str, seed: int) -> None:
    expressions = ready(code).language.expressions
    shuffled = list(expressions)
    random.Random(seed).shuffle(shuffled)
    one, other = Reader(expressions), Reader(shuffled)
    for row in rows():
        if row.language == code:
            for start, end in ready(code).scanner.clusters(row.sentence):
                assert one.read(row.sentence[start:end]) == other.read(row.sentence[start:end])


@pytest.mark.parametrize("code", CODES)
@given(data=st.data())
@settings(deadline=None, max_examples=150)
def test_any_words_of_the_language_give_expressions_that_stand_in_the_text_in_order(
    code: str, data: st.DataObject
) -> None:
    known = [*sorted(ready(code).language.vocabulary.joining), "5", "20", "2024", "1.", ",", "-", "(", ")", ".", "\n"]
    words = data.draw(st.lists(st.sampled_from(known), max_size=30))
    body = data.draw(st.sampled_from((" ", " ", "\u00a0", ""))).join(words)
    published = data.draw(st.sampled_from(("2024-11-22T18:00:00Z", "2024-02-29", None)))
    found = find_times(Article(uri="law", body=body, published=published, language=code), Cleaning(()), code)
    assert [body[m.start : m.end] for m in found] == [m.text for m in found]
    assert all(m.start < m.end for m in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def _words_of_directions(code: str) -> list[str]:
    lines = (DIRECTIONS / code / "directions.tsv").read_text(encoding="utf-8").splitlines()
    words = {word for line in lines for word in re.findall(r"\w+|[^\w\s]", line.partition("\t")[2])}
    return [*sorted(words), "", "İ", "(", "“"]


@pytest.mark.parametrize("code", CODES)
@given(data=st.data())
@settings(deadline=None, max_examples=200)
def test_any_words_in_any_order_give_a_decision(code: str, data: st.DataObject) -> None:
    sentence = " ".join(data.draw(st.lists(st.sampled_from(_words_of_directions(code)), max_size=25)))
    start = data.draw(st.integers(0, 120))
    decision = ready(code).language.direct(sentence, start, start + data.draw(st.integers(0, 12)))
    assert decision.direction in ("past", "future", None)
    assert decision.direction is None or decision.because


@pytest.mark.parametrize("unit", ["a ", ", ", "und ", "et ", "y ", "and ", "( "])
@pytest.mark.parametrize("code", CODES)
def test_four_times_the_sentence_takes_four_times_the_work(code: str, unit: str) -> None:
    def work(size: int) -> int:
        sentence = unit * (size // len(unit))
        return calls(lambda: ready(code).language.direct(sentence + "5 May", len(sentence), len(sentence) + 5))

    assert work(8_000) <= 6 * work(2_000) + 200
