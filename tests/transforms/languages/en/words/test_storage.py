"""The weights file keeps arrays closely and lists exactly."""

from pathlib import Path

import numpy as np

from transforms.languages.en.words.storage import load, save


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    table = rng.standard_normal((400, 64)).astype(np.float32)
    table[3] = 0
    bias = rng.standard_normal(30).astype(np.float32)
    flat = rng.standard_normal(30_000).astype(np.float32)
    path = tmp_path / "weights.npz"
    save({"table": table, "bias": bias, "flat": flat}, {"names": ("", "^", "naïve")}, path)
    arrays, lists = load(path)
    assert lists == {"names": ("", "^", "naïve")}
    assert np.abs(arrays["table"] - table).max() <= np.abs(table).max() / 127 / 2 + 1e-6
    assert np.allclose(arrays["bias"], bias, rtol=1e-3, atol=1e-3)
    assert np.allclose(arrays["flat"], flat, rtol=1e-3, atol=1e-3)
    assert {array.dtype for array in arrays.values()} == {np.dtype(np.float32)}
