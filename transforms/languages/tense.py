"""On which side of the publication a date lies, by the words around it: "dimitió el viernes".

For languages whose verb forms tell their tense by their shape, as Spanish ones do: a language brings its cues. Others
have a reader of their own that gives the same `Decision`.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Literal

import msgspec

Side = Literal["past", "future"]
_TOKEN = re.compile(r"[^\W\d_]{1,40}(?:[-'’][^\W\d_]{1,40}){0,3}['’]?|\d{1,12}|[^\w\s]")
_CLOSERS = frozenset(',;:()[]"“”«»„–—')
_FAR = 1000


class Decision(msgspec.Struct, frozen=True):
    """The side of the publication on which a date lies, None where nothing says, and the words that decided it.

    `follows` says that the date lies after the one before it in the sentence ("before moving to Rome in May"),
    `present` that the words speak from the publication also in a history ("will open in May", not "would").
    """

    direction: Side | None
    because: str
    follows: bool = False
    present: bool = False


class Cues(msgspec.Struct, frozen=True):
    """The words of a language that show a side of now; all in small letters.

    `governing` are phrases right before a date that decide by themselves ("a partir de" is the future); `past` and
    `future` are words and phrases of up to three words, `past_form` and `future_form` tell by a word's shape, which a
    word of `neither` has by chance. A clause begins with one of `clauses`, or behind a comma. `fillers` stand between a
    governing phrase and its date ("the", "early"). A phrase of `leaning` right before the date decides where no verb
    does. `participles` are past ("the man arrested on Friday") unless the word before is one of `linking` ("be") or
    tells a side. With `verb_last` the verb that a date belongs to rather stands behind it.
    """

    governing: Mapping[str, Side]
    past: frozenset[str]
    future: frozenset[str]
    clauses: frozenset[str]
    past_form: Callable[[str], bool] = lambda _: False
    future_form: Callable[[str], bool] = lambda _: False
    neither: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    leaning: Mapping[str, Side] = {}
    participles: frozenset[str] = frozenset()
    linking: frozenset[str] = frozenset()
    verb_last: bool = False


class _Tokens(msgspec.Struct, frozen=True):
    words: tuple[str, ...]
    starts: tuple[int, ...]
    sides: tuple[Side | None, ...]
    clauses: tuple[int, ...]


class Tenses:
    """Decides for one language."""

    def __init__(self, cues: Cues) -> None:
        self._cues = cues
        self._longest = max((g.count(" ") + 1 for g in (*cues.governing, *cues.leaning)), default=0)
        self._read = lru_cache(maxsize=256)(self._tokens)

    def direct(self, sentence: str, start: int, end: int) -> Decision:
        """The side on which the date `sentence[start:end]` lies, from the words that govern it."""
        tokens = self._read(sentence)
        first = sum(begin < start for begin in tokens.starts)
        behind = sum(begin < end for begin in tokens.starts)
        governed = self._governed(tokens, first, self._cues.governing)
        if governed is not None:
            return governed
        nearest = self._nearest(tokens, first, behind)
        if nearest.direction is None:
            return self._governed(tokens, first, self._cues.leaning) or nearest
        return nearest

    def _governed(self, tokens: _Tokens, first: int, governing: Mapping[str, Side]) -> Decision | None:
        """By the phrase right before the date, with any fillers between passed over."""
        at = first
        while True:
            for length in range(min(self._longest, at), 0, -1):
                phrase = " ".join(tokens.words[at - length : at])
                if phrase in governing:
                    return Decision(governing[phrase], phrase)
            if not at or tokens.words[at - 1] not in self._cues.fillers:
                return None
            at -= 1

    def _nearest(self, tokens: _Tokens, first: int, behind: int) -> Decision:
        """By the nearest cue of the date's clause, else by the nearest of the sentence."""
        clause = tokens.clauses[min(first, len(tokens.clauses) - 1)] if tokens.clauses else 0
        best, strain = None, 2 * _FAR
        for at, side in enumerate(tokens.sides):
            if side is None or first <= at < behind:
                continue
            away = first - at if at < first else at - behind + 1
            away += _FAR * (tokens.clauses[at] != clause)
            if (at < first) == self._cues.verb_last:
                away += 2
            if away < strain:
                best, strain = at, away
        return Decision(None, "") if best is None else Decision(tokens.sides[best], tokens.words[best])

    def _tokens(self, sentence: str) -> _Tokens:
        matches = list(_TOKEN.finditer(sentence))
        words = tuple(m[0].lower() for m in matches)
        clauses, number = [], 0
        for at, word in enumerate(words):
            number += (word in _CLOSERS or word in self._cues.clauses) and at > 0
            clauses.append(number)
        sides = tuple(self._side(words, at) for at in range(len(words)))
        return _Tokens(words, tuple(m.start() for m in matches), sides, tuple(clauses))

    def _side(self, words: tuple[str, ...], at: int) -> Side | None:
        cues = self._cues
        for length in (3, 2, 1):
            phrase = " ".join(words[at : at + length])
            if phrase in cues.future:
                return "future"
            if phrase in cues.past:
                return "past"
        word = words[at]
        if word in cues.participles:
            linked = at > 0 and (words[at - 1] in cues.linking or self._side(words, at - 1) is not None)
            return None if linked else "past"
        if word in cues.neither:
            return None
        if cues.future_form(word):
            return "future"
        return "past" if cues.past_form(word) else None
