"""Which parts a word can play by the dictionary: "attacked" a past or a participle, "veteran" a noun.

`train_lexicon.py` says what the letters mean and where they come from.
"""

from pathlib import Path

import numpy as np

LEXICON = Path(__file__).with_name("lexicon.npz")


def load(path: Path = LEXICON) -> dict[str, str]:
    """The parts of each word in small letters, as letters in a fixed order."""
    with np.load(path, allow_pickle=False) as file:
        words = file["words"].tobytes().decode().split("\n")
        names = file["classes"].tobytes().decode().split("\n")
        return {word: names[number] for word, number in zip(words, file["class"].tolist(), strict=True)}
