"""Gives each word its Penn Treebank tag ("VBD", "NNP") from its vector."""

from collections.abc import Sequence

import numpy as np

from transforms.languages.en.words.rows import PAD, ROOT, Ids, Rows
from transforms.languages.en.words.steps import Direct, Steps, T
from transforms.languages.en.words.storage import Floats

NO_TAGS = ("", "^")
"""The names that stand before the real tags: the pad's and the root's."""


def tag_scores(steps: Steps[T], vectors: T) -> T:
    """For each place of the row the score of each tag, by the words close by."""
    return steps.linear(vectors, "tags", "tags_bias")


def tag_scores_again(steps: Steps[T], vectors: T) -> T:
    """The scores once the heads were looked for: from vectors that know of the first tags and the whole sentence."""
    return steps.linear(vectors, "tags_again", "tags_again_bias")


def best_tags(steps: Steps[T], rows: Rows, scores: T) -> Ids:
    """For each place of the row the number of its tag, counted from NO_TAGS on."""
    numbers = steps.value(scores)
    best: Ids = numbers[:, len(NO_TAGS) :].argmax(axis=1) + len(NO_TAGS)
    best[rows.ids == PAD] = PAD
    best[rows.ids == ROOT] = ROOT
    return best.astype(np.int64)


class VerbMender:
    """Finds the finite verb that a whole sentence must have: "The minister resigned on Friday." has no participle.

    Only in a sentence that ends with a stop, and only where a participle may be a past or a plural a present: other
    words without a finite verb are headings and commands.
    """

    MARGIN = 4.0
    """How much lower than the best tag's the finite one's score may be."""
    _TURNS = (("VBN", "VBD"), ("NNS", "VBZ"))
    _FINITE = ("VBD", "VBZ", "VBP", "MD")

    def __init__(self, tags: Sequence[str]) -> None:
        self._finite = np.array([tag in self._FINITE for tag in tags])
        self._turns = [(tags.index(old), tags.index(new)) for old, new in self._TURNS]
        self._stop = tags.index(".")

    def mend(self, rows: Rows, scores: Floats, tags: Ids) -> Ids:
        """The tags, changed in place, with a finite verb where one was missing."""
        if not rows.spans:
            return tags
        finite = np.add.reduceat(self._finite[tags].astype(np.int64), [start for start, _ in rows.spans])
        for number in np.flatnonzero(finite == 0).tolist():
            start, end = rows.spans[number]
            if tags[end - 1] == self._stop:
                self._mend_one(scores[start:end], tags[start:end])
        return tags

    def _mend_one(self, scores: Floats, tags: Ids) -> None:
        best_loss, best_place, best_tag = self.MARGIN, -1, -1
        for old, new in self._turns:
            for place in np.flatnonzero(tags == old).tolist():
                loss = float(scores[place, old] - scores[place, new])
                if loss < best_loss:
                    best_loss, best_place, best_tag = loss, place, new
        if best_place >= 0:
            tags[best_place] = best_tag


class Tagger:
    """Tags by the trained arrays of `steps`. `tags` are the names of the numbers it gives."""

    def __init__(self, steps: Direct, tags: Sequence[str]) -> None:
        self._steps, self._mender = steps, VerbMender(tags)

    def first(self, rows: Rows, vectors: Floats) -> Ids:
        """The tag number of each place of the row."""
        return self._best(rows, tag_scores(self._steps, vectors))

    def again(self, rows: Rows, vectors: Floats) -> Ids:
        """The same from the vectors that the search for heads left."""
        return self._best(rows, tag_scores_again(self._steps, vectors))

    def _best(self, rows: Rows, scores: Floats) -> Ids:
        return self._mender.mend(rows, scores, best_tags(self._steps, rows, scores))
