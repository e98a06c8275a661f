"""Sentences of every language: where abbreviations, ordinals, quotes and lines end them and where they don't."""

import importlib
import pkgutil

import pytest

import tests.transforms.languages as package
from transforms.languages.language import language

CODES = [info.name for info in pkgutil.iter_modules(package.__path__) if info.ispkg and language(info.name)]
SPLITS = [
    (code, marked) for code in CODES for marked in importlib.import_module(f"{package.__name__}.{code}.splits").SPLITS
]


@pytest.mark.parametrize(("code", "marked"), SPLITS)
def test_split(code: str, marked: str) -> None:
    split = importlib.import_module(f"transforms.languages.{code}.sentences").split
    text = marked.replace("|", "")
    found = [text[start:end] for start, end in split(text, 0, len(text))]
    assert found == [piece.strip() for piece in marked.split("|")]


@pytest.mark.parametrize(("code", "marked"), SPLITS)
def test_bounds_agree_with_split(code: str, marked: str) -> None:
    sentences = importlib.import_module(f"transforms.languages.{code}.sentences")
    text = marked.replace("|", "")
    for start, end in sentences.split(text, 0, len(text)):
        middle = next(i for i in range((start + end) // 2, end) if text[i].isalnum())
        assert sentences.bounds(text, middle, middle + 1) == (start, end)
