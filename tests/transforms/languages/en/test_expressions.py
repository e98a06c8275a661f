"""Every English expression reads its own examples and leaves its look-alikes alone."""

import importlib
import pkgutil

import pytest

from schemas.article import Article
from transforms.articles.blocks import Cleaning
from transforms.languages.en import expressions
from transforms.times.find import find_times
from transforms.times.mention import Mention

# A Friday.
PUBLISHED = "2024-11-22T12:00:00+00:00"
MODULES = [
    importlib.import_module(f"{expressions.__name__}.{m.name}") for m in pkgutil.iter_modules(expressions.__path__)
]


def mentions(text: str) -> list[Mention]:
    article = Article(uri="example", body=text, published=PUBLISHED)
    return list(find_times(article, Cleaning(()), "en"))


@pytest.mark.parametrize(
    ("name", "marked", "value"), [(m.NAME, marked, value) for m in MODULES for marked, value in m.EXAMPLES.items()]
)
def test_example(name: str, marked: str, value: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    found = [m for m in mentions(marked.replace("[", "").replace("]", "")) if (m.start, m.end) == (start, end)]
    assert [m.resolved.value for m in found] == [value]
    assert name in found[0].rule.split(" > ")


@pytest.mark.parametrize(("name", "text"), [(m.NAME, text) for m in MODULES for text in m.LOOKALIKES])
def test_look_alike(name: str, text: str) -> None:
    assert [m.text for m in mentions(text) if m.rule.split(" > ")[0] == name] == []


def test_every_expression_has_examples_and_look_alikes() -> None:
    assert [m.NAME for m in MODULES if not m.EXAMPLES or not m.LOOKALIKES] == []


def test_names_are_unique() -> None:
    names = [m.NAME for m in MODULES]
    assert sorted(names) == sorted(set(names))
