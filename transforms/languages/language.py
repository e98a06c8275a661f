"""What a language brings to the finding of times; each has its folder beside this file, with a `grammar` in it."""

import importlib
import pkgutil
from collections.abc import Callable
from functools import lru_cache
from types import ModuleType

import msgspec

from transforms.languages.tense import Decision
from transforms.times.expression import Expression, from_module
from transforms.times.scan import Clusters
from transforms.times.vocabulary import Vocabulary


class Language(msgspec.Struct, frozen=True):
    """A language: its expressions, its vocabulary, and how its sentences and tenses are read.

    `trim` cuts the connecting words from the ends of a cluster, `bounds(text, start, end)` gives the sentence around
    a span, `direct(sentence, start, end)` the direction of the date there, `feasts(name, year)` the days of a feast,
    `compares(text, start)` whether the words before an offset make what follows the lesser side of a comparison.
    `scanner` finds the clusters where the vocabulary cannot: in a language that writes no blanks.
    """

    code: str
    expressions: tuple[Expression, ...]
    vocabulary: Vocabulary
    trim: Callable[[str], tuple[int, int]]
    bounds: Callable[[str, int, int], tuple[int, int]]
    direct: Callable[[str, int, int], Decision]
    feasts: Callable[[str, int], tuple[int, int] | None]
    compares: Callable[[str, int], bool]
    scanner: Clusters | None = None


def expressions_in(package: ModuleType) -> tuple[Expression, ...]:
    """The expressions of a folder, one a file, by their names."""
    names = sorted(info.name for info in pkgutil.iter_modules(package.__path__))
    return tuple(from_module(importlib.import_module(f"{package.__name__}.{name}")) for name in names)


@lru_cache(maxsize=256)
def language(code: str) -> Language | None:
    """The language with that code ("en"), or None where there is no grammar for it."""
    import transforms.languages as package

    folders = {info.name for info in pkgutil.iter_modules(package.__path__) if info.ispkg}
    if code not in folders:
        return None
    name = f"{package.__name__}.{code}"
    if "grammar" not in {info.name for info in pkgutil.iter_modules(importlib.import_module(name).__path__)}:
        return None
    grammar: Language = importlib.import_module(f"{name}.grammar").LANGUAGE
    return grammar
