"""The texts that the engine's cost is measured on have the length that the table says."""

from schemas.article import Article
from tests.bench.linear import cell, distinct, repeated
from tests.bench.texts import news
from transforms.articles.blocks import Cleaning
from transforms.times.find import find_times

ARTICLES = [Article(uri="a", body="It rained on Monday. It stopped in May.")]


def test_texts_have_their_length_to_the_character() -> None:
    assert repeated("1-1-", 10) == "1-1-1-1-1-"
    assert [len(news(ARTICLES, length)) for length in (10, 5000)] == [10, 5000]


def test_the_expressions_that_fill_the_memory_are_long_and_differ() -> None:
    found = [mention.text for mention in find_times(next(distinct()), Cleaning(()))]
    assert len(set(found)) == len(found) == 12 * 28
    assert all("early morning of" in text for text in found)


def test_a_cell_has_seconds_and_megabytes_a_second() -> None:
    seconds, unit, speed = cell("Monday " * 100).split()
    assert unit == "s"
    assert float(seconds) >= 0
    assert float(speed) > 0
