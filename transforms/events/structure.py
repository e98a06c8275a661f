"""The build of a sentence: its verb groups ("has been asked"), and the segments that commas and conjunctions cut.

A sentence becomes a string with one letter a word (its shape); verb groups and boundaries are found on that string.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Literal

import msgspec

from transforms.languages.sentence import Sentence

Tense = Literal["past", "present", "future", "infinitive", "participle", "bare"]
SegmentKind = Literal["plain", "coordinate", "complement", "relative", "adverbial", "participial"]

_LETTERS = {
    "VB": "v", "VBD": "d", "VBN": "n", "VBG": "g", "VBZ": "p", "VBP": "p", "MD": "m", "TO": "t",
    "NN": "N", "NNS": "N", "NNP": "Q", "NNPS": "Q", "FW": "N", "ADD": "N", "GW": "N", "PRP": "E", "EX": "E",
    "PRP$": "S", "POS": "'", "DT": "D", "PDT": "D", "CD": "C", "$": "C", "#": "C", "LS": "C",
    "JJ": "J", "JJR": "J", "JJS": "J", "AFX": "J", "RB": "R", "RBR": "R", "RBS": "R", "UH": "R", "RP": "r",
    "IN": "I", "CC": "&", "WDT": "W", "WP": "W", "WP$": "W", "WRB": "W",
    ",": ",", ".": ".", ":": ":", "NFP": ":", "SYM": "-", "HYPH": "-", "``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")",
}  # fmt: skip
# The auxiliaries, by lemma and tag.
_AUXILIARIES = {
    ("be", "VBZ"): "1", ("be", "VBP"): "1", ("be", "VBD"): "2", ("be", "VBN"): "3", ("be", "VBG"): "4",
    ("be", "VB"): "5",
    ("have", "VBZ"): "6", ("have", "VBP"): "6", ("have", "VB"): "7", ("have", "VBD"): "8", ("have", "VBG"): "9",
    ("do", "VBZ"): "0", ("do", "VBP"): "0", ("do", "VBD"): "#",
}  # fmt: skip
_NOT = "not n't never nt n’t"
_COMPLEMENT = "that whether if"
_SUBORDINATE = (
    "because although though while whereas unless once as after before since until till so than for lest whilst"
)
# The letters of the words whose part in the sentence their tag does not say, by lemma and tag.
_SPECIAL: dict[str, dict[str, str]] = {}
for (_lemma, _tag), _one in _AUXILIARIES.items():
    _SPECIAL.setdefault(_lemma, {})[_tag] = _one
for _words, _tags, _one in (
    (_NOT, ("RB",), "x"), (_COMPLEMENT, ("IN", "WDT"), "H"), (_SUBORDINATE, ("IN",), "B"),
):  # fmt: skip
    for _lemma in _words.split():
        for _tag in _tags:
            _SPECIAL.setdefault(_lemma, {})[_tag] = _one


class _Letters(dict[str, str]):
    """Gives a tag that is not listed a noun's letter."""

    def __missing__(self, tag: str) -> str:
        return "N"


_letter = _Letters(_LETTERS).__getitem__

TIME = "T"
"""The letter of a word that belongs to a time expression."""

_GROUP = re.compile(r"(?:t[Rx]{0,2})?(?:(?:[m0-9#][Rx]{0,3}){1,4}(?:[vngd]|[3457](?![vngd]))|[dpvng]|[0-9#])", re.ASCII)
_MARKS = re.compile(r'[WHB,:("&]')
_STOP = re.compile(r'[,:;().HW"]')
_NOUN_NEXT = frozenset("NQJ-")
_PHRASE = frozenset("DSJNQCE'-R")


class Group(msgspec.Struct, frozen=True, gc=False):
    """A verb group: its first word, its main verb, and what its form says."""

    first: int
    head: int
    tense: Tense
    perfect: bool
    passive: bool
    progressive: bool
    negated: bool
    modal: bool
    to: bool
    auxiliary: bool  # the main verb is a form of be, have or do: "is large"

    @property
    def finite(self) -> bool:
        """Whether the group can stand alone: not an infinitive or a participle."""
        return self.tense in ("past", "present", "future")


class Segment(msgspec.Struct, frozen=True, gc=False):
    """A stretch of words between clause boundaries, with the numbers of its verb groups."""

    first: int
    end: int
    kind: SegmentKind
    groups: tuple[int, ...]


class Structure(msgspec.Struct, frozen=True, gc=False):
    """The shape, the verb groups and the segments of a sentence, and the segment of each word."""

    shape: str
    groups: tuple[Group, ...]
    segments: tuple[Segment, ...]
    segment_of: tuple[int, ...]

    def group_at(self, token: int) -> int:
        """The number of the group whose main verb is the word `token`, or -1."""
        for number, group in enumerate(self.groups):
            if group.head == token:
                return number
        return -1


def shape(sentence: Sentence, times: Iterable[tuple[int, int]] = ()) -> str:
    """One letter a word; the words of `times` (first and last token) are all `TIME`."""
    tags, lemmas = sentence.tags, sentence.lemmas
    letters = list(map(_letter, tags))
    for at in [at for at, lemma in enumerate(lemmas) if lemma in _SPECIAL]:
        letters[at] = _SPECIAL[lemmas[at]].get(tags[at], letters[at])
    for first, last in times:
        letters[first : last + 1] = TIME * (last + 1 - first)
    return "".join(letters)


def structure(sentence: Sentence, letters: str) -> Structure:
    """The verb groups and the segments of a sentence whose shape is `letters`."""
    groups = verb_groups(sentence, letters)
    starts = _boundaries(sentence, letters, groups)
    heads = [group.head for group in groups]
    segments: list[Segment] = []
    segment_of: list[int] = []
    bounds: list[tuple[int, SegmentKind]] = [*sorted(starts.items()), (len(letters), "plain")]
    begin = 0
    for number, ((first, kind), (end, _)) in enumerate(pairwise(bounds)):
        behind = bisect_left(heads, end, begin)
        segments.append(Segment(first, end, kind, tuple(range(begin, behind))))
        segment_of += [number] * (end - first)
        begin = behind
    return Structure(letters, groups, tuple(segments), tuple(segment_of))


def verb_groups(sentence: Sentence, letters: str) -> tuple[Group, ...]:
    """The verb groups alone, in order."""
    groups = tuple(_groups(sentence, letters))
    if groups and not any(group.finite for group in groups):
        groups = _finite(groups, letters)
    return groups


def _finite(groups: tuple[Group, ...], letters: str) -> tuple[Group, ...]:
    """The first participle or bare verb behind a noun as the finite verb that the sentence lacks: "Shares closed"."""
    for number, group in enumerate(groups):
        bare = group.tense == "bare" or (group.tense == "participle" and letters[group.head] == "n")
        if bare and group.first and letters[group.first - 1] in "NQETR":
            past = msgspec.structs.replace(group, tense="past")
            return (*groups[:number], past, *groups[number + 1 :])
    return groups


def _groups(sentence: Sentence, letters: str) -> Iterable[Group]:
    for match in _GROUP.finditer(letters):
        first, end = match.span()
        text = match.group()
        if end - first == 1 and _attributive(letters, first, text):
            continue
        will = text[0] == "m" and sentence.lemmas[first] in ("will", "shall", "'ll", "wo", "’ll")
        yield Group(first, end - 1, *_form(text, will))


def _attributive(letters: str, at: int, letter: str) -> bool:
    """Whether the lone participle at `at` only describes the noun behind it: "the stolen car", "a leading bank"."""
    if letter not in "ngd" or at + 1 >= len(letters) or letters[at + 1] not in _NOUN_NEXT:
        return False
    first = len(letters[:at].rstrip("R"))
    before = letters[first - 1] if first and (first == at or letters[first - 1] in "DS") else ""
    if before == "-":
        return True  # "passenger-carrying service", "a Lisbon-based airline"
    if letter == "d":
        return before == "D"
    return before in ("D", "S", "J", "C", "'") or (letter == "n" and before in ("I", "&", "B"))


@lru_cache(maxsize=4096)
def _form(text: str, will: bool) -> tuple[Tense, bool, bool, bool, bool, bool, bool, bool]:
    """The fields of a `Group` behind its place, from its letters ("6n" is "has gone")."""
    letters = [letter for letter in text if letter not in "Rxt"]
    main, chain = letters[-1], letters[:-1]
    last = chain[-1] if chain else ""
    passive = last in ("1", "2", "3", "4", "5") and main in "nd"
    progressive = (last in ("1", "2", "3", "5") and main == "g") or "4" in chain
    perfect = any(a in "6789" and b in "n3d" for a, b in pairwise(letters))
    to = text[0] == "t"
    tense: Tense
    if to:
        tense = "infinitive"
    elif letters[0] == "m":
        tense = "future" if will else "present"
    elif letters[0] in "28#d":
        tense = "past"
    elif letters[0] in "160p":
        tense = "present"
    elif letters[0] in "ng349":
        tense = "participle"
    else:
        tense = "bare"
    return tense, perfect, passive, progressive, "x" in text, letters[0] == "m", to, main not in "dpvng"


def _boundaries(sentence: Sentence, letters: str, groups: tuple[Group, ...]) -> dict[int, SegmentKind]:
    """Where segments begin, and of which kind they are."""
    starts: dict[int, SegmentKind] = {0: "plain"}
    at_first = {group.first: group for group in groups}
    finite = [group.first for group in groups if group.finite]
    heads = [group.head for group in groups]
    begin = 0
    for mark in _MARKS.finditer(letters):
        i, letter = mark.start(), mark.group()
        if letter in "WH":
            begin = i - 1 if i and letters[i - 1] == "I" else i
            starts[begin] = "relative" if letter == "W" or (i and letters[i - 1] in "NQ,") else "complement"
        elif letter == "B":
            if _opens_clause(sentence, letters, i, finite, at_first):
                starts[i] = "adverbial"
                begin = i
        elif letter in ',:(")':
            if i + 1 < len(letters):
                group = at_first.get(i + 1)
                starts[i + 1] = "participial" if group is not None and group.tense == "participle" else "plain"
                begin = i + 1
        elif bisect_left(heads, i) > bisect_left(heads, begin) and _joins_clauses(letters, i, finite, at_first):
            starts[i] = "coordinate"
            begin = i
    return _split_silent(letters, groups, starts)


def _next(finite: list[int], i: int, stop: int) -> int:
    for first in finite:
        if i < first < stop:
            return first
    return -1


def _stop(letters: str, i: int) -> int:
    """The next comma or mark behind `i`."""
    mark = _STOP.search(letters, i + 1)
    return mark.start() if mark is not None else len(letters)


def _opens_clause(sentence: Sentence, letters: str, i: int, finite: list[int], at_first: dict[int, Group]) -> bool:
    if i + 1 in at_first:
        return True
    follower = _next(finite, i, _stop(letters, i))
    if follower < 0 or any(letters[j] == "&" and j + 1 in at_first for j in range(i, follower)):
        return False
    # "after the war ended" opens one; "for the prize he won" does not.
    return sentence.lemmas[i] not in ("for", "than") or follower - i < 2


def _joins_clauses(letters: str, i: int, finite: list[int], at_first: dict[int, Group]) -> bool:
    j = i + 1
    while j < len(letters) and letters[j] in "Rx":
        j += 1
    if j in at_first:
        return True
    follower = _next(finite, i, _stop(letters, i))
    return follower >= 0 and all(letter in _PHRASE or letter in "TI" for letter in letters[i + 1 : follower])


def _split_silent(letters: str, groups: tuple[Group, ...], starts: dict[int, SegmentKind]) -> dict[int, SegmentKind]:
    """Begins a segment before the subject of a finite verb that has none: "said Friday [the talks collapsed]"."""
    before: Group | None = None
    for group in groups:
        if not group.finite:
            continue
        if before is not None and starts.keys().isdisjoint(range(before.head + 1, group.first + 1)):
            first = _subject(letters, group.first, before.head + 1)
            if first > before.head + 1 or first < group.first:
                starts[first] = "complement"
        before = group
    return starts


def _subject(letters: str, first: int, stop: int) -> int:
    """Where the noun phrase that ends before `first` begins, not before `stop`."""
    i = first
    while i > stop and letters[i - 1] in _PHRASE:
        i -= 1
        if letters[i] in "DSE" and (i == stop or letters[i - 1] != "D"):
            break
    return i
