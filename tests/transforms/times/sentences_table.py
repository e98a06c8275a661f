"""The table of checked sentences: rows written by hand, and what the engine makes of them.

A row's `expected` is `text=value` for each expression in its order, with "SET " before the value of a set, joined by
";"; an empty one says that nothing may be found. The tables of other languages than English lie in folders by code.
`python -m tests.transforms.times.sentences_table` rewrites the list of the rows that fail; look at what changed before
committing it.
"""

import csv
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from schemas.article import Article
from transforms.articles.blocks import Cleaning
from transforms.times.find import find_times

TABLES = Path(__file__).parent / "sentences"
KNOWN_FAILURES = TABLES / "known-failures.txt"


class Row(NamedTuple):
    """One sentence, when it was published, and the expressions that a careful annotator marks in it."""

    category: str
    published: str
    sentence: str
    expected: str
    language: str = "en"

    @property
    def name(self) -> str:
        where = "" if self.language == "en" else f"{self.language} "
        return f"{where}{self.category} {self.published[:10]} {self.sentence}"


def rows() -> Iterator[Row]:
    """Every row of every table."""
    for path in sorted(TABLES.rglob("*.tsv")):
        language = "en" if path.parent == TABLES else path.parent.name
        with path.open(encoding="utf-8", newline="") as lines:
            for fields in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield Row(fields["category"], fields["published"], fields["sentence"], fields["expected"], language)


def found(row: Row) -> str:
    """What the engine finds, written as a table writes it."""
    article = Article(uri="row", body=row.sentence, published=row.published, language=row.language)
    mentions = find_times(article, Cleaning(()), row.language)
    return ";".join(f"{m.text}={'SET ' * (m.resolved.type == 'SET')}{m.resolved.value}" for m in mentions)


def failures(table: Iterable[Row]) -> dict[str, str]:
    """The names of the rows that fail, with what was expected and what was found."""
    pairs = ((row, found(row)) for row in table)
    return {r.name: f"want {r.expected or 'nothing'}, got {got or 'nothing'}" for r, got in pairs if got != r.expected}


def known_failures() -> list[str]:
    """The names of the rows that are known to fail."""
    return KNOWN_FAILURES.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    failing = failures(rows())
    KNOWN_FAILURES.write_text("".join(f"{name}\n" for name in sorted(failing)), encoding="utf-8")
    sys.stdout.write("".join(f"{name}\n    {why}\n" for name, why in sorted(failing.items())))
