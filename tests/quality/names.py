"""Scores the names that Dateline finds and types: `python -m tests.quality.names DATA_FOLDER [-v]`.

Universal NER's names on the English Web Treebank: a hit is a name with the gold's first and last character and type.
The Georgetown corpus' entities with a name for their head, in the documents that are never learned from: a hit is a
name of their type that covers the head's word. The texts go through the reader from their characters on.
"""

import gzip
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from schemas.article import Article
from transforms.events.find import reader_of
from transforms.events.names import Name, find_names
from transforms.events.train_names import Row, entities_of
from transforms.languages.sentence import Passage

Span = tuple[int, int, str]
_TYPES = {"PER": "person", "ORG": "organization", "LOC": "place"}
_KINDS = frozenset({"person", "organization", "place"})


class Document(msgspec.Struct):
    """A text, the offsets of its sentences and of its gold names."""

    text: str
    sentences: list[tuple[int, int]]
    gold: list[Span]


def names_of(document: Document) -> list[Name]:
    """The names that Dateline finds in the document."""
    read = reader_of("en")
    assert read is not None
    passage = Passage("body", document.text, document.sentences)
    sentences = read([passage], lambda piece: [False] * len(piece))  # names need no heads
    names = find_names(sentences, Article(uri="quality", body=document.text))
    return [name for sentence in sentences for name in names.of(sentence)]


def web(folder: Path, part: str) -> Iterator[Document]:
    """The documents of a part of the English Web Treebank, with Universal NER's names."""
    gold: dict[tuple[str, ...], list[tuple[int, int, str]]] = {}
    for rows in _blocks(folder / f"uner-ewt/en_ewt-ud-{part}.iob2.gz"):
        gold[tuple(row[1] for row in rows)] = list(_iob(rows))
    document: Document | None = None
    for rows, opens in _sentences(folder / f"ud-ewt/{part}.conllu.gz"):
        if opens or document is None:
            if document is not None:
                yield document
            document = Document("", [], [])
        starts, ends = _append(document, rows)
        for first, last, kind in gold.get(tuple(row[1] for row in rows), ()):
            document.gold.append((starts[first], ends[last], kind))
    if document is not None:
        yield document


def heads(path: Path) -> Document:
    """A document of the Georgetown corpus, with the heads of its entities that are names."""
    document = Document("", [], [])
    for rows, _ in _sentences(path):
        starts, ends = _append(document, rows)
        for _, _, head, kind in entities_of(rows):
            if rows[head][4].startswith("NNP") and kind in _KINDS:
                document.gold.append((starts[head], ends[head], kind))
    return document


def _blocks(path: Path) -> Iterator[list[Row]]:
    rows: list[Row] = []
    for line in [*gzip.decompress(path.read_bytes()).decode().splitlines(), ""]:
        if line[:1].isdigit():
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)
        elif rows and not line.strip():
            yield rows
            rows = []


def _sentences(path: Path) -> Iterator[tuple[list[Row], bool]]:
    """The sentences of a CoNLL-U file, each with whether it opens a document."""
    rows: list[Row] = []
    opens = False
    for line in [*gzip.decompress(path.read_bytes()).decode().splitlines(), ""]:
        if line.startswith("# newdoc"):
            opens = True
        elif line[:1].isdigit():
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)
        elif rows and not line.strip():
            yield rows, opens
            rows, opens = [], False


def _iob(rows: list[Row]) -> Iterator[Span]:
    first, kind = -1, ""
    for i, row in enumerate([*rows, ["", "", "O"]]):
        mark, _, named = row[2].partition("-")
        if first >= 0 and mark != "I":
            yield first, i - 1, kind
            first = -1
        if mark == "B" and named in _TYPES:
            first, kind = i, _TYPES[named]


def _append(document: Document, rows: list[Row]) -> tuple[list[int], list[int]]:
    """Adds a sentence to the text; the offsets of its words."""
    starts, ends = [], []
    text = document.text
    begin = len(text)
    for row in rows:
        starts.append(len(text))
        text += row[1]
        ends.append(len(text))
        text += "" if "SpaceAfter=No" in row[9] else " "
    document.sentences.append((begin, ends[-1]))
    document.text = text.rstrip() + "\n"
    return starts, ends


def score_spans(documents: Iterator[Document], verbose: bool) -> str:
    """Precision, recall and F1 of names with their types, and of their mere places."""
    counts: Counter[str] = Counter()
    for document in documents:
        found = [n for n in names_of(document) if n.type in _KINDS]
        ours = {(n.start, n.end, n.type): n.text for n in found}
        counts["gold"] += len(document.gold)
        counts["found"] += len(ours)
        counts["right"] += sum(span in ours for span in document.gold)
        for start, end, kind in document.gold:
            over = [(s, e, k) for s, e, k in ours if s < end and start < e]
            counts["over"] += bool(over)
            counts["typed"] += any(k == kind for _, _, k in over)
            if verbose and (start, end, kind) not in ours:
                print("MISSED", kind, repr(document.text[start:end]), [(ours[o], o[2]) for o in over])
        gold = set(document.gold)
        for (start, end, kind), text in ours.items():
            if verbose and not any(s < end and start < e for s, e, _ in gold):
                print("SPURIOUS", kind, repr(text), "|", _around(document, start, end))
    found_, gold_ = counts["found"], counts["gold"]
    precision, recall = counts["right"] / found_, counts["right"] / gold_
    return (
        f"gold {gold_} found {found_} | exact and typed P {100 * precision:.1f} R {100 * recall:.1f}"
        f" F1 {200 * precision * recall / (precision + recall):.1f} | touched {100 * counts['over'] / gold_:.1f}"
        f" and of the right type {100 * counts['typed'] / gold_:.1f}"
    )


def score_heads(documents: Iterator[Document], verbose: bool) -> str:
    """How many heads of names are covered by a name, and by one of their type."""
    counts: Counter[str] = Counter()
    for document in documents:
        ours = names_of(document)
        for start, end, kind in document.gold:
            over = [n for n in ours if n.start < end and start < n.end]
            counts[kind] += 1
            counts["found"] += bool(over)
            counts["typed"] += any(n.type == kind for n in over)
            counts["typed " + kind] += any(n.type == kind for n in over)
            if verbose and not any(n.type == kind for n in over):
                text = document.text[start:end]
                print("MISSED", kind, repr(text), [(n.text, n.type) for n in over], "|", _around(document, start, end))
    total = sum(counts[kind] for kind in _KINDS)
    kinds = ", ".join(f"{kind} {100 * counts['typed ' + kind] / counts[kind]:.1f}" for kind in sorted(_KINDS))
    return (
        f"gold {total} | found {100 * counts['found'] / total:.1f} | of the right type"
        f" {100 * counts['typed'] / total:.1f} ({kinds})"
    )


def _around(document: Document, start: int, end: int) -> str:
    return document.text[max(0, start - 40) : end + 30].replace("\n", " ")


def measured(folder: Path, name: str) -> list[Path]:
    """The treebank's files of the documents in `gum/<name>.jsonl`."""
    lines = (folder / f"gum/{name}.jsonl").read_bytes().splitlines()
    return [folder / f"gum/{msgspec.json.decode(line)['article']['uri']}.conllu.gz" for line in lines]


def main(folder: Path, verbose: bool) -> None:
    """Prints a line a set; with `verbose` the misses of the sets that may be looked at."""
    for part in ("dev", "test"):
        print(f"uner-ewt {part}: {score_spans(web(folder, part), verbose and part == 'dev')}")
    for name in ("dev-news", "dev-bio"):
        print(f"gum/{name}: {score_heads(map(heads, measured(folder, name)), verbose)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), "-v" in sys.argv)
