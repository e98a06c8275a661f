"""Lemmas follow the endings of regular forms where the treebanks taught no exception."""

import pytest

from transforms.languages.en.words.lemmas import Lemmas

REGULAR = Lemmas(["VBD met meet"], ["v use", "v visit", "v agree", "v plan", "v add", "v pass", "n base", "n bus"])


@pytest.mark.parametrize(
    ("word", "tag", "lemma"),
    [
        ("met", "VBD", "meet"),
        ("MET", "VBD", "meet"),
        ("using", "VBG", "use"),
        ("visited", "VBD", "visit"),
        ("agreed", "VBN", "agree"),
        ("planning", "VBG", "plan"),
        ("added", "VBD", "add"),
        ("privatized", "VBN", "privatize"),
        ("stopped", "VBD", "stop"),
        ("boycotted", "VBD", "boycott"),
        ("collided", "VBD", "collide"),
        ("rebuking", "VBG", "rebuke"),
        ("cries", "VBZ", "cry"),
        ("passes", "VBZ", "pass"),
        ("buses", "NNS", "bus"),
        ("bases", "NNS", "base"),
        ("parties", "NNS", "party"),
        ("churches", "NNS", "church"),
        ("Trump", "NNP", "Trump"),
        ("The", "DT", "the"),
        ("s", "VBZ", "s"),
        ("ed", "VBD", "ed"),
    ],
)
def test_lemma(word: str, tag: str, lemma: str) -> None:
    assert REGULAR.of([word], [tag]) == [lemma]
