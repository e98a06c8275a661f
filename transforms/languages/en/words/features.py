"""What a word looks like from outside: its form, endings, beginnings, shape and dictionary parts, as numbers."""

import re
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from transforms.languages.en.words.rows import ROOT, Ids

LONGEST = 40
"""Characters of a word that are looked at; the rest of a longer one changes nothing."""
KINDS = "lw1234abcs"
"""The feature kinds: dictionary parts, whole form, last one to four letters, first one to three, shape."""
WORD_FORM = KINDS.index("w")

_DIGIT = re.compile(r"[0-9]")
_RUN = re.compile(r"(.)\1+")
_QUOTES = str.maketrans("’‘“”`´", "''\"\"''")
_SHAPES = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "X" * 26 + "x" * 26 + "0" * 10
)


def features(word: str, lexicon: Mapping[str, str]) -> tuple[str, ...]:
    """The features of `word`, one of each kind, the kind being its first character."""
    word = word[:LONGEST].translate(_QUOTES)
    low = word.lower()
    parts = lexicon.get(low, "?")
    low = _DIGIT.sub("0", low)
    shape = _RUN.sub(r"\1\1", word.translate(_SHAPES))[:8]
    return (
        "l" + parts, "w" + low, "1" + low[-1:], "2" + low[-2:], "3" + low[-3:], "4" + low[-4:],
        "a" + low[:1], "b" + low[:2], "c" + low[:3], "s" + shape,
    )  # fmt: skip


class Vocabulary:
    """Numbers for features: 0 the pad's, 1 the root's, one for each known, then one for the unknown of each kind."""

    def __init__(self, known: Sequence[str], lexicon: Mapping[str, str]) -> None:
        self.known = tuple(known)
        self.lexicon = lexicon
        self._ids = {feature: number for number, feature in enumerate(known, start=2)}
        first_unknown = len(known) + 2
        self._unknown = {kind: first_unknown + place for place, kind in enumerate(KINDS)}
        self.unknown_word = self._unknown["w"]
        self.size = first_unknown + len(KINDS)

    def ids(self, words: Iterable[str]) -> Ids:
        """The feature numbers of `words`, an array of shape (words, kinds)."""
        find, unknown = self._ids.get, self._unknown
        rows = [[find(f) or unknown[f[0]] for f in features(word, self.lexicon)] for word in words]
        return np.array(rows, dtype=np.int64).reshape(-1, len(KINDS))


class WordMemory:
    """The numbers of the words met so far, and their features, a row a number."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self.forget()

    def forget(self) -> None:
        """Starts afresh with the pad and the root, so that what is kept stays bounded."""
        self.ids: dict[str, int] = {"": 0, "\n": ROOT}
        self.features: Ids = np.zeros((2, len(KINDS)), dtype=np.int64)
        self.features[ROOT, 0] = 1

    def learn(self, words: Iterable[str]) -> None:
        """Numbers those of `words` that are new."""
        known = self.ids
        new = [word for word in dict.fromkeys(words) if word not in known]
        if new:
            self.features = np.concatenate([self.features, self._vocabulary.ids(new)])
            known.update((word, number) for number, word in enumerate(new, start=len(known)))
