"""Lays the words of many sentences out in one row, so that a network reads all of them in one go."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]

PAD, ROOT = 0, 1
"""The word numbers of the empty place, which stands first in the row, and of the root, before each sentence."""


class Rows:
    """An empty place, then each sentence behind its root.

    `ids` are word numbers; `words` the places of the real words; `spans` from each root to its sentence's end;
    `lengths` how many words each sentence has.
    """

    def __init__(self, sentences: Sequence[Sequence[int]]) -> None:
        row = [PAD]
        spans = []
        for sentence in sentences:
            first = len(row)
            row.append(ROOT)
            row += sentence
            spans.append((first, len(row)))
        self._hold(np.array(row, dtype=np.int64), spans)

    def cut(self, spans: Sequence[tuple[int, int]]) -> tuple["Rows", Ids]:
        """The sentences at some of the spans as a row of their own, and the places that they are taken from."""
        starts = np.array([start for start, _ in spans])
        sizes = np.array([end - start for start, end in spans])
        ends = 1 + np.cumsum(sizes)
        places = np.zeros(ends[-1], dtype=np.int64)
        places[1:] = np.arange(1, ends[-1]) + np.repeat(starts - ends + sizes, sizes)
        made = Rows.__new__(Rows)
        made._hold(self.ids[places], list(zip((ends - sizes).tolist(), ends.tolist(), strict=True)))
        return made, places

    def _hold(self, ids: Ids, spans: list[tuple[int, int]]) -> None:
        self.ids = ids
        self.spans = spans
        self.words: Ids = np.flatnonzero(ids > ROOT)
        bounds = np.array([(0, 1), *spans], dtype=np.int64)
        sizes = bounds[:, 1] - bounds[:, 0]
        self.lengths: Ids = sizes[1:] - 1
        self._low, self._high = np.repeat(bounds, sizes, axis=0).T[:, :, None]

    def around(self, step: int, reach: int) -> Ids:
        """The places `step` apart up to `reach` steps to either side of each; the empty place beyond a sentence."""
        places: Ids = np.arange(len(self.ids))[:, None] + step * np.arange(-reach, reach + 1)
        places *= (places >= self._low) & (places < self._high)  # PAD is 0
        return places


class Pairs:
    """Every word with every word of its sentence, and the root, as its possible head: flat, sentence by sentence.

    `blocks` are (root place, end place, first pair) a sentence, whose pairs form a table of words by candidates. For
    each of `rows.words`, `roots` is the place of its root, `counts` the number of its candidates and `firsts` its first
    pair, which is that with the root.
    """

    def __init__(self, rows: Rows) -> None:
        self.blocks: list[tuple[int, int, int]] = []
        at = 0
        for start, end in rows.spans:
            self.blocks.append((start, end, at))
            at += (end - start - 1) * (end - start)
        self.size = at
        self.counts: Ids = np.repeat(rows.lengths + 1, rows.lengths)
        self.firsts: Ids = np.cumsum(self.counts) - self.counts
        self.roots: Ids = np.repeat([start for start, _ in rows.spans], rows.lengths)
        self.words: Ids = np.repeat(rows.words, self.counts)
        self.heads: Ids = np.arange(at) - np.repeat(self.firsts - self.roots, self.counts)
