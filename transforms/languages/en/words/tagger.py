"""Gives each word its Penn Treebank tag ("VBD", "NNP"), for all sentences of an article at once."""

from collections.abc import Sequence

import numpy as np

from transforms.languages.en.words.features import Ids
from transforms.languages.en.words.network import REACH, Reader
from transforms.languages.en.words.storage import Arrays


def laid_out(sentences: Sequence[Sequence[int]]) -> tuple[Ids, Ids]:
    """The word numbers of all sentences in a row with pads around each, and the places of the words in that row."""
    pads = [0] * REACH
    row: list[int] = []
    for sentence in sentences:
        row += pads
        row += sentence
    row += pads
    ids = np.array(row, dtype=np.int64)
    return ids, np.flatnonzero(ids)


class Tagger:
    """The trained tagger. `tags` are the names of the numbers it gives."""

    def __init__(self, arrays: Arrays, tags: tuple[str, ...]) -> None:
        self.tags = tags
        self.reader = Reader(arrays, "tagger")
        self._last, self._last_bias = arrays["tagger.V"], arrays["tagger.c"]

    def tag(self, ids: Ids, places: Ids) -> Ids:
        """The tag numbers of the words at `places` of the row `ids`, which `laid_out` made."""
        scores = self.reader.read(ids)[places] @ self._last
        scores += self._last_bias
        best: Ids = scores.argmax(axis=1)
        return best
