"""What a word looks like from outside: its form, endings, beginnings and shape, as numbers for the networks."""

import re
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]

LONGEST = 40
"""Characters of a word that are looked at; the rest of a longer one changes nothing."""
KINDS = "w1234abcs"
"""The feature kinds: whole form, last one to four letters, first one to three, shape."""
PAD = 0
"""The feature number, and the word number, of the empty places around a sentence."""

_DIGIT = re.compile(r"[0-9]")
_RUN = re.compile(r"(.)\1+")
_QUOTES = str.maketrans("’‘“”`´", "''\"\"''")
_SHAPES = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "X" * 26 + "x" * 26 + "0" * 10
)


def features(word: str) -> tuple[str, ...]:
    """The features of `word`, one of each kind, the kind being its first character."""
    word = word[:LONGEST].translate(_QUOTES)
    low = _DIGIT.sub("0", word.lower())
    shape = _RUN.sub(r"\1\1", word.translate(_SHAPES))[:8]
    return (
        "w" + low, "1" + low[-1:], "2" + low[-2:], "3" + low[-3:], "4" + low[-4:],
        "a" + low[:1], "b" + low[:2], "c" + low[:3], "s" + shape,
    )  # fmt: skip


class Vocabulary:
    """Numbers for features: 0 for a pad, one for each known feature, then one for the unknown ones of each kind."""

    def __init__(self, known: Sequence[str]) -> None:
        self.known = tuple(known)
        self._ids = {feature: number for number, feature in enumerate(known, start=1)}
        first_unknown = len(known) + 1
        self._unknown = {kind: first_unknown + place for place, kind in enumerate(KINDS)}
        self.unknown_word = self._unknown["w"]
        self.size = first_unknown + len(KINDS)

    def ids(self, words: Iterable[str]) -> Ids:
        """The feature numbers of `words`, an array of shape (words, kinds)."""
        find, unknown = self._ids.get, self._unknown
        rows = [[find(f) or unknown[f[0]] for f in features(word)] for word in words]
        return np.array(rows, dtype=np.int64).reshape(-1, len(KINDS))
