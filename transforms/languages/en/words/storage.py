"""Keeps trained arrays small in one file (a byte a number with a scale a row, or two bytes), and lists of words."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Arrays = dict[str, Floats]

WEIGHTS = Path(__file__).with_name("weights.npz")


def packed(name: str, array: Floats) -> dict[str, NDArray[np.generic]]:
    """`array` as it goes into the file: bytes and row scales for a large table, half precision for the rest."""
    if array.ndim < 2 or array.size < 20_000:
        return {name: array.astype(np.float16)}
    scales = np.abs(array).max(axis=1) / 127
    scales[scales == 0] = 1
    return {name: np.rint(array / scales[:, None]).astype(np.int8), f"{name}.scale": scales.astype(np.float32)}


def words_as_array(words: tuple[str, ...]) -> NDArray[np.uint8]:
    """A list of words without line ends, as the bytes of its lines."""
    return np.frombuffer("\n".join(words).encode(), dtype=np.uint8)


def save(arrays: Mapping[str, Floats], lists: Mapping[str, tuple[str, ...]], path: Path = WEIGHTS) -> None:
    """Writes the arrays (each as `packed` makes it) and the lists of words into one file."""
    entries: dict[str, NDArray[np.generic]] = {}
    for name, array in arrays.items():
        entries |= packed(name, array)
    for name, words in lists.items():
        entries[f"{name}.words"] = words_as_array(words)
    np.savez_compressed(path, allow_pickle=False, **entries)


def load(path: Path = WEIGHTS) -> tuple[Arrays, dict[str, tuple[str, ...]]]:
    """Reads what `save` wrote: the arrays in single precision, the lists as tuples."""
    with np.load(path, allow_pickle=False) as file:
        entries = {name: file[name] for name in file.files}
    lists = {
        name.removesuffix(".words"): tuple(entries.pop(name).tobytes().decode().split("\n"))
        for name in list(entries)
        if name.endswith(".words")
    }
    scales = {name: entries.pop(name) for name in list(entries) if name.endswith(".scale")}
    arrays = {name: array.astype(np.float32) for name, array in entries.items()}
    for name, scale in scales.items():
        arrays[name.removesuffix(".scale")] *= scale[:, None]
    return arrays, lists
