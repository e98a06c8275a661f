"""What the lexicons of all languages are built with: tables of words, patterns of alternatives, trimmed clusters."""

import re
from collections.abc import Callable, Collection, Iterable


def words(text: str) -> frozenset[str]:
    """The words of a text, for tables."""
    return frozenset(text.split())


def listed(text: str) -> tuple[str, ...]:
    """The words of a text in their order, for tables that count them."""
    return tuple(text.split())


def single(phrases: Iterable[str]) -> frozenset[str]:
    """The words of all phrases."""
    return frozenset(word for phrase in phrases for word in phrase.split())


def alternatives(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest that fits; blanks match any one blank or hyphen.

    Words that begin alike share their beginning in the pattern, since each alternative is tried in turn.
    """
    return "(?:" + _branch({tuple(_SIGNS.get(sign, re.escape(sign)) for sign in word) for word in words}) + ")"


_SIGNS = {" ": "[ -]", "'": "['’]"}


def _branch(tails: Collection[tuple[str, ...]]) -> str:
    by_sign: dict[str, set[tuple[str, ...]]] = {}
    for tail in sorted(tails):
        if tail:
            by_sign.setdefault(tail[0], set()).add(tail[1:])
    branches = [sign + _branch(rest) for sign, rest in by_sign.items()]
    if not branches:
        return ""
    if len(branches) == 1 and () not in tails:
        return branches[0]
    return f"(?:{'|'.join(branches)}){'?' if () in tails else ''}"


def trimmer(leading: str, trailing: frozenset[str]) -> Callable[[str], tuple[int, int]]:
    """What cuts connecting words from the ends of a cluster: `leading` is a pattern of words.

    The function returns the start and the end of what stays, the whole cluster where nothing would.
    """
    head = re.compile(rf"(?:(?:{leading})(?:[ \u00a0,]+|-))+", re.IGNORECASE)

    def trim(cluster: str) -> tuple[int, int]:
        end = len(cluster)
        while (cut := _without_last(cluster, end, trailing)) != end:
            end = cut
        first = head.match(cluster)
        start = first.end() if first is not None else 0
        return (start, end) if start < end else (0, len(cluster))

    return trim


_APART = " \u00a0,–—/(:-"


def _without_last(cluster: str, end: int, words: frozenset[str]) -> int:
    """Where a cluster ends without its last word and what parts that from the rest, if it is one of the words."""
    begin = end
    while begin and cluster[begin - 1].isalpha():
        begin -= 1
    if begin in (0, end) or cluster[begin:end].lower() not in words:
        return end
    if cluster[begin - 1] in "'’" and not cluster[begin - 2 : begin - 1].isdigit():
        return begin - 1
    rest = cluster[:begin].rstrip(_APART)
    return len(rest) if len(rest) < begin else end
