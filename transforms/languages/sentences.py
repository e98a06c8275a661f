"""Where a sentence begins and ends: knows that "5 p.m. The" ends one and "Nov. 5" or "Gov. Smith" does not.

A language brings the words that decide it: its titles, its abbreviations, the words that begin a sentence.
"""

import re

import msgspec

LOOK = 500
"""How far, in characters, `bounds` looks at least to either side, and at most twice as far.

A longer sentence is cut, so that any text costs linear time; the cuts lie at multiples of this in the text, so that
neighbouring spans get the same stretch and what was read of it can be remembered.
"""

_STOPS = 10
"""How many stops that end nothing `bounds` looks at to either side: a text of "Nov. Nov. Nov." has no sentences."""

# Stops or line ends, with the closing quotes, brackets and reference marks ("[3]") behind them. A pattern that begins
# with one set of characters is searched for several times as fast as one that begins with a choice.
_CLOSING = r"[\"'“”’»«)\]]"
_SIGNS = r"[\n\r\u2028\u2029.!?…]"
_BEHIND = r"(?:(?<=[\n\r\u2028\u2029])|(?=\s|\Z))"
_MARK = re.compile(rf"{_SIGNS}{_SIGNS}{{0,7}}(?:[ ]?\[\d{{1,3}}\]|[ \u00a0\u202f]»|{_CLOSING}){{0,6}}{_BEHIND}")
_NEXT = re.compile(r"\s{1,40}([\"'“‘«„¿¡(\[*•–—-]{0,3})\s?([^\W_]{0,16})")
_LINE_ENDS = "\n\r\u2028\u2029"
_ACRONYM = re.compile(r"(?:[^\W\d_]\.){1,5}[^\W\d_]")


class Stops(msgspec.Struct, frozen=True):
    """The words of a language by which it is decided whether a full stop behind them ends a sentence.

    `titles` stand before a name and never end one; `numbered` do not end one before a number ("No. 5"); `open` end one
    only before a word that begins one (`starters`: "Apple Inc. The", but "Apple Inc. Chairman"); `dates` are the
    abbreviated names of days and months, `clocks` those behind an hour ("p.m"): neither ends one before `dated`, which
    hold the names of days, months and zones. `shouted` are names that end in an exclamation mark ("Yahoo!"). With
    `ordinals` a number with a stop is an ordinal ("am 5. November", "die 3. Sitzung").
    """

    titles: frozenset[str]
    numbered: frozenset[str]
    open: frozenset[str]
    starters: frozenset[str]
    dates: frozenset[str]
    clocks: frozenset[str] = frozenset()
    dated: frozenset[str] = frozenset()
    shouted: frozenset[str] = frozenset()
    ordinals: bool = False


class Sentences:
    """Finds the sentences of one language."""

    def __init__(self, stops: Stops) -> None:
        self._stops = stops

    def bounds(self, text: str, start: int, end: int, lo: int = 0, hi: int | None = None) -> tuple[int, int]:
        """The sentence around `text[start:end]`, without the blanks around it, within `lo` and `hi`."""
        hi = len(text) if hi is None else hi
        left, right = max(lo, (start // LOOK - 1) * LOOK), min(hi, (end // LOOK + 2) * LOOK)
        begin = self._last_end(text, left, start)
        # The span may itself hold the stop: "at 5 p.m."
        stop = self._first_end(text, max(start, end - 1), right)
        while begin < start and text[begin].isspace():
            begin += 1
        while stop > end and text[stop - 1].isspace():
            stop -= 1
        return begin, stop

    def split(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """All sentences of `text[start:end]`, in order, without the blanks between them."""
        sentences: list[tuple[int, int]] = []
        begin = start
        for mark in _MARK.finditer(text, start, end):
            if self._closes(text, mark, end):
                _add(sentences, text, begin, mark.end())
                begin = mark.end()
        _add(sentences, text, begin, end)
        return sentences

    def _first_end(self, text: str, start: int, right: int) -> int:
        """The end of the sentence that goes on at `start`, or `right`."""
        for seen, mark in enumerate(_MARK.finditer(text, start, right)):
            if seen == _STOPS or self._closes(text, mark, right):
                return mark.end()
        return right

    def _last_end(self, text: str, left: int, start: int) -> int:
        """The end of the sentence before `start`, or `left`; looks near first, since most sentences are short."""
        right = start
        seen = 0
        for reach in (160, 2 * LOOK):
            edge = max(left, start - reach)
            for mark in reversed(list(_MARK.finditer(text, edge, right))):
                seen += 1
                if seen > _STOPS or self._closes(text, mark, len(text)):
                    return mark.end()
            right = edge
        return left

    def _closes(self, text: str, mark: re.Match[str], end: int) -> bool:
        """Whether this stop or line end closes a sentence."""
        at, after = mark.span()
        sign = text[at]
        if sign in _LINE_ENDS or after >= end or text[after - 1] in _LINE_ENDS:
            return True
        following = _NEXT.match(text, after)
        if following is None:
            return after >= len(text)
        opener, word = following.groups()
        if not word:
            return bool(opener) or following.end() >= end or text[following.end()] not in ".,;:!?…)]}”’%/"
        if word[0].islower() and not word[1:2].isupper():  # "eBay" and "iPhone" do begin sentences
            return False
        before = text[max(0, at - 16) : at].rsplit(None, 1)
        last = before[-1].lstrip("\"'“‘([") if before else ""
        if sign != ".":
            return opener != "(" and (sign != "!" or last not in self._stops.shouted)
        if text[at + 1 : at + 2] == ".":  # an ellipsis before a capital
            return True
        return self._full_stop(text, at, last, word, bool(opener) and opener not in "([")

    def _full_stop(self, text: str, at: int, last: str, following: str, quoted: bool) -> bool:
        """Whether the stop after the word `last` is a full stop and not an abbreviation's."""
        stops = self._stops
        if last in stops.titles:
            return False
        if stops.ordinals and last.isdigit() and len(last) <= 2:
            return following in stops.starters
        lower = last.lower()
        if following[0].isdigit():
            return last not in stops.numbered and lower not in stops.clocks and not _enumerates(text, at, last)
        if len(last) <= 1:
            return not _enumerates(text, at, last) and (not last.isalpha() or following in stops.starters)
        if last in stops.dates:
            return following not in stops.dated
        if lower in stops.clocks:
            return following not in stops.dated and not (following.isupper() and 2 <= len(following) <= 5)
        if (lower in stops.open and last[0].isupper()) or _ACRONYM.fullmatch(last):
            return quoted or following in stops.starters
        return not _enumerates(text, at, last)


def _add(sentences: list[tuple[int, int]], text: str, begin: int, end: int) -> None:
    piece = text[begin:end]
    stripped = piece.lstrip()
    if stripped:
        begin += len(piece) - len(stripped)
        sentences.append((begin, begin + len(stripped.rstrip())))


def _enumerates(text: str, at: int, last: str) -> bool:
    """Whether `last` is a number at the head of a line: "2. The second point"."""
    begin = at - len(last)
    return last.isdigit() and len(last) <= 2 and (begin == 0 or text[begin - 1] in _LINE_ENDS)
