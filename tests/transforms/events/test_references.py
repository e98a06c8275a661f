"""Who pronouns and descriptions stand for in whole passages; the table was written before the code was looked at."""

from pathlib import Path

import pytest

from schemas.article import Article
from transforms.analysis import Analysis, with_cleaning
from transforms.events.find import reader_of
from transforms.events.names import find_names
from transforms.languages.sentence import Passage

TABLE = Path(__file__).with_name("references.tsv")
ROWS = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def meant(marked: str) -> str:
    """The name that the words in brackets get, "-" where they keep their own."""
    marked = marked.replace("¶", "\n\n")
    start, end = marked.index("["), marked.index("]") - 1
    article = Article(uri="a", body=marked.replace("[", "").replace("]", ""))
    spans = [(block.start, block.end) for block in with_cleaning(Analysis(article)).cleaning.prose]
    sentences = reader_of("en")([Passage("body", article.body, spans)], lambda piece: [True] * len(piece))
    names = find_names(sentences, article)
    sentence = next(s for s in sentences if s.start <= start < s.end)
    tokens = [i for i, at in enumerate(sentence.starts) if start <= at < end]
    phrase = names.phrases(sentence).at(tokens[-1])
    first, last, head = (phrase.first, phrase.last, phrase.head) if phrase else (tokens[0], tokens[-1], tokens[-1])
    name = names.resolve(sentence, first, last, head)
    named = names.at(sentence, head)
    own = name == names.text(sentence, first, last) and (named is None or named.text == named.canonical)
    return "-" if own else name


# A row's last column is the reason why its answer is missed so far; one that is right all the same fails the test.
@pytest.mark.parametrize(
    ("answer", "marked"),
    [
        pytest.param(answer, marked, marks=pytest.mark.xfail(strict=True, reason=why[0])) if why else (answer, marked)
        for answer, marked, *why in ROWS
    ],
)
def test_the_words_in_brackets_stand_for_the_name(answer, marked):
    assert meant(marked) == answer
