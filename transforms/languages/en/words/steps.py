"""The steps that the networks are made of, done at once on arrays; `tape.Tape` does the same and keeps the way back."""

from typing import Protocol, TypeVar

import numpy as np

from transforms.languages.en.words.rows import PAD, Ids, Pairs
from transforms.languages.en.words.storage import Arrays, Floats

T = TypeVar("T")


class Steps(Protocol[T]):
    """What a network may do; T is an array, or an array on a tape."""

    def value(self, x: T) -> Floats:
        """The numbers of `x`."""
        ...

    def embed(self, name: str, ids: Ids) -> T:
        """The sum of the rows `ids[i]` of the array `name`, for each i."""
        ...

    def entries(self, name: str, ids: Ids) -> T:
        """The entries `ids` of the flat array `name`."""
        ...

    def around(self, x: T, places: Ids) -> T:
        """For each i the rows `places[i]` of `x` side by side; a place occurs once a column, but for the pad."""
        ...

    def rows(self, x: T, places: Ids) -> T:
        """The rows `places` of `x`."""
        ...

    def linear(self, x: T, weights: str, bias: str | None = None) -> T:
        """`x` times an array, plus another."""
        ...

    def positive(self, x: T) -> T:
        """`x`, which is used up, with zeros for what is negative."""
        ...

    def emptied(self, x: T) -> T:
        """`x`, which is used up and has a row a place, with zeros at the empty place."""
        ...

    def dropped(self, x: T, share: float = 1.0) -> T:
        """`x`; while learning, with that share of the usual part of its units dropped."""
        ...

    def plus(self, *xs: T) -> T:
        """The sum."""
        ...

    def beside(self, *xs: T) -> T:
        """The columns of all, side by side."""
        ...

    def products(self, x: T, y: T, pairs: Pairs) -> T:
        """For each pair the product of the word's row of `x` and the head's row of `y`."""
        ...

    def chances(self, scores: T, pairs: Pairs) -> T:
        """For each pair the softmax of its score among those of its word."""
        ...

    def gathered(self, weights: T, x: T, pairs: Pairs) -> T:
        """For each word the sum of the rows of `x` of its candidates, each times the weight of the pair."""
        ...

    def handed_back(self, weights: T, x: T, pairs: Pairs) -> T:
        """For each place the sum of the rows of `x` of the words whose candidate it is, times the same weights."""
        ...


def chances(scores: Floats, pairs: Pairs) -> Floats:
    """For each pair the softmax of its score among those of its word."""
    raised: Floats = np.exp(scores - np.repeat(np.maximum.reduceat(scores, pairs.firsts), pairs.counts))
    raised /= np.repeat(np.add.reduceat(raised, pairs.firsts), pairs.counts)
    return raised


def block(flat: Floats, start: int, end: int, at: int) -> Floats:
    """The table of one sentence's pairs: words by candidates."""
    n = end - start
    return flat[at : at + (n - 1) * n].reshape(n - 1, n)


def ready_products() -> None:
    """Makes the later products of this process up to twice as fast, by a large one.

    OpenBLAS copies factors into a buffer and fetches ahead of what it reads there. Where nothing was ever written, each
    fetch ends in a search for a page of memory that does not exist yet; this product writes the buffer once.
    """
    wide = np.zeros((768, 1024), dtype=np.float32)
    np.matmul(wide[:64, :768], wide)


class Direct:
    """The steps on plain arrays."""

    def __init__(self, arrays: Arrays) -> None:
        self.arrays = arrays

    def value(self, x: Floats) -> Floats:
        return x

    def embed(self, name: str, ids: Ids) -> Floats:
        array = self.arrays[name]
        made: Floats = array.take(ids[:, 0], axis=0) if ids.shape[1] == 1 else array[ids].sum(axis=1)
        return made

    def entries(self, name: str, ids: Ids) -> Floats:
        return self.arrays[name].take(ids)

    def around(self, x: Floats, places: Ids) -> Floats:
        return x.take(places, axis=0).reshape(len(places), -1)

    def rows(self, x: Floats, places: Ids) -> Floats:
        return x.take(places, axis=0)

    def linear(self, x: Floats, weights: str, bias: str | None = None) -> Floats:
        made: Floats = x @ self.arrays[weights]
        if bias:
            made += self.arrays[bias]
        return made

    def positive(self, x: Floats) -> Floats:
        return np.maximum(x, 0, out=x)

    def emptied(self, x: Floats) -> Floats:
        x[PAD] = 0
        return x

    def dropped(self, x: Floats, share: float = 1.0) -> Floats:  # noqa: ARG002 - reading drops nothing
        return x

    def plus(self, *xs: Floats) -> Floats:
        made = xs[0] + xs[1]
        for x in xs[2:]:
            made += x
        return made

    def beside(self, *xs: Floats) -> Floats:
        return np.concatenate(xs, axis=1)

    def products(self, x: Floats, y: Floats, pairs: Pairs) -> Floats:
        made = np.empty(pairs.size, dtype=x.dtype)
        for start, end, at in pairs.blocks:
            np.matmul(x[start + 1 : end], y[start:end].T, out=block(made, start, end, at))
        return made

    def chances(self, scores: Floats, pairs: Pairs) -> Floats:
        return chances(scores, pairs)

    def gathered(self, weights: Floats, x: Floats, pairs: Pairs) -> Floats:
        made = np.zeros_like(x)
        for start, end, at in pairs.blocks:
            np.matmul(block(weights, start, end, at), x[start:end], out=made[start + 1 : end])
        return made

    def handed_back(self, weights: Floats, x: Floats, pairs: Pairs) -> Floats:
        made = np.zeros_like(x)
        for start, end, at in pairs.blocks:
            np.matmul(block(weights, start, end, at).T, x[start + 1 : end], out=made[start:end])
        return made
