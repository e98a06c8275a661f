"""Reads a cluster: "early in the morning of 29 April 1975" becomes one meaning with its span and its rule."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

import msgspec

from transforms.times.context import Answer
from transforms.times.expression import PLACES, Expression, InContext
from transforms.times.meaning import Calendar, Meaning, Pair, Several, is_deictic, is_open, named, sort
from transforms.times.resolve import answer_anywhere

_WORD = re.compile(r"\d+|[^\W\d_]+|[^\w\s]")
_ROUNDS = 8
Trim = Callable[[str], tuple[int, int]]
_GENERATION = 25_000


class Reading(msgspec.Struct, frozen=True, gc=False):
    """Words of a cluster that were read; `inner` are the readings that a compound stands around.

    `among` is the span of dates that were said in one breath and lie on one side: "on March 10 and 11". Of a reading
    that stays, `rule` names the rules that read the words, the outermost first ("part of a date > month"); `answer` is
    what it means in any text, None where that depends on the text; `is_open` says that the sentence must tell on which
    side of the publication it lies, `is_deictic` that it points from there; `named` is a date with its year in it.
    """

    start: int
    end: int
    name: str
    meaning: Meaning
    in_context: InContext | None = None
    inner: tuple["Reading", ...] = ()
    among: tuple[int, int] | None = None
    rule: str = ""
    answer: Answer | None = None
    is_open: bool = False
    is_deictic: bool = False
    named: Calendar | None = None

    def meaning_of(self, meaning: Meaning) -> "Reading":
        """The same words with another meaning."""
        return _settled(msgspec.structs.replace(self, meaning=meaning), 0)


class Reader:
    """Reads clusters by a language's expressions and remembers what it read."""

    def __init__(self, expressions: Iterable[Expression], trim: Trim | None = None) -> None:
        """`trim` gives the start and end of a cluster without the connecting words at its ends."""
        ordered = sorted(expressions, key=lambda e: e.name)
        self._trim = trim or (lambda cluster: (0, len(cluster)))
        self._atoms = [e for e in ordered if not e.compound]
        self._compounds = [e for e in ordered if e.compound]
        self._needed = _index(self._atoms, lambda e: e.needs)
        self._held = _index(self._compounds, lambda e: e.slots)
        self._known: dict[str, tuple[Reading, ...]] = {}
        self._before: dict[str, tuple[Reading, ...]] = {}

    def read(self, cluster: str) -> tuple[Reading, ...]:
        """The expressions in a cluster, in their order, without overlaps; the same cluster is read once.

        What is remembered fills a generation; what the last one held and nothing asks for again is forgotten.
        """
        known = self._known.get(cluster)
        if known is None:
            known = self._before.get(cluster)
            if known is None:
                known = self._read(cluster)
            if len(self._known) >= _GENERATION:
                self._known, self._before = {}, self._known
            self._known[cluster] = known
        return known

    def _read(self, cluster: str) -> tuple[Reading, ...]:
        first, last = self._trim(cluster)
        trimmed = cluster[first:last].replace("\u00a0", " ").replace("\u202f", " ")
        words = _words(trimmed)
        readings = self._settle_pairs(self._compound(trimmed, words, self._atom(trimmed, words)))
        return tuple(_settled(reading, first) for reading in readings)

    def _atom(self, cluster: str, words: set[str]) -> list[Reading]:
        return settle(
            _reading(atom, match, meaning, match.span, ())
            for atom in _named(self._atoms, self._needed, words)
            for match in _matches(atom.pattern, cluster)
            if (meaning := atom.read(match)) is not None
        )

    def _compound(self, cluster: str, words: set[str], readings: list[Reading]) -> list[Reading]:
        """What compounds make of the readings, and of what other compounds made of them."""
        for _ in range(_ROUNDS):
            tried = self._possible(cluster, words, readings)
            if not tried:
                break
            row = _Row(cluster, readings)
            found = [reading for compound in tried for reading in row.read(compound)]
            if not found:
                break
            chosen = settle(found)
            readings = settle([*chosen, *(r for r in readings if not any(_overlap(r, c) for c in chosen))])
        return readings

    def _possible(self, cluster: str, words: set[str], readings: list[Reading]) -> list[Expression]:
        """The compounds that can stand in a cluster: not all of it is read, and it holds what they need."""
        if not readings or (len(readings) == 1 and readings[0].end - readings[0].start == len(cluster)):
            return []
        sorts = {PLACES[sort(reading.meaning)] for reading in readings}
        return [
            compound
            for compound in _named(self._compounds, self._held, sorts)
            if compound.holds <= len(readings) and not (compound.needs and compound.needs.isdisjoint(words))
        ]

    def _settle_pairs(self, readings: list[Reading]) -> tuple[Reading, ...]:
        out: list[Reading] = []
        for reading in readings:
            if isinstance(reading.meaning, Pair):
                halves = zip(reading.inner, (reading.meaning.first, reading.meaning.last), strict=True)
                parts = [Reading(r.start, r.end, reading.name, half, inner=r.inner) for r, half in halves]
            elif isinstance(reading.meaning, Several):
                parts = list(reading.inner)
            else:
                out.append(reading)
                continue
            out += [msgspec.structs.replace(part, among=(reading.start, reading.end)) for part in parts]
        return tuple(out)


_Index = dict[str, list[int]]


def _index(expressions: Sequence[Expression], keys: Callable[[Expression], frozenset[str]]) -> _Index:
    """The numbers of the expressions by each key of theirs; those without any stand under ""."""
    index: _Index = {}
    for number, expression in enumerate(expressions):
        for key in keys(expression) or ("",):
            index.setdefault(key, []).append(number)
    return index


def _named(expressions: Sequence[Expression], index: _Index, keys: Iterable[str]) -> list[Expression]:
    """The expressions that stand under one of the keys, and those that stand under every one."""
    numbers = set(index.get("", ()))
    for key in keys:
        numbers.update(index.get(key, ()))
    return [expressions[number] for number in sorted(numbers)]


def _settled(reading: Reading, by: int) -> Reading:
    """A reading that stays, so many characters farther to the right, with what can be said of it before any text."""
    meaning, among = reading.meaning, reading.among
    inner = tuple(_settled(r, by) for r in reading.inner)
    return msgspec.structs.replace(
        reading, start=reading.start + by, end=reading.end + by, inner=inner,
        among=None if among is None else (among[0] + by, among[1] + by),
        rule=" > ".join([reading.name, *dict.fromkeys(r.rule for r in inner)]),
        answer=answer_anywhere(meaning), is_open=is_open(meaning), is_deictic=is_deictic(meaning), named=named(meaning),
    )  # fmt: skip


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Every match, also where one begins within another."""
    match = pattern.search(text)
    while match is not None:
        yield match
        match = pattern.search(text, match.start() + 1)


def _words(text: str) -> set[str]:
    """The words and signs of a text as `Expression.needs` has them."""
    found = set()
    for word in _WORD.findall(text.lower().replace("’", "'")):
        if word.isdigit():
            found.add("0")
            found.add("0000"[: len(word)])
        else:
            found.add(word)
    return found


class _Row:
    """A cluster in which each expression already read is one character, so that compounds can be patterns."""

    def __init__(self, cluster: str, readings: Sequence[Reading]) -> None:
        self.cluster = cluster
        self.at: dict[int, Reading] = {}
        pieces: list[str] = []
        self.origins: list[int] = []
        done = 0
        for reading in readings:
            pieces.append(cluster[done : reading.start])
            self.origins.extend(range(done, reading.start))
            self.at[len(self.origins)] = reading
            pieces.append(PLACES[sort(reading.meaning)])
            self.origins.append(reading.start)
            done = reading.end
        pieces.append(cluster[done:])
        self.origins.extend(range(done, len(cluster) + 1))
        self.text = "".join(pieces)

    def read(self, compound: Expression) -> Iterator[Reading]:
        """What a compound makes of the row."""
        for match in _matches(compound.pattern, self.text):
            inner = {
                name: reading
                for name, number in match.re.groupindex.items()
                if (reading := self.at.get(match.start(number))) is not None and match.end(number) > match.start(number)
            }
            meaning = compound.read(match, {name: reading.meaning for name, reading in inner.items()})
            if meaning is not None:
                held = tuple(self.at[i] for i in range(match.start(), match.end()) if i in self.at)
                yield _reading(compound, match, meaning, partial(self.span, match), held)

    def span(self, match: re.Match[str], group: int | str) -> tuple[int, int]:
        """Where a group of a match stands in the cluster."""
        start, end = match.span(group)
        last = self.at.get(end - 1)
        return self.origins[start], last.end if last is not None else self.origins[end]


def _reading(
    expression: Expression,
    match: re.Match[str],
    meaning: Meaning,
    span: Callable[[int | str], tuple[int, int]],
    inner: tuple[Reading, ...],
) -> Reading:
    group: int | str = "said" if "said" in match.re.groupindex and match.group("said") is not None else 0
    start, end = span(group)
    if isinstance(meaning, Pair) and len(inner) != 2:
        inner = tuple(
            Reading(*span(name), expression.name, half)
            for name, half in (("first", meaning.first), ("last", meaning.last))
        )
    elif isinstance(meaning, Several):
        said = [name for name in match.re.groupindex if name.startswith("date") and match[name] is not None]
        inner = tuple(Reading(*span(n), expression.name, date) for n, date in zip(said, meaning.dates, strict=True))
    return Reading(start, end, expression.name, meaning, expression.in_context, inner)


def settle(readings: Iterable[Reading]) -> list[Reading]:
    """The readings that stay where they overlap: the longest; of equals the leftmost, then by the rule's name."""
    readings = list(readings)
    if len(readings) < 2:
        return readings
    taken: list[Reading] = []
    for reading in sorted(readings, key=lambda r: (r.start - r.end, r.start, r.name)):
        if not any(_overlap(reading, other) for other in taken):
            taken.append(reading)
    return sorted(taken, key=lambda r: r.start)


def _overlap(one: Reading, other: Reading) -> bool:
    return one.start < other.end and other.start < one.end
