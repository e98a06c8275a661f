"""Gives each word its Penn Treebank tag ("VBD", "NNP") from its vector."""

import numpy as np

from transforms.languages.en.words.rows import PAD, ROOT, Ids, Rows
from transforms.languages.en.words.steps import Steps, T

NO_TAGS = ("", "^")
"""The names that stand before the real tags: the pad's and the root's."""


def tag_scores(steps: Steps[T], vectors: T) -> T:
    """For each place of the row the score of each tag."""
    return steps.linear(vectors, "tags", "tags_bias")


def best_tags(steps: Steps[T], rows: Rows, scores: T) -> Ids:
    """For each place of the row the number of its tag, counted from NO_TAGS on."""
    numbers = steps.value(scores)
    best: Ids = numbers[:, len(NO_TAGS) :].argmax(axis=1) + len(NO_TAGS)
    best[rows.ids == PAD] = PAD
    best[rows.ids == ROOT] = ROOT
    return best.astype(np.int64)
