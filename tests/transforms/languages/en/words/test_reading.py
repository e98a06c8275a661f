"""Sentences are read into words with tags and lemmas, at offsets into the text as it came in."""

import random
import sys

import pytest

from transforms.languages.en.words import read
from transforms.languages.sentence import Passage, Sentence


def one(text: str) -> Sentence:
    (sentence,) = read([Passage("body", text, [(0, len(text))])])
    return sentence


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("The minister resigned on Friday.", "DT NN VBD IN NNP ."),
        ("Parliament will vote on the budget next week.", "NN MD VB IN DT NN JJ NN ."),
        ("Talks have been postponed.", "NNS VBP VBN VBN ."),
        ("He didn't say when they were leaving.", "PRP VBD RB VB WRB PRP VBD VBG ."),
        ("She visits three cities.", "PRP VBZ CD NNS ."),
    ],
)
def test_words_get_penn_tags(text: str, tags: str) -> None:
    assert " ".join(one(text).tags) == tags


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("The minister resigned on Friday.", "the minister resign on Friday ."),
        ("Leaders met and were using aircraft.", "leader meet and be use aircraft ."),
        (
            "The workers' children weren't taken; they haven't risen.",
            "the worker 's child be not take ; they have not rise .",
        ),
    ],
)
def test_words_get_lemmas(text: str, lemmas: str) -> None:
    assert " ".join(one(text).lemmas) == lemmas


def test_offsets_point_into_the_whole_text() -> None:
    text = "One came. Two left.\nThree stayed."
    sentences = read([Passage("title", text, [(0, 9), (10, 19), (20, 33)])])
    assert [(s.field, s.start, s.end) for s in sentences] == [("title", 0, 9), ("title", 10, 19), ("title", 20, 33)]
    for s in sentences:
        assert tuple(text[a:b] for a, b in zip(s.starts, s.ends, strict=True)) == s.words


def test_blank_spans_give_no_sentence() -> None:
    assert read([Passage("body", "A  b", [(0, 1), (1, 3), (3, 4), (4, 4)])])[1].words == ("b",)


def test_a_sentence_reads_the_same_in_any_company() -> None:
    texts = ["The court ruled on Tuesday.", "Rain fell.", "He was to have met the king in May, she said."]
    together = " ".join(texts)
    spans, at = [], 0
    for text in texts:
        spans.append((at, at + len(text)))
        at += len(text) + 1
    assert [s.tags for s in read([Passage("body", together, spans)])] == [one(text).tags for text in texts]


@pytest.mark.parametrize("text", ["a" * 1_000_000, "a " * 50_000, "1-" * 30_000, "\u0301\u200d" * 1_000])
def test_extreme_texts_are_read(text: str) -> None:
    sentence = one(text)
    assert len(sentence.words) == len(sentence.tags) == len(sentence.lemmas)


def test_random_unicode_is_read() -> None:
    rng = random.Random(3)
    text = "".join(chr(rng.choice([rng.randrange(32, 128), rng.randrange(sys.maxunicode)])) for _ in range(4_000))
    sentence = one(text)
    assert tuple(text[a:b] for a, b in zip(sentence.starts, sentence.ends, strict=True)) == sentence.words
    assert len(sentence.tags) == len(sentence.words)


def test_memory_starts_afresh_without_changing_what_is_read() -> None:
    before = one("The senator met 7 voters.")
    many = " ".join(f"w{number}x" for number in range(12_000))
    one(many)
    assert one("The senator met 7 voters.") == before
