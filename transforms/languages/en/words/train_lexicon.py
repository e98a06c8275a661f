"""Draws the shipped lexicon from lemminflect's tables (MIT licence; they come from the NIH's SPECIALIST lexicon).

`python -m transforms.languages.en.words.train_lexicon FOLDER`, where FOLDER holds lemminflect's `infl_lu.csv.gz` and
`lemma_lu.csv.gz`.
"""

import gzip
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

from transforms.languages.en.words.lexicon import LEXICON

_BASE = {"adj": "A", "noun": "N", "verb": "V", "adv": "R", "propn": "P"}
_FORMS = {"verb": "dpgz", "noun": "n", "adj": "cs", "adv": "et"}
"""Letters for the forms in the table's order: past, participle, -ing, -s; plural; comparative, superlative."""


def build(folder: Path, path: Path = LEXICON) -> None:
    """Writes the lexicon from lemminflect's tables."""
    parts: dict[str, set[str]] = defaultdict(set)
    for base, kind, *forms in _lines(folder / "infl_lu.csv.gz"):
        parts[base.lower()].add(_BASE.get(kind, "o"))
        for letter, written in zip(_FORMS.get(kind, ""), forms, strict=False):
            # A regular participle is left out of the table: it is the past.
            letters = "dp" if letter == "d" and not forms[1] else letter
            for form in filter(None, written.split("/")):
                parts[form.lower()].update(letters)
    for form, kind, lemma in _lines(folder / "lemma_lu.csv.gz"):
        if form.lower() == lemma.lower() or form.lower() not in parts:
            parts[form.lower()].add(_BASE.get(kind, "o"))
    words = sorted(parts)
    classes = ["".join(sorted(parts[word])) for word in words]
    names = sorted(set(classes))
    np.savez_compressed(
        path,
        allow_pickle=False,
        **{
            "words": np.frombuffer("\n".join(words).encode(), dtype=np.uint8),
            "classes": np.frombuffer("\n".join(names).encode(), dtype=np.uint8),
            "class": np.array([names.index(name) for name in classes], dtype=np.uint8),
        },
    )


def _lines(path: Path) -> list[list[str]]:
    return [line.split(",") for line in gzip.decompress(path.read_bytes()).decode().splitlines()]


if __name__ == "__main__":
    build(Path(sys.argv[1]))
