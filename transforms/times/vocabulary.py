"""The words of a language by which its time expressions are found, before any pattern is tried."""

import msgspec


class Vocabulary(msgspec.Struct, frozen=True):
    """The words by which times are found before any pattern is tried; all in small letters.

    `triggers` make a cluster; it runs over `joining` words to the right of them and `leading` ones to the left.
    `stopped` are abbreviations that a stop may follow; `capital` are triggers that count only with a capital letter;
    `numbers` is a pattern, tried where a number begins, of how the language writes numbers that are times ("5th",
    "3 p.m."), beside those that all write alike; with `ordinals` a stop behind a number makes it one ("5. November").
    `eras` stand before a year that has fewer than four figures ("AD 79"), `dating` words before one of three
    ("in 360"). `inflected` are triggers that may take an ending of up to four letters ("måndag", "måndagen").
    """

    triggers: frozenset[str]
    joining: frozenset[str]
    leading: frozenset[str]
    stopped: frozenset[str]
    capital: frozenset[str]
    numbers: str
    ordinals: bool = False
    eras: tuple[str, ...] = ()
    dating: tuple[str, ...] = ()
    inflected: frozenset[str] = frozenset()
