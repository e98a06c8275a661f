"""The steps of `steps.Steps` with the way back: after `backward`, `whole` and `by_rows` hold the gradients."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from transforms.languages.en.words.rows import PAD, Ids, Pairs
from transforms.languages.en.words.steps import block, chances
from transforms.languages.en.words.storage import Arrays, Floats

RowGradient = tuple[Ids, Floats]


class Node:
    """An array on the tape and the gradient that reached it so far."""

    __slots__ = ("gradient", "value")

    def __init__(self, value: Floats) -> None:
        self.value = value
        self.gradient: Floats = np.zeros((), dtype=np.float32)

    def add(self, gradient: Floats) -> None:
        """Takes in one more part of the gradient."""
        self.gradient = self.gradient + gradient if self.gradient.ndim else gradient


class Tape:
    """One way forth, recorded. `part` is the usual part of the units that `dropped` drops."""

    def __init__(self, arrays: Arrays, rng: np.random.Generator, part: float) -> None:
        self.arrays, self._rng, self._part = arrays, rng, part
        self.whole: Arrays = {}
        self.by_rows: dict[str, RowGradient] = {}
        self._back: list[Callable[[], None]] = []

    def backward(self) -> None:
        """Sends the gradients that were put into nodes back to the arrays."""
        for back in reversed(self._back):
            back()

    def _learn(self, name: str, gradient: Floats) -> None:
        self.whole[name] = self.whole[name] + gradient if name in self.whole else gradient

    def value(self, x: Node) -> Floats:
        return x.value

    def embed(self, name: str, ids: Ids) -> Node:
        made = Node(self.arrays[name][ids].sum(axis=1))

        def back() -> None:
            self.by_rows[name] = summed_by_row(ids, made.gradient)

        self._back.append(back)
        return made

    def entries(self, name: str, ids: Ids) -> Node:
        made = Node(self.arrays[name][ids])
        size = len(self.arrays[name])

        def back() -> None:
            self._learn(name, np.bincount(ids, weights=made.gradient, minlength=size).astype(np.float32))

        self._back.append(back)
        return made

    def around(self, x: Node, places: Ids) -> Node:
        count, width = places.shape[1], x.value.shape[1]
        made = Node(x.value[places].reshape(len(places), -1))

        def back() -> None:
            gradient = np.zeros_like(x.value)
            for column in range(count):
                gradient[places[:, column]] += made.gradient[:, column * width : (column + 1) * width]
            gradient[PAD] = 0
            x.add(gradient)

        self._back.append(back)
        return made

    def rows(self, x: Node, places: Ids) -> Node:
        made = Node(x.value[places])

        def back() -> None:
            numbers, sums = summed_by_row(places[:, None], made.gradient)
            gradient = np.zeros_like(x.value)
            gradient[numbers] = sums
            x.add(gradient)

        self._back.append(back)
        return made

    def linear(self, x: Node, weights: str, bias: str | None = None) -> Node:
        matrix = self.arrays[weights]
        made = Node(x.value @ matrix + (self.arrays[bias] if bias else np.float32(0)))

        def back() -> None:
            self._learn(weights, x.value.T @ made.gradient)
            if bias:
                self._learn(bias, made.gradient.sum(axis=0))
            x.add(made.gradient @ matrix.T)

        self._back.append(back)
        return made

    def positive(self, x: Node) -> Node:
        made = Node(np.maximum(x.value, 0))
        self._back.append(lambda: x.add(made.gradient * (made.value > 0)))
        return made

    def emptied(self, x: Node) -> Node:
        filled = np.ones((len(x.value), 1), dtype=np.float32)
        filled[PAD] = 0
        return self._times(x, filled)

    def _times(self, x: Node, factor: Floats) -> Node:
        made = Node(x.value * factor)
        self._back.append(lambda: x.add(made.gradient * factor))
        return made

    def dropped(self, x: Node, share: float = 1.0) -> Node:
        part = self._part * share
        kept = (self._rng.random(x.value.shape, dtype=np.float32) >= part).astype(np.float32)
        kept *= np.float32(1 / (1 - part))
        return self._times(x, kept)

    def plus(self, *xs: Node) -> Node:
        value = xs[0].value
        for x in xs[1:]:
            value = value + x.value
        made = Node(value)

        def back() -> None:
            for x in xs:
                x.add(made.gradient)

        self._back.append(back)
        return made

    def beside(self, *xs: Node) -> Node:
        made = Node(np.concatenate([x.value for x in xs], axis=1))

        def back() -> None:
            at = 0
            for x in xs:
                width = x.value.shape[1]
                x.add(made.gradient[:, at : at + width])
                at += width

        self._back.append(back)
        return made

    def products(self, x: Node, y: Node, pairs: Pairs) -> Node:
        made = Node(np.empty(pairs.size, dtype=x.value.dtype))
        for start, end, at in pairs.blocks:
            block(made.value, start, end, at)[:] = x.value[start + 1 : end] @ y.value[start:end].T

        def back() -> None:
            of_x, of_y = np.zeros_like(x.value), np.zeros_like(y.value)
            for start, end, at in pairs.blocks:
                gradient = block(made.gradient, start, end, at)
                of_x[start + 1 : end] = gradient @ y.value[start:end]
                of_y[start:end] = gradient.T @ x.value[start + 1 : end]
            x.add(of_x)
            y.add(of_y)

        self._back.append(back)
        return made

    def chances(self, scores: Node, pairs: Pairs) -> Node:
        made = Node(chances(scores.value, pairs))

        def back() -> None:
            pulled = np.add.reduceat(made.gradient * made.value, pairs.firsts)
            scores.add(made.value * (made.gradient - np.repeat(pulled, pairs.counts)))

        self._back.append(back)
        return made

    def gathered(self, weights: Node, x: Node, pairs: Pairs) -> Node:
        made = Node(np.zeros_like(x.value))
        for start, end, at in pairs.blocks:
            made.value[start + 1 : end] = block(weights.value, start, end, at) @ x.value[start:end]

        def back() -> None:
            of_weights, of_x = np.empty_like(weights.value), np.zeros_like(x.value)
            for start, end, at in pairs.blocks:
                gradient = made.gradient[start + 1 : end]
                block(of_weights, start, end, at)[:] = gradient @ x.value[start:end].T
                of_x[start:end] = block(weights.value, start, end, at).T @ gradient
            weights.add(of_weights)
            x.add(of_x)

        self._back.append(back)
        return made

    def handed_back(self, weights: Node, x: Node, pairs: Pairs) -> Node:
        made = Node(np.zeros_like(x.value))
        for start, end, at in pairs.blocks:
            made.value[start:end] = block(weights.value, start, end, at).T @ x.value[start + 1 : end]

        def back() -> None:
            of_weights, of_x = np.empty_like(weights.value), np.zeros_like(x.value)
            for start, end, at in pairs.blocks:
                gradient = made.gradient[start:end]
                block(of_weights, start, end, at)[:] = x.value[start + 1 : end] @ gradient.T
                of_x[start + 1 : end] = block(weights.value, start, end, at) @ gradient
            weights.add(of_weights)
            x.add(of_x)

        self._back.append(back)
        return made


def summed_by_row(numbers: Ids, gradient: Floats) -> RowGradient:
    """The rows that occur in `numbers` (some for each row of `gradient`), and the sum of the gradients of each."""
    flat = numbers.ravel()
    order = np.argsort(flat, kind="stable")
    in_order = flat[order]
    is_first: NDArray[np.bool_] = np.concatenate([[True], in_order[1:] != in_order[:-1]])
    starts = np.flatnonzero(is_first)
    return in_order[starts], np.add.reduceat(gradient[order // numbers.shape[1]], starts, axis=0)


class Adam:
    """The optimiser; of tables whose gradient comes by rows only those rows move."""

    def __init__(self, arrays: Arrays) -> None:
        self._arrays = arrays
        self._mean = {name: np.zeros_like(array) for name, array in arrays.items()}
        self._square = {name: np.zeros_like(array) for name, array in arrays.items()}
        self._steps = 0

    def step(self, rate: float, tape: Tape) -> None:
        """One update of the arrays by the gradients of `tape`."""
        self._steps += 1
        for name, gradient in tape.whole.items():
            self._update(name, slice(None), gradient, rate)
        for name, (numbers, gradient) in tape.by_rows.items():
            self._update(name, numbers, gradient, rate)

    def _update(self, name: str, where: slice | Ids, gradient: Floats, rate: float) -> None:
        mean = np.float32(0.9) * self._mean[name][where] + np.float32(0.1) * gradient
        square = np.float32(0.999) * self._square[name][where] + np.float32(0.001) * gradient * gradient
        self._mean[name][where], self._square[name][where] = mean, square
        scale = np.sqrt(square * np.float32(1 / (1 - 0.999**self._steps))) + np.float32(1e-8)
        self._arrays[name][where] -= np.float32(rate / (1 - 0.9**self._steps)) * mean / scale
