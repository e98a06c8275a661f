"""Lays the words of many sentences out in one row, so that a network reads all of them in one go."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]

PAD, ROOT = 0, 1
"""The word numbers of the empty place, which stands first in the row, and of the root, before each sentence."""


class Rows:
    """An empty place, then each sentence behind its root.

    `ids` are word numbers; `words` the places of the real words; `spans` from each root to its sentence's end.
    """

    def __init__(self, sentences: Sequence[Sequence[int]]) -> None:
        row = [PAD]
        spans = []
        for sentence in sentences:
            first = len(row)
            row.append(ROOT)
            row += sentence
            spans.append((first, len(row)))
        self.ids: Ids = np.array(row, dtype=np.int64)
        self.words: Ids = np.flatnonzero(self.ids > ROOT)
        self.spans = spans
        lengths = [1, *(end - start for start, end in spans)]
        self._sentence: Ids = np.repeat(np.arange(len(lengths)), lengths)

    def around(self, step: int, reach: int) -> Ids:
        """The places `step` apart up to `reach` steps to either side of each; the empty place beyond a sentence."""
        n = len(self.ids)
        places: Ids = np.arange(n)[:, None] + step * np.arange(-reach, reach + 1)
        places[(places < 0) | (places >= n)] = PAD
        places[self._sentence[places] != self._sentence[:, None]] = PAD
        return places

    @property
    def filled(self) -> NDArray[np.float32]:
        """A column of ones, zero at the empty place."""
        column = np.ones((len(self.ids), 1), dtype=np.float32)
        column[PAD] = 0
        return column


class Pairs:
    """Every word with every word of its sentence, and the root, as its possible head: flat, sentence by sentence.

    `blocks` are (root place, end place, first pair) a sentence, whose pairs form a table of words by candidates.
    """

    def __init__(self, rows: Rows) -> None:
        self.blocks: list[tuple[int, int, int]] = []
        words, heads = [], []
        at = 0
        for start, end in rows.spans:
            self.blocks.append((start, end, at))
            at += (end - start - 1) * (end - start)
            words.append(np.repeat(np.arange(start + 1, end), end - start))
            heads.append(np.tile(np.arange(start, end), end - start - 1))
        self.size = at
        self.words: Ids = np.concatenate(words)
        self.heads: Ids = np.concatenate(heads)
