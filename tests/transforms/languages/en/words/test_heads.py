"""Heads form one tree with one root, and say who did what."""

from collections.abc import Sequence

import numpy as np
import pytest

from transforms.languages.en.words import read
from transforms.languages.en.words.heads import tree
from transforms.languages.sentence import Passage, Sentence


def table(*rows: tuple[float, ...]) -> np.ndarray:
    return np.array(rows, dtype=np.float32)


@pytest.mark.parametrize(
    ("scores", "heads"),
    [
        (table((0, 0)), [0]),
        (table((5, 0, 1), (0, 4, 0)), [0, 1]),
        # Both would be roots: the second gains more by it.
        (table((5, 0, 4), (5, 1, 0)), [2, 0]),
        # None would be a root.
        (table((0, 0, 9), (3, 9, 0)), [2, 0]),
        # 1 and 2 hang on each other; 2 loses less by hanging on 3.
        (table((0, 0, 9, 1), (0, 9, 0, 8), (9, 0, 0, 0)), [2, 3, 0]),
    ],
)
def test_the_best_heads_become_a_tree(scores: np.ndarray, heads: list[int]) -> None:
    assert tree(scores).tolist() == heads


def test_any_table_gives_one_tree() -> None:
    rng = np.random.default_rng(1)
    for _ in range(300):
        n = int(rng.integers(1, 25))
        heads = tree(rng.standard_normal((n, n + 1)).astype(np.float32)).tolist()
        assert heads.count(0) == 1
        for word in range(1, n + 1):
            seen = set()
            while word:
                assert word not in seen
                seen.add(word)
                word = heads[word - 1]


def everywhere(sentences: Sequence[Sentence]) -> list[bool]:
    return [True] * len(sentences)


def arcs(text: str) -> set[str]:
    (s,) = read([Passage("body", text, [(0, len(text))])], everywhere)
    return {f"{w} {r} {s.words[h]}" for w, h, r in zip(s.words, s.heads, s.roles, strict=True) if h >= 0}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The prime minister resigned on Friday after weeks of protests.",
            ["minister nsubj resigned", "Friday obl resigned", "weeks obl resigned", "protests nmod weeks"],
        ),
        (
            "The suspects were arrested by police in Rome.",
            ["suspects nsubj:pass arrested", "were aux:pass arrested", "police obl:agent arrested"],
        ),
        (
            "She met the president and signed a treaty.",
            ["She nsubj met", "president obj met", "signed conj met", "treaty obj signed"],
        ),
        (
            "Officials said that talks would begin.",
            ["Officials nsubj said", "begin ccomp said", "talks nsubj begin", "would aux begin"],
        ),
    ],
)
def test_roles(text: str, expected: list[str]) -> None:
    assert set(expected) <= arcs(text)


def test_heads_are_looked_for_where_asked() -> None:
    text = "He left. She stayed."
    passage = Passage("body", text, [(0, 8), (9, 20)])
    first, second = read([passage], lambda sentences: ["stay" in sentence.lemmas for sentence in sentences])
    assert (first.heads, first.roles) == ((), ())
    assert second.heads == (1, -1, 1)
    assert second == read([passage], everywhere)[1]


def sound(sentence: Sentence) -> bool:
    n = len(sentence.words)
    return len(sentence.heads) == len(sentence.roles) == n and all(-1 <= head < n for head in sentence.heads)


@pytest.mark.parametrize("text", ["word " * 3_000, "1-" * 2_000, ", " * 900, "A", "!"])
def test_extreme_sentences_get_heads(text: str) -> None:
    (sentence,) = read([Passage("body", text, [(0, len(text))])], everywhere)
    assert sound(sentence)
