"""Tables of sentences with an event in square brackets, written before the engine was tried on them.

`factuality.tsv` says of each event whether it occurred, is scheduled, is possible or is denied, as read in an article
of Friday, 22 November 2024; `attribution.tsv` who says so, or "none". What the engine still gets wrong stands in
`known-failures.txt`, which `python -m tests.transforms.events.sentences_table` writes anew; it prints the shares right.
"""

import csv
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from schemas.article import Article
from schemas.event import EventTime
from transforms.articles.clean import clean
from transforms.events.attribution import attribution_of
from transforms.events.dating import dates_of
from transforms.events.factuality import judge
from transforms.events.find import reader_of
from transforms.events.names import find_names
from transforms.events.occasion import spans
from transforms.events.quotations import Quotations
from transforms.events.sieve import Sieve
from transforms.events.structure import Structure, shape, structure
from transforms.events.triggers import Trigger, triggers
from transforms.events.vocabulary import vocabulary
from transforms.languages.sentence import Passage, Sentence
from transforms.times.find import find_times

TABLES = Path(__file__).parent / "sentences"
KNOWN_FAILURES = TABLES / "known-failures.txt"
PUBLISHED = date(2024, 11, 22)


class Row(NamedTuple):
    """A passage with one event in brackets, what is asked of it, and the answer."""

    question: str
    category: str
    passage: str
    expected: str


def rows() -> Iterator[Row]:
    """The rows of both tables."""
    for question in ("factuality", "attribution"):
        with (TABLES / f"{question}.tsv").open(encoding="utf-8", newline="") as lines:
            for category, passage, expected in list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]:
                yield Row(question, category, passage, expected)


class _Event(NamedTuple):
    """The trigger in brackets, where the engine takes it for one."""

    article: Article
    sentences: list[Sentence]
    sentence: Sentence
    build: Structure
    trigger: Trigger
    time: EventTime | None


def answer(row: Row) -> str | None:
    """What the engine makes of the event in brackets; None where it sees no event there."""
    event = _event(row.passage)
    if event is None:
        return None
    if row.question == "factuality":
        earliest = event.time.earliest if event.time else None
        ahead = earliest[:10] > PUBLISHED.isoformat() if earliest else None
        return judge(event.sentence, event.build, event.trigger, ahead).factuality
    names = find_names(event.sentences, event.article)
    said = attribution_of(event.sentence, event.trigger.first, names)
    said = said or Quotations(event.article.body, event.sentences, names).source_of(event.sentence, event.trigger.first)
    return said.source if said is not None else "none"


def is_right(row: Row) -> bool:
    """Whether the answer is that of the table; a source counts where the expected words are in it."""
    given = answer(row)
    if given is None or row.expected == "none" or row.question == "factuality":
        return given == row.expected
    return row.expected.lower() in given.lower()


def _event(passage: str) -> _Event | None:
    start, end = passage.index("["), passage.index("]") - 1
    article = Article(uri="row", body=passage.replace("[", "").replace("]", ""), published=PUBLISHED.isoformat())
    cleaning = clean(article)
    sieve = Sieve(find_times(article, cleaning), PUBLISHED)
    reader = reader_of("en")
    assert reader is not None
    prose = Passage("body", article.body, [(block.start, block.end) for block in cleaning.prose])
    sentences = list(reader([prose], lambda all_of_them: [True] * len(all_of_them)))
    for sentence in sentences:
        found = spans(sentence, sieve.mentions_in(sentence))
        build = structure(sentence, shape(sentence, [(span.first, span.last) for span in found]))
        named = triggers(sentence, build, vocabulary())
        times = dates_of(article.body, sentence, build, named, found, {}, lambda _: None)
        for number, trigger in enumerate(named):
            inside = sentence.starts[trigger.first] <= start and end <= sentence.ends[trigger.last]
            named_by = trigger.noun and trigger.group >= 0 and trigger.lemma == article.body[start:end]
            if inside or named_by:
                dated = times.get(number)
                return _Event(article, sentences, sentence, build, trigger, dated[0].time if dated else None)
    return None


def known_failures() -> list[str]:
    """The passages that are known to fail."""
    return KNOWN_FAILURES.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    table = list(rows())
    failing = [row for row in table if not is_right(row)]
    KNOWN_FAILURES.write_text("".join(f"{row.passage}\n" for row in failing), encoding="utf-8")
    for row in failing:
        sys.stdout.write(f"{row.question}, {row.category}: want {row.expected}, got {answer(row)}: {row.passage}\n")
    for question in ("factuality", "attribution"):
        asked = [row for row in table if row.question == question]
        right = len(asked) - sum(row.question == question for row in failing)
        sys.stdout.write(f"{question}: {right} of {len(asked)} right\n")
