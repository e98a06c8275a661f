"""A whole sentence has a finite verb; headings and sentences that have one keep their tags."""

import numpy as np
import pytest

from transforms.languages.en.words.rows import Rows
from transforms.languages.en.words.tagger import VerbMender

TAGS = ("", "^", ".", "NN", "NNS", "VBD", "VBN", "VBZ")


def mended(tags: str, behind: dict[int, float]) -> str:
    """The tags of one sentence whose finite verb lies `behind` its tag by so much; elsewhere it is out of reach."""
    names = tags.split()
    rows = Rows([[9] * len(names)])
    numbers = np.array([0, 1, *(TAGS.index(name) for name in names)])
    scores = np.full((len(numbers), len(TAGS)), -50, dtype=np.float32)
    scores[np.arange(len(numbers)), numbers] = 0
    for place, loss in behind.items():
        scores[place + 2, TAGS.index("VBZ" if names[place] == "NNS" else "VBD")] = -loss
    return " ".join(TAGS[number] for number in VerbMender(TAGS).mend(rows, scores, numbers)[2:])


@pytest.mark.parametrize(
    ("tags", "behind", "expected"),
    [
        ("NN VBN NN .", {1: 2.0}, "NN VBD NN ."),
        ("NN VBN NN .", {1: 6.0}, "NN VBN NN ."),
        ("NN VBN VBN .", {1: 3.0, 2: 1.0}, "NN VBN VBD ."),
        ("NN NNS NN .", {1: 1.0}, "NN VBZ NN ."),
        ("NN VBN NN", {1: 1.0}, "NN VBN NN"),
        ("NN VBZ VBN .", {2: 1.0}, "NN VBZ VBN ."),
    ],
)
def test_finite_verb(tags: str, behind: dict[int, float], expected: str) -> None:
    assert mended(tags, behind) == expected
