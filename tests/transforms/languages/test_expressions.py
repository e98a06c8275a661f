"""Every expression of every language reads its own examples and leaves its look-alikes alone."""

import importlib
import pkgutil
from types import ModuleType

import pytest

import transforms.languages as package
from schemas.article import Article
from transforms.articles.blocks import Cleaning
from transforms.languages.language import language
from transforms.times.find import find_times
from transforms.times.mention import Mention

# A Friday.
PUBLISHED = "2024-11-22T12:00:00+00:00"
CODES = [info.name for info in pkgutil.iter_modules(package.__path__) if info.ispkg and language(info.name)]


def modules(code: str) -> list[ModuleType]:
    """The expressions of a language."""
    folder = importlib.import_module(f"{package.__name__}.{code}.expressions")
    return [importlib.import_module(f"{folder.__name__}.{m.name}") for m in pkgutil.iter_modules(folder.__path__)]


MODULES = [(code, module) for code in CODES for module in modules(code)]


def mentions(code: str, text: str) -> list[Mention]:
    article = Article(uri="example", body=text, published=PUBLISHED, language=code)
    return list(find_times(article, Cleaning(()), code))


@pytest.mark.parametrize(
    ("code", "name", "marked", "value"),
    [(code, m.NAME, marked, value) for code, m in MODULES for marked, value in m.EXAMPLES.items()],
)
def test_example(code: str, name: str, marked: str, value: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    found = [m for m in mentions(code, marked.replace("[", "").replace("]", "")) if (m.start, m.end) == (start, end)]
    assert [m.resolved.value for m in found] == [value]
    assert name in found[0].rule.split(" > ")


@pytest.mark.parametrize(("code", "name", "text"), [(c, m.NAME, text) for c, m in MODULES for text in m.LOOKALIKES])
def test_look_alike(code: str, name: str, text: str) -> None:
    assert [m.text for m in mentions(code, text) if m.rule.split(" > ")[0] == name] == []


def test_every_expression_has_examples_and_look_alikes() -> None:
    assert [(code, m.NAME) for code, m in MODULES if not m.EXAMPLES or not m.LOOKALIKES] == []


@pytest.mark.parametrize("code", CODES)
def test_names_are_unique(code: str) -> None:
    names = [m.NAME for c, m in MODULES if c == code]
    assert names
    assert sorted(names) == sorted(set(names))
