"""Spans of a life or an office that a clause names for its time: "in his first term", "during her presidency"."""

from transforms.events.structure import Structure
from transforms.languages.en import people
from transforms.languages.sentence import Sentence

_DURING = frozenset({"in", "during", "throughout", "under", "within"})
_FORMER = frozenset({"first", "second", "third", "previous", "earlier", "early", "former", "last", "past", "old"})


def in_own_period(sentence: Sentence, structure: Structure, verb: int) -> bool:
    """Whether a phrase of the verb's clause, or one that opens its sentence, names a span of somebody's life or office.

    "In his first term he questioned", "the tax rose under her presidency": that is another time than the news.
    """
    segment = structure.segments[structure.segment_of[verb]]
    return any(
        lemma in people.PERIODS
        and (segment.first <= at < segment.end or at < structure.groups[0].first)
        and _is_period(sentence, structure.shape, at)
        for at, lemma in enumerate(sentence.lemmas)
    )


def _is_period(sentence: Sentence, letters: str, at: int) -> bool:
    """Whether the noun ends a phrase behind "in" or "during" that says whose or which of several: "his first term"."""
    first = at
    while first and letters[first - 1] in "DSJNQC'":
        first -= 1
    if not first or sentence.lemmas[first - 1] not in _DURING:
        return False
    which = sentence.lemmas[first:at]
    return (
        any(letters[i] in "S'" for i in range(first, at))
        or not _FORMER.isdisjoint(which)
        or (sentence.lemmas[at + 1 : at + 2] == ("of",))
    )
