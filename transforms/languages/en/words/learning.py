"""Trains the two layers of `network.Reader` with what stands on top of them: gradients by hand, Adam, numpy only."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from transforms.languages.en.words.features import PAD, Ids
from transforms.languages.en.words.network import REACH, WINDOW, windows
from transforms.languages.en.words.storage import Arrays, Floats

Rng = np.random.Generator


def unwindows(gradient: Floats, reach: int, width: int) -> Floats:
    """The gradient of the rows that `network.windows` put side by side."""
    n = len(gradient)
    padded = np.zeros((n + 2 * reach, width), dtype=np.float32)
    for place in range(2 * reach + 1):
        padded[place : place + n] += gradient[:, place * width : (place + 1) * width]
    return padded[reach : reach + n]


def kept_units(rng: Rng, shape: tuple[int, ...], dropped: float) -> Floats:
    """A mask that drops that part of the units and scales up the others."""
    kept = (rng.random(shape, dtype=np.float32) >= dropped).astype(np.float32)
    kept *= np.float32(1 / (1 - dropped))
    return kept


class Adam:
    """The optimiser; rows of tables whose gradient comes as (rows, gradient) are alone updated."""

    def __init__(self, arrays: Arrays) -> None:
        self.arrays = arrays
        self._mean = {name: np.zeros_like(array) for name, array in arrays.items()}
        self._square = {name: np.zeros_like(array) for name, array in arrays.items()}
        self._steps = 0

    def step(self, rate: float, whole: Arrays, rows: dict[str, tuple[Ids, Floats]]) -> None:
        """One update of the arrays."""
        self._steps += 1
        for name, gradient in whole.items():
            self._update(name, slice(None), gradient, rate)
        for name, (numbers, gradient) in rows.items():
            self._update(name, numbers, gradient, rate)

    def _update(self, name: str, where: slice | Ids, gradient: Floats, rate: float) -> None:
        mean = 0.9 * self._mean[name][where] + 0.1 * gradient
        square = 0.999 * self._square[name][where] + 0.001 * gradient * gradient
        self._mean[name][where], self._square[name][where] = mean, square
        scale = np.sqrt(square / (1 - 0.999**self._steps)) + 1e-8
        self.arrays[name][where] -= np.float32(rate / (1 - 0.9**self._steps)) * mean / scale


class Trace(NamedTuple):
    """What the way back through the layers needs to know of the way forth."""

    features: Ids
    inputs: Floats
    inputs_kept: Floats
    first: Floats
    first_kept: Floats
    seconds: Floats
    second: Floats
    second_kept: Floats


class ReaderTraining:
    """The layers of `network.Reader` while they are trained; their arrays carry `name`."""

    def __init__(self, name: str, features: int, width: int, size: int, dropped: float, rng: Rng) -> None:
        self.name, self._width, self._size, self._dropped, self._rng = name, width, size, dropped, rng

        def drawn(*shape: int, scale: float | None = None) -> Floats:
            return (rng.standard_normal(shape) * (scale or np.sqrt(2 / shape[0]))).astype(np.float32)

        self.arrays: Arrays = {
            f"{name}.E": drawn(features, width, scale=0.15),
            f"{name}.W": drawn(WINDOW * width, size),
            f"{name}.b": np.zeros(size, dtype=np.float32),
            f"{name}.U": drawn(3 * size, size),
            f"{name}.b2": np.zeros(size, dtype=np.float32),
        }

    def forward(self, features: Ids) -> tuple[Floats, Trace]:
        """The vectors of the words of a row (a row of `features` each, pads all PAD), with units dropped."""
        of, rng, dropped = self.arrays, self._rng, self._dropped
        inputs = windows(of[f"{self.name}.E"][features].sum(axis=1), REACH)
        inputs_kept = kept_units(rng, inputs.shape, dropped / 2)
        inputs *= inputs_kept
        first = np.maximum(inputs @ of[f"{self.name}.W"] + of[f"{self.name}.b"], 0)
        first_kept = kept_units(rng, first.shape, dropped) * (features[:, :1] != PAD)
        first *= first_kept
        seconds = windows(first, 1)
        second = np.maximum(seconds @ of[f"{self.name}.U"] + of[f"{self.name}.b2"], 0)
        second_kept = kept_units(rng, second.shape, dropped)
        second *= second_kept
        return second + first, Trace(features, inputs, inputs_kept, first, first_kept, seconds, second, second_kept)

    def backward(self, gradient: Floats, trace: Trace) -> tuple[Arrays, dict[str, tuple[Ids, Floats]]]:
        """The gradients of the arrays from that of the vectors: whole ones, and one by rows for the embeddings."""
        of, name = self.arrays, self.name
        second: Floats = gradient * trace.second_kept
        second[trace.second <= 0] = 0
        first: Floats = unwindows(second @ of[f"{name}.U"].T, 1, self._size) + gradient
        first *= trace.first_kept
        first[trace.first <= 0] = 0
        words = unwindows((first @ of[f"{name}.W"].T) * trace.inputs_kept, REACH, self._width)
        whole = {
            f"{name}.W": trace.inputs.T @ first,
            f"{name}.b": first.sum(axis=0),
            f"{name}.U": trace.seconds.T @ second,
            f"{name}.b2": second.sum(axis=0),
        }
        return whole, {f"{name}.E": by_rows(trace.features, words)}


def by_rows(features: Ids, gradient: Floats) -> tuple[Ids, Floats]:
    """The gradient of each embedding row from that of the words whose features (a row a word) summed them up."""
    flat = features.ravel()
    order = np.argsort(flat, kind="stable")
    sorted_features = flat[order]
    first: NDArray[np.bool_] = np.concatenate([[True], sorted_features[1:] != sorted_features[:-1]])
    starts = np.flatnonzero(first)
    return sorted_features[starts], np.add.reduceat(gradient[order // features.shape[1]], starts, axis=0)
