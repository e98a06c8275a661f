"""A sentence as the event finder sees it: its tokens with their tags, lemmas and heads, at their own offsets."""

import msgspec


class Sentence(msgspec.Struct, frozen=True, kw_only=True):
    """One sentence of one field, as parallel tuples with an entry a token.

    `starts` and `ends` are code points into the field as it came in; `tags` are Penn Treebank tags ("VBD", "NNP");
    `heads` are token numbers within the sentence, -1 for the root and for a word whose head was not looked for;
    `roles` are Universal Dependencies relations ("nsubj:pass"), "" where there is no head.
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
