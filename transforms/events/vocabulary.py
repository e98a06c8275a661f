"""All kinds of events, read once from the files of `kinds/`: which kind a word has, alone or in company."""

import importlib
import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from transforms.events import kinds
from transforms.events.kind import Kind

SPEECH = "statement."
_PARTS = re.compile(r"-|[^-_]+")
_SILENT = ("other.", SPEECH, "course.", "market.")

_COMPANY = 10
"""So many words to either side of a word can be its company."""
_CLOSE = 6
"""So many words to either side can tell that it means something else."""

OTHER = Kind(name="other.event", examples=())
"""What an event is called whose words no kind lists."""

Company = tuple[tuple[frozenset[str], Kind], ...]


class Entry(msgspec.Struct, frozen=True):
    """What the vocabulary knows of one lemma: its own kind, the kinds that it has only in company, and their opposites.

    `compounds` are the kinds that a noun has behind certain words: "hunger strike"; `company` are the words of `cued`
    and `unless` together.
    """

    own: Kind | None = None
    cued: Company = ()
    unless: Company = ()
    compounds: tuple[tuple[tuple[str, ...], Kind], ...] = ()
    company: frozenset[str] = frozenset()

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """All kinds that it may have."""
        every = [kind for _, kind in (*self.cued, *self.compounds)]
        return (*((self.own,) if self.own is not None else ()), *every)

    def compound(self, lemmas: tuple[str, ...], at: int) -> tuple[int, Kind] | None:
        """How many words before the noun at `at` belong to it, and the kind of them all."""
        for words, kind in self.compounds:
            if lemmas[max(0, at - len(words)) : at] == words:
                return len(words), kind
        return None

    def kind(self, words: tuple[str, ...], lemmas: tuple[str, ...], at: int) -> Kind | None:
        """The kind of the word at `at` among the words of its sentence: the one whose company is nearest."""
        if not self.company:
            return self.own
        first, end = max(0, at - _COMPANY), at + _COMPANY + 1
        if self.company.isdisjoint(map(str.lower, words[first:end] + lemmas[first:end])):
            return self.own
        near = _around(words, lemmas, at)
        never = {k.name for others, k in self.unless if any(far <= _CLOSE and word in others for far, word in near)}
        found = [
            (far, kind.name, kind)
            for cues, kind in self.cued
            if kind.name not in never
            for far, word in near
            if word in cues
        ]
        if found:
            return min(found, key=lambda one: one[:2])[2]
        return self.own if self.own is None or self.own.name not in never else None


def _around(words: tuple[str, ...], lemmas: tuple[str, ...], at: int) -> list[tuple[int, str]]:
    """The words and lemmas around the word at `at`, with how far they are: "forces" is company that "forced" is not."""
    places = range(max(0, at - _COMPANY), min(len(lemmas), at + _COMPANY + 1))
    return [(abs(i - at), text.lower()) for i in places if i != at for text in {words[i], lemmas[i]}]


class Vocabulary(msgspec.Struct, frozen=True):
    """The kinds by verb lemma, by phrasal verb ("step down"), by noun lemma and by adjective behind "be".

    `telling` are the verbs and adjectives of the kinds that are events without a date and `told` their nouns,
    `speaking` and `spoken` those of statements.
    """

    kinds: tuple[Kind, ...]
    verbs: dict[str, Entry]
    phrasal: dict[str, dict[str, Entry]]
    nouns: dict[str, Entry]
    adjectives: dict[str, Kind]
    telling: frozenset[str]
    speaking: frozenset[str]
    told: frozenset[str]
    spoken: frozenset[str]


def all_kinds() -> tuple[Kind, ...]:
    """The kind of every file in `transforms/events/kinds`, by name."""
    modules = (importlib.import_module(f"{kinds.__name__}.{m.name}") for m in pkgutil.iter_modules(kinds.__path__))
    return tuple(sorted((module.KIND for module in modules), key=lambda kind: kind.name))


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary, built on the first call."""
    every = all_kinds()
    verbs = entries(every, "verbs", "cued")
    nouns = entries(every, "nouns", "cued_nouns")
    phrasal: dict[str, dict[str, Entry]] = defaultdict(dict)
    for words in [word for word in verbs if "_" in word]:
        verb, particle = words.split("_", 1)
        phrasal[verb][particle] = verbs.pop(words)
    by_verb = [*verbs.items(), *((verb, entry) for verb, own in phrasal.items() for entry in own.values())]
    adjectives = {word: kind for kind in every for word in kind.adjectives.split()}
    return Vocabulary(
        kinds=every,
        verbs=verbs,
        phrasal=dict(phrasal),
        nouns=nouns,
        adjectives=adjectives,
        telling=frozenset(verb for verb, entry in by_verb if any(map(tells, entry.kinds))) | adjectives.keys(),
        speaking=frozenset(verb for verb, entry in by_verb if any(map(is_speech, entry.kinds))),
        told=frozenset(noun for noun, entry in nouns.items() if any(map(tells, entry.kinds))),
        spoken=frozenset(noun for noun, entry in nouns.items() if any(map(is_speech, entry.kinds))),
    )


def tells(kind: Kind) -> bool:
    """Whether an event of that kind is worth telling where nothing dates it."""
    return kind.plover is not None or not kind.name.startswith(_SILENT)


def is_speech(kind: Kind) -> bool:
    """Whether an event of that kind is that somebody said something."""
    return kind.name.startswith(SPEECH)


def entries(every: Iterable[Kind], own: str, cued: str) -> dict[str, Entry]:
    """The words of the fields `own` and `cued` of the kinds. Raises ValueError where two kinds claim a word."""
    owners: dict[str, Kind] = {}
    compounds: dict[str, dict[tuple[str, ...], Kind]] = defaultdict(dict)
    company: dict[str, list[tuple[frozenset[str], Kind]]] = defaultdict(list)
    opposites: dict[str, list[tuple[frozenset[str], Kind]]] = defaultdict(list)
    for kind in every:
        for word in getattr(kind, own).split():
            *before, last = _PARTS.findall(word) if own == "nouns" else (word,)
            claimed = compounds[last].setdefault(tuple(before), kind) if before else owners.setdefault(word, kind)
            if claimed is not kind:
                raise ValueError(f"the kinds {claimed.name!r} and {kind.name!r} both list {word!r}")
        for lines, into in ((getattr(kind, cued), company), (kind.unless, opposites)):
            for line in lines:
                word, _, others = line.partition(":")
                into[word].append((frozenset(others.split()), kind))
    return {
        word: Entry(
            owners.get(word),
            tuple(company[word]),
            tuple(opposites[word]),
            tuple(compounds[word].items()),
            frozenset().union(*(cues for cues, _ in (*company[word], *opposites[word]))),
        )
        for word in sorted(owners.keys() | company.keys() | compounds.keys())
    }
