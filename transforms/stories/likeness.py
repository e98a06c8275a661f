"""How like two readings of an article's events are: whether "signed on Thursday" corrects "signed on Friday".

A sum of points over what identifies an event. No part has to be equal, its date and its participants least of all.
"""

import re
from collections.abc import Iterable
from typing import Final

import msgspec

from schemas.event import Event

# Below this two events are two: the same kind and lemma are not enough, nor is the same day with them.
THRESHOLD: Final = 5.0

_LEMMA: Final = 2.0
_KIND: Final = 2.0
_OTHER_ACT: Final = -2.0
_NAMES: Final = 3.0
_OTHER_NAMES: Final = -2.0
_PLACE: Final = 1.0
_OTHER_PLACE: Final = -1.0
_DATE: Final = 1.0
_OTHER_DATE: Final = -0.5
_WORDS: Final = 4.0
# Who says something says more than one thing: the same speaker, verb and day are half of what they are elsewhere.
_SPEECH: Final = "statement"
_OF_SPEECH: Final = 0.5
# The kind of events without one joins nothing.
_NO_KIND: Final = "other.event"
# Two names are spellings of one where they share so much of their pairs of letters: Petersen and Pedersen.
_SPELT_ALIKE: Final = 0.7
_WORD: Final = re.compile(r"[^\W\d_]{4,}|\d+")


class Name(msgspec.Struct, frozen=True):
    """A name in small letters: its words, the last of them, and its pairs of letters."""

    text: str
    words: frozenset[str]
    last: str
    letters: frozenset[str]


class Likeness(msgspec.Struct, frozen=True):
    """What of one event is compared: words in small letters, the date's value and bounds as texts.

    `words` are those of the evidence beside the ones that tell the other parts, which would count twice.
    """

    kind: str
    family: str
    lemma: str
    names: tuple[Name, ...]
    place: tuple[str, int | None] | None
    date: tuple[str, str | None, str | None] | None
    words: frozenset[str]


def likeness_of(event: Event) -> Likeness:
    """The parts of an event that tell it from others."""
    names = {" ".join(participant.name.casefold().split()) for participant in event.participants}
    told = [event.trigger.text, event.place.name if event.place else "", (event.time and event.time.text) or ""]
    told += [participant.name for participant in event.participants]
    return Likeness(
        kind=event.kind,
        family=event.kind.partition(".")[0],
        lemma=event.trigger.lemma.casefold(),
        names=tuple(_name(text) for text in sorted(names) if text),
        place=(event.place.name.casefold(), event.place.geonames_id) if event.place else None,
        date=(event.time.value, event.time.earliest, event.time.latest) if event.time else None,
        words=_words(part.text for part in event.evidence) - _words(told),
    )


def _name(text: str) -> Name:
    words = text.split(" ")
    return Name(text, frozenset(words), words[-1], frozenset(text[i : i + 2] for i in range(len(text) - 1)))


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(_WORD.findall(" ".join(texts).casefold()))


def likeness(one: Likeness, other: Likeness) -> float:
    """The points of two events, the same whichever comes first; from THRESHOLD on they can be one."""
    who = _lemma_and_kind(one, other) + _names(one.names, other.names)
    if one.family == other.family == _SPEECH:
        who *= _OF_SPEECH
    return who + _place(one, other) + _date(one, other) + _WORDS * _overlap(one.words, other.words)


def _lemma_and_kind(one: Likeness, other: Likeness) -> float:
    points = _LEMMA if one.lemma == other.lemma else 0.0
    if one.kind == other.kind != _NO_KIND:
        return points + _KIND
    return points or _OTHER_ACT


def _names(one: tuple[Name, ...], other: tuple[Name, ...]) -> float:
    """Of whom the side with fewer names knows, how many the other knows too: completion costs nothing."""
    if not one or not other:
        return 0.0
    fewer, more = sorted((one, other), key=lambda names: (len(names), [name.text for name in names]))
    shared = sum(max(_alike(name, other) for other in more) for name in fewer) / len(fewer)
    return _OTHER_NAMES + (_NAMES - _OTHER_NAMES) * shared


def _alike(one: Name, other: Name) -> float:
    """1 for the same name, less for a part of it ("Lund", "Anna Lund"), a namesake or another spelling."""
    if one.text == other.text:
        return 1.0
    if one.words <= other.words or other.words <= one.words:
        return 0.9
    # Dice's coefficient.
    spelling = 2 * len(one.letters & other.letters) / ((len(one.letters) + len(other.letters)) or 1)
    return 0.8 if spelling >= _SPELT_ALIKE else 0.6 if one.last == other.last else 0.0


def _place(one: Likeness, other: Likeness) -> float:
    if one.place is None or other.place is None:
        return 0.0
    same = one.place[0] == other.place[0] or (one.place[1] is not None and one.place[1] == other.place[1])
    return _PLACE if same else _OTHER_PLACE


def _date(one: Likeness, other: Likeness) -> float:
    """Dates of which one lies in the other ("in November", "on 22 November") are the same, told more closely."""
    if one.date is None or other.date is None:
        return 0.0
    if one.date[0] == other.date[0] or _within(one.date, other.date) or _within(other.date, one.date):
        return _DATE
    return _OTHER_DATE


def _within(inner: tuple[str, str | None, str | None], outer: tuple[str, str | None, str | None]) -> bool:
    """Whether bounds lie within others; their first ten signs, the days, compare as texts from year 1 on."""
    bounds = (*inner[1:], *outer[1:])
    if any(bound is None or bound.startswith("-") for bound in bounds):
        return False
    first, last, earliest, latest = (str(bound)[:10] for bound in bounds)
    return earliest <= first and last <= latest


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of words that both have (Jaccard); where neither has any, both say the same."""
    return len(one & other) / len(one | other) if one or other else 1.0
