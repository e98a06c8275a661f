"""What the lexicons of all languages are built with: tables of words, patterns of alternatives, trimmed clusters."""

import re
from collections.abc import Callable, Iterable


def words(text: str) -> frozenset[str]:
    """The words of a text, for tables."""
    return frozenset(text.split())


def single(phrases: Iterable[str]) -> frozenset[str]:
    """The words of all phrases."""
    return frozenset(word for phrase in phrases for word in phrase.split())


def alternatives(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first; blanks match any one blank or hyphen."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    patterns = (re.escape(word).replace(r"\ ", "[ -]").replace("'", "['’]") for word in longest_first)
    return f"(?:{'|'.join(patterns)})"


def trimmer(leading: str, trailing: str) -> Callable[[str], tuple[int, int]]:
    """What cuts connecting words from the ends of a cluster: both arguments are patterns of words.

    The function returns the start and the end of what stays, the whole cluster where nothing would.
    """
    head = re.compile(rf"(?:(?:{leading})(?:[ \u00a0,]+|-))+", re.IGNORECASE)
    tail = re.compile(rf"(?:(?:[ \u00a0,–—/(:-]+|(?<![0-9])['’])(?:{trailing}))+\Z", re.IGNORECASE)

    def trim(cluster: str) -> tuple[int, int]:
        end = len(cluster)
        last = tail.search(cluster, max(0, end - 40))
        if last is not None:
            end = last.start()
        first = head.match(cluster)
        start = first.end() if first is not None else 0
        return (start, end) if start < end else (0, len(cluster))

    return trim
