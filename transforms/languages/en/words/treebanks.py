"""Reads the treebanks that the weights are learnt from, and keeps apart the documents that are measured on."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class TreeWord(NamedTuple):
    """A word of a tree: its Penn tag, lemma, and its head's place in the sentence (-1 for the root) with the role."""

    form: str
    lemma: str
    tag: str
    head: int
    role: str
    misc: str


Tree = list[TreeWord]


class Treebanks(NamedTuple):
    """The trees to learn from, those to choose settings by, and those that are measured on and never learnt from."""

    train: list[Tree]
    dev: list[Tree]
    test: dict[str, list[Tree]]


def read_treebanks(folder: Path) -> Treebanks:
    """EWT and GUM in `folder`; GUM's documents of `dev-news.jsonl` and `dev-bio.jsonl` go to the test part."""
    train = list(trees(folder / "ud-ewt/train.conllu.gz"))
    test = {"EWT test": list(trees(folder / "ud-ewt/test.conllu.gz"))}
    held = {kind: _documents(folder / f"gum/dev-{kind}.jsonl") for kind in ("news", "bio")}
    for kind in held:
        test[f"GUM {kind}"] = []
    for path in sorted((folder / "gum").glob("*.conllu.gz")):
        name = path.name.removesuffix(".conllu.gz")
        parts = [test[f"GUM {kind}"] for kind, names in held.items() if name in names] or [train]
        parts[0].extend(trees(path))
    return Treebanks(train, list(trees(folder / "ud-ewt/dev.conllu.gz")), test)


def trees(path: Path) -> Iterator[Tree]:
    """The trees of a gzipped CoNLL-U file, without multiword tokens and empty nodes."""
    for block in gzip.decompress(path.read_bytes()).decode().split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("#")]
        rows = [row for row in rows if row[0].isdigit()]
        if rows:
            yield [TreeWord(row[1], row[2], row[4], int(row[6]) - 1, row[7], row[9]) for row in rows]


def _documents(gold: Path) -> set[str]:
    return {json.loads(line)["article"]["uri"] for line in gold.read_text().splitlines()}
