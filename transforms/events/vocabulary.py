"""All kinds of events, read once from the files of `kinds/`: which kind a lemma belongs to, alone or beside a cue."""

import importlib
import pkgutil
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

import msgspec

from transforms.events import kinds
from transforms.events.kind import Kind

SPEECH = "statement."
_SILENT = ("other.", SPEECH, "course.", "market.")

OTHER = Kind(name="other.event", examples=())
"""What an event is called whose words no kind lists."""


class Entry(msgspec.Struct, frozen=True):
    """What the vocabulary knows of one lemma: its own kind, and kinds that it has only beside one of their cues."""

    own: Kind | None
    cued: tuple[tuple[frozenset[str], Kind], ...]

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """All kinds that it may have."""
        return (*((self.own,) if self.own is not None else ()), *(kind for _, kind in self.cued))

    def kind(self, lemmas: tuple[str, ...]) -> Kind | None:
        """The kind among the `lemmas` of a sentence; the one with most cues, the first by name among equals."""
        if not self.cued:
            return self.own
        words = _lowered(lemmas)
        cues, name = min((-len(cues & words), kind.name) for cues, kind in self.cued)
        if not cues:
            return self.own
        return next(kind for _, kind in self.cued if kind.name == name)


@lru_cache(maxsize=4)
def _lowered(lemmas: tuple[str, ...]) -> frozenset[str]:
    """The words of a sentence, several of which may ask for their kind."""
    return frozenset([lemma.lower() for lemma in lemmas])


class Vocabulary(msgspec.Struct, frozen=True):
    """The kinds by verb lemma, by phrasal verb ("step down") and by noun lemma.

    `telling` are the verbs of the kinds that are events without a date, `speaking` those of statements, and `told` the
    nouns of the former.
    """

    kinds: tuple[Kind, ...]
    verbs: dict[str, Entry]
    phrasal: dict[str, dict[str, Entry]]
    nouns: dict[str, Entry]
    telling: frozenset[str]
    speaking: frozenset[str]
    told: frozenset[str]


def all_kinds() -> tuple[Kind, ...]:
    """The kind of every file in `transforms/events/kinds`, by name."""
    modules = (importlib.import_module(f"{kinds.__name__}.{m.name}") for m in pkgutil.iter_modules(kinds.__path__))
    return tuple(sorted((module.KIND for module in modules), key=lambda kind: kind.name))


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary, built on the first call."""
    every = all_kinds()
    verbs = _entries(((w, k) for k in every for w in k.verbs.split()), _cues((k.cued, k) for k in every))
    nouns = _entries(((w, k) for k in every for w in k.nouns.split()), _cues((k.cued_nouns, k) for k in every))
    phrasal: dict[str, dict[str, Entry]] = defaultdict(dict)
    for words in [word for word in verbs if "_" in word]:
        verb, particle = words.split("_", 1)
        phrasal[verb][particle] = verbs.pop(words)
    by_verb = [*verbs.items(), *((verb, entry) for verb, own in phrasal.items() for entry in own.values())]
    telling = frozenset(verb for verb, entry in by_verb if any(map(tells, entry.kinds)))
    speaking = frozenset(verb for verb, entry in by_verb if any(kind.name.startswith(SPEECH) for kind in entry.kinds))
    told = frozenset(noun for noun, entry in nouns.items() if any(map(tells, entry.kinds)))
    return Vocabulary(every, verbs, dict(phrasal), nouns, telling, speaking, told)


def tells(kind: Kind) -> bool:
    """Whether an event of that kind is worth telling where nothing dates it."""
    return not kind.name.startswith(_SILENT)


def _cues(every: Iterable[tuple[tuple[str, ...], Kind]]) -> Iterator[tuple[str, frozenset[str], Kind]]:
    for lines, kind in every:
        for line in lines:
            word, _, cues = line.partition(":")
            yield word, frozenset(cues.split()), kind


def _entries(own: Iterable[tuple[str, Kind]], cued: Iterable[tuple[str, frozenset[str], Kind]]) -> dict[str, Entry]:
    """Raises ValueError where two kinds claim a word as their own."""
    owners: dict[str, Kind] = {}
    for word, kind in own:
        if word in owners:
            raise ValueError(f"the kinds {owners[word].name!r} and {kind.name!r} both list {word!r}")
        owners[word] = kind
    shared: dict[str, list[tuple[frozenset[str], Kind]]] = defaultdict(list)
    for word, cues, kind in cued:
        shared[word].append((cues, kind))
    every = sorted(owners.keys() | shared.keys())
    return {word: Entry(owners.get(word), tuple(shared.get(word, ()))) for word in every}
