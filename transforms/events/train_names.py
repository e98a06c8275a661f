"""Learns the weights of `name_types.json`: `python -m transforms.events.train_names DATA_FOLDER [--measure]`.

The folder holds the Georgetown University Multilayer corpus (`gum/*.conllu.gz`: tags, heads, entities with types), the
English Web Treebank (`ud-ewt`) and its names by Universal NER (`uner-ewt`, of which the test part is only measured on).
Softmax regression over the marks of `name_types.py`, one mention a time, by full-batch gradient steps: deterministic.
"""

import gzip
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np

from transforms.events.candidates import Candidate, candidates
from transforms.events.name_types import TYPES, own_marks, setting_marks
from transforms.events.phrases import codes_of
from transforms.languages.sentence import Sentence

_ENTITY = re.compile(r"\([^()]+\)?|\d+\)|\)")
_WEB_TYPES = {"PER": "person", "ORG": "organization", "LOC": "place"}
_ROUNDS, _RATE, _DECAY, _LEAST = 400, 0.5, 4e-4, 2
Row = list[str]
Example = tuple[list[str], int]


def sentences_of(path: Path) -> Iterator[tuple[Sentence, list[Row]]]:
    """The sentences of a CoNLL-U file with their rows."""
    rows: list[Row] = []
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        if line.strip() and not line.startswith("#"):
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)
        elif rows and not line.strip():
            yield _sentence(rows), rows
            rows = []


def _sentence(rows: list[Row]) -> Sentence:
    starts, ends, at = [], [], 0
    for row in rows:
        starts.append(at)
        ends.append(at + len(row[1]))
        at = ends[-1] + (0 if "SpaceAfter=No" in row[9] else 1)
    return Sentence(
        field="body", start=0, end=ends[-1], words=tuple(r[1] for r in rows), starts=tuple(starts), ends=tuple(ends),
        tags=tuple(r[4] for r in rows), lemmas=tuple(r[2] for r in rows),
    )  # fmt: skip


def entities_of(rows: list[Row]) -> list[tuple[int, int, int, str]]:
    """First, last and head token and type of each entity."""
    open_: list[tuple[str, str, int]] = []
    spans: list[tuple[int, int, str]] = []
    for i, row in enumerate(rows):
        entity = re.search(r"Entity=([^|]+)", row[9])
        for part in _ENTITY.findall(entity[1]) if entity else []:
            if part.startswith("("):
                number, kind = part.strip("()").split("-")[:2]
                open_.append((number, kind, i))
                if part.endswith(")"):
                    spans.append((open_.pop()[2], i, kind))
            else:
                number = part.rstrip(")")
                at = next((k for k in range(len(open_) - 1, -1, -1) if number in ("", open_[k][0])), -1)
                if at >= 0:
                    _, kind, first = open_.pop(at)
                    spans.append((first, i, kind))
    numbers = {row[0]: i for i, row in enumerate(rows)}
    heads = [numbers.get(row[6], -1) for row in rows]
    return [
        (first, last, head, kind)
        for first, last, kind in spans
        for head in [next((i for i in range(first, last + 1) if not first <= heads[i] <= last), last)]
    ]


def examples_of(path: Path) -> Iterator[Example]:
    """The marks of every candidate of a document and the number of its type."""
    for number, (sentence, rows) in enumerate(sentences_of(path)):
        codes = codes_of(sentence)
        entities = entities_of(rows)
        for candidate in candidates(number, sentence, codes):
            yield _marks(candidate, sentence, codes), _label(candidate, entities)


def web_examples_of(folder: Path, part: str) -> Iterator[Example]:
    """The same of one part of the English Web Treebank."""
    named: dict[tuple[str, ...], list[Row]] = {}
    rows: list[Row] = []
    text = gzip.decompress((folder / f"uner-ewt/en_ewt-ud-{part}.iob2.gz").read_bytes()).decode()
    for line in text.splitlines():
        row = line.split("\t")
        if row[0].isdigit():
            rows.append(row)
        elif rows and row == [""]:
            named[tuple(r[1] for r in rows)] = rows
            rows = []
    for sentence, _ in sentences_of(folder / f"ud-ewt/{part}.conllu.gz"):
        spans = _web_entities(named.get(sentence.words, []))
        codes = codes_of(sentence)
        for candidate in candidates(0, sentence, codes) if sentence.words in named else ():
            yield _marks(candidate, sentence, codes), _label(candidate, spans)


def _web_entities(rows: list[Row]) -> list[tuple[int, int, int, str]]:
    """First, last and last token and type of each name in IOB2."""
    found: list[tuple[int, int, int, str]] = []
    for i, row in enumerate(rows):
        mark, _, kind = row[2].partition("-")
        if mark == "B":
            found.append((i, i, i, _WEB_TYPES.get(kind, "other")))
        elif mark == "I" and found:
            found[-1] = (found[-1][0], i, i, found[-1][3])
    return found


def _marks(candidate: Candidate, sentence: Sentence, codes: str) -> list[str]:
    before, behind, marks = setting_marks(candidate, sentence, codes)
    own = [f"own\t{mark}" for mark in own_marks(candidate.text)]
    return [*own, f"before\t{before}", f"behind\t{behind}", *(f"setting\t{m}" for m in marks)]


def _label(candidate: Candidate, entities: list[tuple[int, int, int, str]]) -> int:
    """The type of the narrowest entity around the candidate, else of the widest one whose head is in it."""
    around = [e for e in entities if e[0] <= candidate.first and candidate.last <= e[1]]
    inside = [e for e in entities if candidate.first <= e[2] <= candidate.last]
    if around:
        kind = min(around, key=lambda e: e[1] - e[0])[3]
    else:
        kind = max(inside, key=lambda e: e[1] - e[0])[3] if inside else "other"
    return TYPES.index(kind) if kind in TYPES else TYPES.index("other")


def learn(examples: list[Example]) -> tuple[dict[str, int], np.ndarray]:
    """The numbers of the marks and their weights, a row a mark."""
    counts = Counter(mark for marks, _ in examples for mark in marks)
    numbers = {mark: n for n, mark in enumerate(sorted(m for m, c in counts.items() if c >= _LEAST))}
    rows = np.array([i for i, (marks, _) in enumerate(examples) for m in marks if m in numbers])
    columns = np.array([numbers[m] for marks, _ in examples for m in marks if m in numbers])
    gold = np.zeros((len(examples), len(TYPES)))
    gold[np.arange(len(examples)), [label for _, label in examples]] = 1.0
    weights = np.zeros((len(numbers), len(TYPES)))
    squares = np.full(weights.shape, 1e-8)
    for _ in range(_ROUNDS):
        scores = _summed(rows, weights[columns], len(gold))
        scores -= scores.max(axis=1, keepdims=True)
        chances = np.exp(scores)
        chances /= chances.sum(axis=1, keepdims=True)
        slope = _summed(columns, (gold - chances)[rows], len(weights))
        slope = slope / len(examples) - _DECAY * weights
        squares += slope**2
        weights += _RATE * slope / np.sqrt(squares)
    return numbers, weights


def _summed(numbers: np.ndarray, values: np.ndarray, count: int) -> np.ndarray:
    """The sums of the rows of `values` that have the same number."""
    return np.stack([np.bincount(numbers, column, count) for column in values.T], axis=1)


def right(examples: list[Example], numbers: dict[str, int], weights: np.ndarray) -> int:
    """How many of the examples get their type."""
    return sum(
        int(weights[[numbers[m] for m in marks if m in numbers]].sum(axis=0).argmax()) == label
        for marks, label in examples
    )


def _treebank(folder: Path) -> list[Path]:
    return sorted(folder.glob("gum/*.conllu.gz"))


def learned_from(folder: Path) -> list[Path]:
    """The documents of GUM but for those of `dev-news.jsonl` and `dev-bio.jsonl`, on which events are measured."""
    measured = {
        msgspec.json.decode(line)["article"]["uri"]
        for name in ("gum/dev-news.jsonl", "gum/dev-bio.jsonl")
        for line in (folder / name).read_bytes().splitlines()
    }
    return [path for path in _treebank(folder) if path.name.removesuffix(".conllu.gz") not in measured]


def main(folder: str, measure: bool) -> None:
    """Writes the weights; with `measure` prints the shares right on documents that were not learned from."""
    documents = [list(examples_of(path)) for path in learned_from(Path(folder))]
    apart = sorted(set(_treebank(Path(folder))) - set(learned_from(Path(folder))))
    web = list(web_examples_of(Path(folder), "dev"))
    if measure:
        unseen = list(web_examples_of(Path(folder), "test"))
        known = learn([*web, *(e for doc in documents for e in doc)])
        share = 100 * right(unseen, *known) / len(unseen)
        print(f"web, test part: {share:.1f} % of {len(unseen)} names have their type")
        hits = total = 0
        for fold in range(5):
            train = [e for n, doc in enumerate(documents) if n % 5 != fold for e in doc]
            test = [e for n, doc in enumerate(documents) if n % 5 == fold for e in doc]
            hits += right(test, *learn([*web, *train]))
            total += len(test)
        print(f"GUM, a fifth at a time: {100 * hits / total:.1f} % of {total}")
        kept_apart = [e for path in apart for e in examples_of(path)]
        share = 100 * right(kept_apart, *known) / len(kept_apart)
        print(f"GUM, documents kept apart: {share:.1f} % of {len(kept_apart)}")
        return
    numbers, weights = learn([*web, *(e for doc in documents for e in doc)])
    model: dict[str, dict[str, list[float]]] = {"own": {}, "before": {}, "behind": {}, "setting": {}}
    for mark, number in numbers.items():
        row = [round(float(w), 2) for w in weights[number]]
        if max(map(abs, row)) >= 0.1:
            part, _, name = mark.partition("\t")
            model[part][name] = row
    target = Path(__file__).with_name("name_types.json")
    target.write_bytes(msgspec.json.encode(model) + b"\n")
    print(f"{sum(map(len, model.values()))} marks, {target.stat().st_size} bytes: {target}")


if __name__ == "__main__":
    main(sys.argv[1], "--measure" in sys.argv)
