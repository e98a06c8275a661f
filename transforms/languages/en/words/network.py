"""Reads words through windows: two layers of a small convolutional network over all sentences at once.

The first layer sees two words to either side, the second three such windows. What the first layer adds for a word at
a place of its window does not depend on its neighbours, so it is worked out once a word and kept: for a text it is
then five look-ups a word and no multiplication.
"""

import numpy as np

from transforms.languages.en.words.features import Ids, Vocabulary
from transforms.languages.en.words.storage import Arrays, Floats

REACH = 2
"""Words that the first layer sees to either side; as many pads stand between sentences."""
WINDOW = 2 * REACH + 1
KEPT_WORDS = 10_000
"""Different words that are kept worked out; then the memory starts afresh."""


def windows(rows: Floats, reach: int) -> Floats:
    """For each row the rows around it, side by side; zeros beyond the ends. (n, k) gives (n, (2 * reach + 1) * k)."""
    n = len(rows)
    padded = np.zeros((n + 2 * reach, rows.shape[1]), dtype=rows.dtype)
    padded[reach : reach + n] = rows
    return np.concatenate([padded[i : i + n] for i in range(2 * reach + 1)], axis=1)


class WordMemory:
    """The numbers of the words met so far, and their features. Number 0 is the pad."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self.forget()

    def forget(self) -> None:
        """Starts afresh, so that what is kept stays bounded."""
        self.ids: dict[str, int] = {"": 0}
        self.features = np.zeros((1, self._vocabulary.ids([""]).shape[1]), dtype=np.int64)

    def learn(self, words: list[str]) -> None:
        """Numbers those of `words` that are new."""
        new = [word for word in dict.fromkeys(words) if word not in self.ids]
        if not new:
            return
        first = len(self.ids)
        self.features = np.concatenate([self.features[:first], self._vocabulary.ids(new)])
        self.ids.update((word, first + place) for place, word in enumerate(new))


class Reader:
    """The first two layers: word numbers in, a vector for each word and its surroundings out."""

    def __init__(self, arrays: Arrays, name: str) -> None:
        self._embeddings = arrays[f"{name}.E"]
        width = self._embeddings.shape[1]
        self._first = np.stack(np.split(arrays[f"{name}.W"], WINDOW))
        self._first_bias = arrays[f"{name}.b"]
        self._second, self._second_bias = arrays[f"{name}.U"], arrays[f"{name}.b2"]
        self._size = self._first.shape[2]
        assert self._first.shape[1] == width
        self.forget()

    def forget(self) -> None:
        """Drops what is kept a word."""
        self._filled = 0
        self._kept = np.zeros((WINDOW, 256, self._size), dtype=np.float32)

    def learn(self, features: Ids) -> None:
        """Works out the words beyond those already kept. `features` has a row for every word number."""
        first, last = self._filled, len(features)
        if first == last:
            return
        if last > self._kept.shape[1]:
            grown = np.zeros((WINDOW, max(last, 2 * self._kept.shape[1]), self._size), dtype=np.float32)
            grown[:, :first] = self._kept[:, :first]
            self._kept = grown
        words = self._embeddings[features[first:last]].sum(axis=1)
        np.matmul(words, self._first, out=self._kept[:, first:last])
        self._filled = last

    def read(self, ids: Ids) -> Floats:
        """The vectors of the words `ids`: sentences with at least REACH pads before, between and behind them."""
        n = len(ids) - 2 * REACH
        first = np.zeros((len(ids), self._size), dtype=np.float32)
        inner = first[REACH : REACH + n]
        for place in range(WINDOW):
            inner += self._kept[place].take(ids[place : place + n], axis=0)
        inner += self._first_bias
        np.maximum(first, 0, out=first)
        first[ids == 0] = 0
        second = windows(first, 1) @ self._second
        second += self._second_bias
        np.maximum(second, 0, out=second)
        second += first
        return second
