"""Reads words through windows: two layers of a small convolutional network over all sentences at once.

The first layer sees two words to either side, the second three such windows. What the first layer adds for a word at
a place of its window does not depend on its neighbours, so it is worked out once a word and kept: for a text it is
then five look-ups a word and no multiplication.
"""

import numpy as np

from transforms.languages.en.words.rows import Ids, Rows
from transforms.languages.en.words.steps import Direct, Steps, T
from transforms.languages.en.words.storage import Arrays, Floats

REACH = 2
"""Words that the first layer sees to either side."""
PLACES = 2 * REACH + 1


def first_layer(steps: Steps[T], rows: Rows, features: Ids) -> T:
    """What the first layer sums up for each place of the row, from the features of the words."""
    words = steps.embed("words", features)
    return steps.linear(steps.dropped(steps.around(words, rows.around(1, REACH)), 0.5), "first", "first_bias")


def vectors(steps: Steps[T], rows: Rows, first: T) -> T:
    """A vector for each place of the row, from what `first_layer` gave, which is used up."""
    one = steps.dropped(steps.emptied(steps.positive(first)))
    near = steps.linear(steps.around(one, rows.around(1, 1)), "second", "second_bias")
    return steps.plus(one, steps.dropped(steps.emptied(steps.positive(near))))


class Reader:
    """The two layers with what the first one adds for each word kept."""

    def __init__(self, arrays: Arrays) -> None:
        self._steps = Direct(arrays)
        self._words = arrays["words"]
        self._first = np.stack(np.split(arrays["first"], PLACES))
        self._bias = arrays["first_bias"]
        self.forget()

    def forget(self) -> None:
        """Drops what is kept a word."""
        self._filled = 0
        self._kept = np.zeros((PLACES, 256, self._first.shape[2]), dtype=np.float32)

    def learn(self, features: Ids) -> None:
        """Works out the words beyond those already kept. `features` has a row for every word number."""
        first, last = self._filled, len(features)
        if first == last:
            return
        if last > self._kept.shape[1]:
            grown = np.zeros((PLACES, max(last, 2 * self._kept.shape[1]), self._kept.shape[2]), dtype=np.float32)
            grown[:, :first] = self._kept[:, :first]
            self._kept = grown
        np.matmul(self._words[features[first:last]].sum(axis=1), self._first, out=self._kept[:, first:last])
        self._filled = last

    def read(self, rows: Rows) -> Floats:
        """The vectors of the row."""
        around = rows.ids[rows.around(1, REACH)]
        first = self._kept[0].take(around[:, 0], axis=0)
        for place in range(1, PLACES):
            first += self._kept[place].take(around[:, place], axis=0)
        first += self._bias
        return vectors(self._steps, rows, first)
