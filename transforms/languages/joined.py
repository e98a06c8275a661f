"""Two joined dates of which one says what the other lacks: "April and June 1955", "del lunes al jueves"."""

import re
from collections.abc import Callable, Collection

from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Meaning, Pair, Part, complete, spanned


def reader(spanning: Collection[str]) -> Callable[[re.Match[str], Inner], Meaning | None]:
    """Reads a match with the groups `first`, `last`, `dash` and `link`; the links `spanning` make a span of them.

    So does a group `between`, where a language has that: "entre mars et juin".
    """

    def read(match: re.Match[str], inner: Inner) -> Meaning | None:
        """Both, each with what only the other says; nothing where neither lacks anything."""
        first, last = inner["first"], inner["last"]
        done = complete(_plain(first), _plain(last))
        if done is None and (match["dash"] or match["link"].lower() in spanning or match.groupdict().get("between")):
            done = spanned(first, last)
        return None if done is None else Pair(_wrapped(first, done[0]), _wrapped(last, done[1]))

    return read


def _plain(meaning: Meaning) -> Meaning:
    return meaning.whole if isinstance(meaning, Part) and isinstance(meaning.whole, Calendar) else meaning


def _wrapped(meaning: Meaning, plain: Meaning) -> Meaning:
    return Part(plain, meaning.mod) if isinstance(meaning, Part) else plain
