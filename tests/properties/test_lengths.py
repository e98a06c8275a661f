"""Lengths crossed with their numbers, units and approximations: every one is read whole, whatever the figures."""

from itertools import product

import pytest

from schemas.article import Article
from transforms.articles.blocks import Cleaning
from transforms.times.find import find_times

NUMBERS = {"two": "2", "10": "10", "45": "45", "100": "100", "170": "170", "365": "365", "1,500": "1500"}
UNITS = {"minutes": "PT{}M", "hours": "PT{}H", "days": "P{}D", "weeks": "P{}W", "months": "P{}M", "years": "P{}Y"}
NEAR = ("", "about ", "around ", "nearly ", "more than ", "at least ", "some ", "up to ", "almost ", "over ")
LENGTHS = ("It took {} to rebuild.", "He waited {} for her.", "The siege lasted {}.", "It was open for {}.")


def expressions(sentence: str) -> list[tuple[str, str]]:
    article = Article(uri="law", body=sentence, published="2024-11-22T18:00:00Z")
    return [(m.text, m.resolved.value) for m in find_times(article, Cleaning(()), "en")]


@pytest.mark.parametrize("near", NEAR)
def test_a_length_is_read_whole(near: str) -> None:
    said = [(f"{near}{number} {unit}", UNITS[unit].format(NUMBERS[number])) for number in NUMBERS for unit in UNITS]
    wrong = [
        (sentence, found)
        for (words, value), frame in product(said, LENGTHS)
        if (found := expressions(sentence := frame.format(words))) != [(words, value)]
    ]
    assert wrong == []


@pytest.mark.parametrize("near", ["", "about ", "nearly ", "more than ", "some ", "at least "])
def test_a_length_ago_is_one_date(near: str) -> None:
    said = [f"{near}{number} {unit} ago" for number in NUMBERS for unit in ("days", "weeks", "months", "years")]
    found = {words: expressions(f"The bridge was closed {words}.") for words in said}
    assert {words: texts for words, texts in found.items() if [text for text, _ in texts] != [words]} == {}


@pytest.mark.parametrize("year", ["1215", "1588", "1789", "1905", "1950", "1999", "2000", "2012", "2023"])
def test_a_year_is_read_behind_every_preposition(year: str) -> None:
    before = ("In", "Since", "By", "Until", "Before", "After", "During", "From", "Around", "About", "Circa", "Late in")
    found = {word: expressions(f"{word} {year}, the town grew.") for word in before}
    assert {word: texts for word, texts in found.items() if [value for _, value in texts] != [year]} == {}
