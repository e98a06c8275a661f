"""Articles of about 3 KB for the measurements, put together from sentences of real or shipped ones in a new order."""

import random
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from pipeline.io.files import Reader, expand
from schemas.article import Article
from transforms.articles.reading import read

_SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])")
_LENGTH = 3000
SHIPPED = Path(__file__).parents[1] / "golden" / "articles" / "*"


def originals(patterns: Sequence[str]) -> list[Article]:
    """The articles of the files that the patterns name; without any, the shipped ones."""
    return [read(record) for record in Reader(expand(patterns or [str(SHIPPED)])) if not record.broken]


def sentences_of(articles: Iterable[Article]) -> list[str]:
    """The sentences of the bodies, each once; lines that are none (headings, furniture) come along as they are."""
    found = (sentence for article in articles for line in article.body.splitlines() for sentence in split(line))
    return list(dict.fromkeys(found))


def split(line: str) -> list[str]:
    """The sentences of a line, roughly."""
    return [sentence.strip() for sentence in _SENTENCE_END.split(line) if sentence.strip()]


def compose(articles: list[Article], number: int, seed: int = 1) -> list[Article]:
    """`number` articles of about 3,000 characters, in paragraphs of three sentences.

    Each has a sentence order of its own, so that nothing longer than a sentence repeats, and borrows title and
    publication from one of the originals.
    """
    choice = random.Random(seed)
    pool = sentences_of(articles)
    return [
        msgspec.structs.replace(articles[each % len(articles)], uri=f"bench:{seed}:{each}", body=_body(pool, choice))
        for each in range(number)
    ]


def _body(pool: list[str], choice: random.Random, length: int = _LENGTH) -> str:
    chosen: list[str] = []
    while length > 0:
        chosen.append(choice.choice(pool))
        length -= len(chosen[-1]) + 1
    paragraphs = (chosen[start : start + 3] for start in range(0, len(chosen), 3))
    return "\n".join(" ".join(paragraph) for paragraph in paragraphs)


def news(articles: list[Article], length: int, seed: int = 1) -> str:
    """A text of this length in paragraphs of the articles' sentences."""
    choice = random.Random(seed)
    pool = sentences_of(articles)
    return _body(pool, choice, length)[:length]


def first(articles: Iterable[Article], characters: int) -> list[Article]:
    """As many articles from the beginning as hold these characters, and one at least."""
    chosen: list[Article] = []
    for article in articles:
        if chosen and sum(len(a.body) for a in chosen) + len(article.body) > characters:
            break
        chosen.append(article)
    return chosen
