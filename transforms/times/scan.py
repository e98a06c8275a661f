"""Finds the few places of a text where time words can stand: one pass over it, and words looked at only around hits."""

import re
from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, MatchKind

CLUSTER = 160
"""The most characters of a cluster: a longer run of time words is cut, so any text costs linear time."""

LEFT = 64
_WORD = re.compile(r"(\.?[ \u00a0]?[,–—/(+-]?[ \u00a0]?|['’:])(\d+|[^\W\d_]+)")
_NUMBER = re.compile(
    r"\d{4}s?(?![\d,]\d)|\d{1,2}[:.h]\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d\d|\d{1,2} ?[ap]\.?m\b|\d\ds\b|['‘]\d\d(?!\d)"
    r"|9/11(?!/)|\d\d?(?:st|nd|rd|th)\b"
)
_QUOTES = "('\"“‘’«[—–-"
_SPACE = " \u00a0"


class Scanner:
    """The clusters of a text: stretches made of a language's time words and of what may stand between them."""

    def __init__(
        self, triggers: Iterable[str], joining: frozenset[str], leading: frozenset[str], stopped: frozenset[str],
        capital: frozenset[str],
    ) -> None:  # fmt: skip
        """`triggers` make a cluster; it runs over `joining` words to the right and `leading` ones to the left.

        `stopped` are abbreviations that a stop may follow, `capital` triggers that count only with a capital letter.
        """
        words = sorted(set(triggers))
        self._automaton = AhoCorasick(words, matchkind=MatchKind.LeftmostLongest)
        self._proper = tuple(w in capital for w in words)
        self._joining, self._leading, self._stopped = joining, leading, stopped

    def clusters(self, text: str) -> list[tuple[int, int]]:
        """Start and end of each cluster, ascending, without overlaps."""
        low = lower(text)
        found: list[tuple[int, int]] = []
        done = 0
        for start, end in self._hits(text, low):
            if start < done:
                continue
            left = self._left(low, start, max(done, start - LEFT))
            done = self._right(low, end, left + CLUSTER)
            found.append((left, done))
        return found

    def _hits(self, text: str, low: str) -> list[tuple[int, int]]:
        hits = []
        size = len(low)
        for word, start, end in self._automaton.find_matches_as_indexes(low):
            if (start and low[start - 1].isalnum()) or (end < size and low[end].isalnum()):
                continue
            if self._proper[word] and text[start] == low[start]:
                continue
            hits.append((start, end))
        for match in _NUMBER.finditer(low):
            start = match.start()
            if start and (low[start - 1].isalnum() or low[start - 1] in "$£€¥#"):
                continue
            hits.append((start, match.end()))
        hits.sort()
        return hits

    def _left(self, low: str, start: int, stop: int) -> int:
        at = start
        while at > stop:
            end = at - 1
            if low[end] == "-":
                pass
            elif low[end] not in _SPACE:
                if low[end] in "'’‘" and start == at:
                    at = end
                    continue
                break
            elif end > stop and low[end - 1] in ",-–":
                end -= 1
            begin = max(low.rfind(" ", stop, end), low.rfind("\u00a0", stop, end), low.rfind("\n", stop, end)) + 1
            begin = max(begin, stop)
            word = low[begin:end].lstrip(_QUOTES)
            begin = end - len(word)
            if not word or (begin and low[begin - 1].isalnum()):
                break
            if word not in self._leading and not self._composed(word):
                break
            at = begin
        return at

    def _composed(self, word: str) -> bool:
        if word[0].isdigit():
            return len(word) < 12
        return "-" in word and all(part in self._leading for part in word.split("-"))

    def _right(self, low: str, end: int, stop: int) -> int:
        at = kept = end
        while at < stop:
            match = _WORD.match(low, at)
            if match is None:
                break
            gap, word = match.groups()
            if gap[:1] == "." and len(gap) > 1 and not self._abbreviated(low, at):
                break
            if not word[0].isdigit() and word not in self._joining:
                break
            at = kept = match.end()
        if kept < len(low) and low[kept] == "." and self._abbreviated(low, kept):
            kept += 1
        if low.startswith(")", kept) and "(" in low[end:kept]:
            kept += 1
        return kept

    def _abbreviated(self, low: str, at: int) -> bool:
        begin = at
        while begin and low[begin - 1].isalpha() and at - begin < 8:
            begin -= 1
        return low[begin:at] in self._stopped


def lower(text: str) -> str:
    """The text in small letters, character for character (a few capitals would become two), apostrophes straight."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return low.replace("’", "'")
