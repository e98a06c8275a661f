"""Finds the few places of a text where time words can stand: one pass over it, and words looked at only around hits."""

import re
from typing import Protocol

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from transforms.times.vocabulary import Vocabulary

CLUSTER = 160
"""The most characters of a cluster: a longer run of time words is cut, so any text costs linear time."""

LEFT = 64
_WORD = re.compile(r"(?:\.?\)? ?[,–—/(+-]? ?['‘]?|[':])(\d+|[^\W\d_]+)")
_COMMON_NUMBERS = (
    r"[0-9]{4}s?(?![0-9,][0-9])"
    r"|[0-9]{1,2}(?:[:.h][0-9]{2}(?![0-9])|[/.-][0-9]{1,2}[/.-][0-9]{2})"
)
_SHORT_YEAR = re.compile(r"[0-9]{2,3}(?![0-9])")
_THREE_FIGURES = re.compile(r"[1-9][0-9]{2}(?![0-9]|[.,][0-9]|[%-])")
_DIGITS = "0123456789"
_NUMBERS = len(_DIGITS)
_PRICES = frozenset("$£€¥#")
_APOSTROPHES = frozenset("'‘")
_LONGEST_WORD = 24
_LONGEST_ENDING = 4
_ENDING = re.compile(rf"[^\W\d_]{{1,{_LONGEST_ENDING}}}(?![^\W_])")
_QUOTES = "('\"“‘’„«»[—–-"


class Clusters(Protocol):
    """What finds the clusters of a text."""

    def clusters(self, text: str) -> list[tuple[int, int]]:
        """Start and end of each cluster, ascending, without overlaps."""


class Scanner:
    """The clusters of a text: stretches made of a language's time words and of what may stand between them."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Builds the automaton of a language's words."""
        triggers, self._joining, self._leading = vocabulary.triggers, vocabulary.joining, vocabulary.leading
        self._stopped, self._eras, self._dating = vocabulary.stopped, vocabulary.eras, vocabulary.dating
        words = [*_DIGITS, *sorted(set(triggers))]
        self._number = re.compile(f"{vocabulary.numbers}|{_COMMON_NUMBERS}")
        self._ordinals = vocabulary.ordinals
        self._automaton = AhoCorasick(words, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA)
        self._proper = tuple(w in vocabulary.capital for w in words)
        self._stems = vocabulary.inflected
        self._inflected = tuple(w in self._stems for w in words)

    def clusters(self, text: str) -> list[tuple[int, int]]:
        """Start and end of each cluster, ascending, without overlaps."""
        low = lower(text) + " "  # a blank behind the last character, which is also the one "before" the first
        found: list[tuple[int, int]] = []
        done = 0
        for word, start, end in self._automaton.find_matches_as_indexes(low):
            if start < done or low[start - 1].isalnum():
                continue
            if word < _NUMBERS:
                end = self._number_end(low, start)
                if not end:
                    continue
            elif low[end].isalnum():
                ending = _ENDING.match(low, end) if self._inflected[word] else None
                if ending is None:
                    continue
                end = ending.end()
            elif self._proper[word] and text[start] == low[start]:
                continue
            left = self._left(low, start, done if done > start - LEFT else start - LEFT)
            done = self._right(low, end, left + CLUSTER)
            found.append((left, done))
        return found

    def _number_end(self, low: str, start: int) -> int:
        """Where a number that can be a year, a day or a time ends; 0 for a price, a count, a part of another number."""
        before = low[start - 1]
        if before in _PRICES:
            return 0
        match = (_SHORT_YEAR if before in _APOSTROPHES else self._number).match(low, start)
        if match is None and low.endswith(self._eras, 0, start):
            match = _SHORT_YEAR.match(low, start)
        if match is None and low.endswith(self._dating, 0, start):
            match = _THREE_FIGURES.match(low, start)
        return match.end() if match is not None else 0

    def _left(self, low: str, start: int, stop: int) -> int:
        """Where the words begin that lead to the one at `start`."""
        at, leading = start, self._leading
        while at > stop:
            end = at - 1
            sign = low[end]
            if sign == " ":
                if low[end - 1] in ",-–" and end > stop:
                    end -= 1
            elif sign in "'‘":
                elided = self._elided(low, end, stop)
                if elided == end and start != at:
                    break
                at = elided
                continue
            elif sign not in "-–":
                break
            begin = low.rfind(" ", stop, end) + 1 or stop
            word = low[begin:end]
            if word not in leading:
                word = word[word.rfind("\n") + 1 :].lstrip(_QUOTES)
                if not word or (word not in leading and not self._composed(word)):
                    break
                begin = end - len(word)
                if begin and low[begin - 1].isalnum():
                    break
            at = begin
        return at

    def _elided(self, low: str, apostrophe: int, stop: int) -> int:
        """Where the word begins that was cut before a vowel ("l'année"); the apostrophe where none was."""
        begin = apostrophe
        while begin > stop and low[begin - 1].isalpha():
            begin -= 1
        return begin if low[begin:apostrophe] in self._leading else apostrophe

    def _composed(self, word: str) -> bool:
        if word[0].isdigit():
            return len(word) < 12
        return "-" in word and all(part in self._leading for part in word.split("-"))

    def _right(self, low: str, end: int, stop: int) -> int:
        """Where the words end that go on from a hit that ends at `end`."""
        at, joining = end, self._joining
        while at < stop:
            if low[at] == " ":  # nearly always a word stands between two blanks
                blank = low.find(" ", at + 1, at + _LONGEST_WORD)
                word = low[at + 1 : blank] if blank > 0 else ""
                if word in joining:
                    at = blank
                    continue
                if word.isalpha() and not self._stems:
                    break
            match = _WORD.match(low, at)
            if match is None:
                break
            word = match[1]
            if word not in joining and not word[0].isdigit() and not (self._stems and self._is_inflected(word)):
                break
            if low[at] == "." and match.start(1) > at + 1 and not self._abbreviated(low, at):
                break
            at = match.end()
        sign = low[at]
        if sign == "." and self._abbreviated(low, at):
            at += 1
            sign = low[at]
        if sign == ")" and "(" in low[end:at]:
            at += 1
        return at

    def _is_inflected(self, word: str) -> bool:
        """Whether a word is a stem with an ending."""
        return any(word[:-letters] in self._stems for letters in range(1, _LONGEST_ENDING + 1))

    def _abbreviated(self, low: str, at: int) -> bool:
        """Whether a stop belongs to the word before it: "Nov.", and where it makes an ordinal "5."."""
        begin = at
        if low[at - 1].isdigit():
            while begin and low[begin - 1].isdigit() and at - begin < 3:
                begin -= 1
            return self._ordinals and at - begin < 3
        while begin and low[begin - 1].isalpha() and at - begin < 8:
            begin -= 1
        return low[begin:at] in self._stopped


def lower(text: str) -> str:
    """The text in small letters, character for character (a few capitals would become two).

    Apostrophes are made straight, blanks plain.
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    return low if low.isascii() else low.replace("’", "'").replace("\u00a0", " ").replace("\u202f", " ")
