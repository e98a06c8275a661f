"""A sentence as the event finder sees it: its tokens with their tags, lemmas and heads, at their own offsets."""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

import msgspec


class Passage(NamedTuple):
    """Stretches of a field that are read, one a sentence; `text` is the whole field."""

    field: str
    text: str
    spans: Sequence[tuple[int, int]]


class Sentence(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One sentence of one field, as parallel tuples with an entry a token.

    `starts` and `ends` are code points into the field as it came in; `tags` are Penn Treebank tags ("VBD", "NNP");
    `heads` are token numbers within the sentence, -1 for the root; `roles` are Universal Dependencies relations
    ("nsubj:pass"). Both are empty where heads were not looked for.
    """

    field: str
    start: int
    end: int
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    tags: tuple[str, ...]
    lemmas: tuple[str, ...]
    heads: tuple[int, ...] = ()
    roles: tuple[str, ...] = ()

    @cached_property
    def children(self) -> list[list[int]]:
        """For each token those that hang on it, in order; none where heads were not looked for."""
        found: list[list[int]] = [[] for _ in self.words]
        for token, head in enumerate(self.heads):
            if head >= 0:
                found[head].append(token)
        return found
