"""The words that name an event: main verbs ("stepped down"), event nouns ("the vote"), light verbs ("held talks")."""

from collections.abc import Iterable
from typing import TypeGuard

import msgspec

from transforms.events.kind import Kind
from transforms.events.structure import TIME, Group, Structure
from transforms.events.vocabulary import OTHER, Vocabulary
from transforms.languages.en.verbs import ADJECTIVAL
from transforms.languages.sentence import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LIGHT = _words(
    "have hold take make give pay conduct stage carry undergo launch reach sign win suffer deliver do open mount"
    " convene issue begin start resume complete commence organize organise engage"
)
_OWN_COURSE = _words("take_place occur happen begin start open resume commence come")
# "A hearing is set for May 4": the event is the hearing.
_PLANNED = _words("set schedule plan slate")
# Tell how things are, not what happened: an event only where a date is said of them.
_STATES = _words(
    "be have do seem appear remain contain consist include belong know want need like love hate prefer mean depend cost"
    " exist concern involve represent feel resemble possess own lack deserve equal measure weigh"
    " understand doubt suppose imagine matter fit suit sound look taste smell live stand lie sit feature comprise"
    " constitute differ rely tend hold keep retain accord regard base locate situate relate require allow enable"
    " let use make_up account_for refer associate compare"
)
# Never events: helpers and fixed phrases.
_EMPTY = _words("accord regard concern include follow give let thank base relate compare be have do get")
CARRIERS = _LIGHT | _OWN_COURSE | _PLANNED
"""Verbs that make an event of a noun with a verb group of its own: "held talks", "the meeting took place"."""
# "a series of attacks", "days of talks".
_MANY = _words("series round wave spate string number pair couple second hour day week month year")
# "a mediation effort" is mediation.
_EFFORTS = _words("effort attempt mission operation campaign process round session drive bid")
_CHANGED = _words("available effective due dead open closed complete ready absent present ill operational online live")
_OBJECT = frozenset('DSJNQCEW"-$gnR')
_PARTICLES = "rRI"
_MODIFIED = frozenset("NQg")


class Trigger(msgspec.Struct, frozen=True, gc=False):
    """The words of a sentence that name an event, first to last token; `head` is the verb or the noun itself."""

    first: int
    last: int
    head: int
    lemma: str
    kind: Kind
    noun: bool
    state: bool
    group: int  # the number of the verb group, -1 for a noun on its own
    segment: int
    course: bool = False  # the verb only says that the noun took place, began or ended


def triggers(sentence: Sentence, structure: Structure, words: Vocabulary) -> tuple[Trigger, ...]:
    """All triggers of a sentence, by their place."""
    nouns = {noun.head: noun for noun in _nouns(sentence, structure, words)}
    found: list[Trigger] = []
    for number, group in enumerate(structure.groups):
        trigger = _verb(sentence, structure, words, number, group, nouns)
        if trigger is not None:
            found.append(trigger)
    found.extend(nouns.values())
    return tuple(sorted(found, key=lambda trigger: (trigger.first, trigger.last)))


def _verb(
    sentence: Sentence, structure: Structure, words: Vocabulary, number: int, group: Group, nouns: dict[int, Trigger]
) -> Trigger | None:
    head = group.head
    lemma = sentence.lemmas[head]
    segment = structure.segment_of[head]
    light = _light(sentence, structure, words, number, group, nouns)
    if light is not None:
        return light
    if group.auxiliary and lemma == "be":
        return _copula(sentence, words, number, group, segment)
    if _adjectival(sentence, structure, group):
        return None
    if (group.auxiliary and group.head == group.first) or (lemma in _EMPTY and group.tense == "participle"):
        return None
    last, lemma, kind = verb_kind(sentence, structure.shape, words, head)
    planned = (
        group.passive and sentence.lemmas[head] in _PLANNED and structure.shape[head + 1 : head + 2] not in ("t", "")
    )
    if lemma in ("take place", "occur", "happen") or sentence.lemmas[head] in _OWN_COURSE or planned:
        subject = _subject_noun(structure, group, nouns)
        if subject is not None:
            del nouns[subject.head]
            first = subject.head if head - subject.head <= 2 else head
            return Trigger(first, last, head, subject.lemma, subject.kind, True, False, number, segment, course=True)
    return Trigger(head, last, head, lemma, kind or OTHER, False, lemma in _STATES and kind is None, number, segment)


def _adjectival(sentence: Sentence, structure: Structure, group: Group) -> bool:
    """Whether what looks like a verb under way is an adjective: "was threatening to the town", "is worrying"."""
    if not group.progressive or group.passive or sentence.lemmas[group.head] not in ADJECTIVAL:
        return False
    letters, behind = structure.shape, group.head + 1
    if letters[behind : behind + 1] == "t":
        return letters[behind + 1 : behind + 2] not in ("v", "5", "7")  # "is threatening to leave"
    return letters[behind : behind + 1] not in _OBJECT


def _copula(sentence: Sentence, words: Vocabulary, number: int, group: Group, segment: int) -> Trigger | None:
    """Of "is willing to" and "will be available": an adjective of a kind, or one that tells of a change.

    A change is an event where a date is said of it.
    """
    for at in range(group.head + 1, min(group.head + 3, len(sentence.lemmas))):
        lemma = f"be {sentence.lemmas[at]}"
        kind = words.adjectives.get(sentence.lemmas[at])
        if kind is not None and sentence.lemmas[at + 1 : at + 2] == ("to",):
            return Trigger(group.head, at, group.head, lemma, kind, False, False, number, segment)
        if sentence.lemmas[at] in _CHANGED:
            return Trigger(group.head, at, group.head, lemma, OTHER, False, True, number, segment)
    return None


def verb_kind(sentence: Sentence, letters: str, words: Vocabulary, head: int) -> tuple[int, str, Kind | None]:
    """The last token, lemma and kind of the verb `head`, with its particle, in a sentence whose shape is `letters`."""
    last, lemma, kind = _phrasal(sentence, letters, words, head)
    if kind is None:
        entry = words.verbs.get(lemma)
        kind = entry.kind(sentence.words, sentence.lemmas, head) if entry is not None else None
    return last, lemma, kind


def _phrasal(sentence: Sentence, letters: str, words: Vocabulary, head: int) -> tuple[int, str, Kind | None]:
    """The last token, lemma and kind of "step down", also where an object stands between: "called the trip off"."""
    lemma = sentence.lemmas[head]
    particles = words.phrasal.get(lemma)
    for last in range(head + 1, min(head + 5, len(letters))):
        word = sentence.lemmas[last]
        near = last == head + 1
        if particles is not None and word in particles and (near or letters[last] == "r"):
            kind = particles[word].kind(sentence.words, sentence.lemmas, head)
            return (last if near else head), f"{lemma} {word}", kind
        if letters[last] == "r":
            return (last if near else head), f"{lemma} {word}", None
        if letters[last] not in "DSJNQE":
            break
    return head, lemma, None


def _light(
    sentence: Sentence,
    structure: Structure,
    words: Vocabulary,
    number: int,
    group: Group,
    nouns: dict[int, Trigger],
) -> Trigger | None:
    """The noun under a verb that says little: "held talks", "talks were held" keeps both words."""
    if sentence.lemmas[group.head] not in _LIGHT or (group.auxiliary and sentence.lemmas[group.head] != "have"):
        return None
    letters = structure.shape
    entry = words.verbs.get(sentence.lemmas[group.head])
    cued = entry.kind(sentence.words, sentence.lemmas, group.head) if entry is not None else None
    if entry is not None and cued is not entry.own and not any(noun.kind is cued for noun in nouns.values()):
        return None  # "launched the probe" beside NASA
    if group.passive and group.tense != "participle":
        noun = _subject_noun(structure, group, nouns)
        if noun is None:
            return None
        del nouns[noun.head]
        return Trigger(group.head, group.head, group.head, noun.lemma, noun.kind, True, False, number, noun.segment)
    if group.tense == "participle" and group.first == group.head and group.head - 1 in nouns:
        noun = nouns.pop(group.head - 1)  # "an agreement reached in 1991"
        return Trigger(noun.head, group.head, group.head, noun.lemma, noun.kind, True, False, number, noun.segment)
    for at in range(group.head + 1, min(group.head + 7, len(letters))):
        if at in nouns:
            noun = nouns.pop(at)
            kind = entry.own if entry is not None and _related(entry.own, noun.kind) else noun.kind
            return Trigger(group.head, at, group.head, noun.lemma, kind, True, False, number, noun.segment)
        if letters[at] not in "DSJNQCRTnI'-" or (letters[at] == "I" and not _leads_on(sentence.lemmas, at)):
            break
    return None


def _leads_on(lemmas: tuple[str, ...], at: int) -> bool:
    """Whether the preposition at `at` only joins the verb to its noun: "took part in talks", "a series of attacks"."""
    before = lemmas[at - 1]
    return before in _MANY if lemmas[at] == "of" else lemmas[at] == "in" and before in ("part", "engage")


def _related(own: Kind | None, other: Kind) -> TypeGuard[Kind]:
    """Whether two kinds are of one family: a treaty signed is signed, an investigation opened is an investigation."""
    return own is not None and own.name.partition(".")[0] == other.name.partition(".")[0]


def _subject_noun(structure: Structure, group: Group, nouns: dict[int, Trigger]) -> Trigger | None:
    """The event noun that the group's subject is: "The meeting took place"."""
    start = structure.segments[structure.segment_of[group.head]].first
    before = [at for at in nouns if start <= at < group.first and group.first - at <= 8]
    if not before or any(start <= other.head < group.first and other.finite for other in structure.groups):
        return None
    return nouns[min(before)]


def _nouns(sentence: Sentence, structure: Structure, words: Vocabulary) -> Iterable[Trigger]:
    letters, lemmas = structure.shape, sentence.lemmas
    listed = words.nouns
    if listed.keys().isdisjoint(lemmas):
        return
    for at in [at for at, lemma in enumerate(lemmas) if lemma in listed]:
        if letters[at] != "N":
            continue
        last = at
        if at + 1 < len(letters) and letters[at + 1] in _MODIFIED and not _times_follow(letters, at):
            if lemmas[at + 1] not in _EFFORTS or letters[at + 2 : at + 3] in _MODIFIED:
                continue
            last = at + 1
        elif lemmas[at] in _EFFORTS and at and letters[at - 1] == "N" and lemmas[at - 1] in listed:
            continue  # the noun before it has taken it
        compound = listed[lemmas[at]].compound(lemmas, at)
        before, kind = compound or (0, listed[lemmas[at]].kind(sentence.words, lemmas, at))
        if kind is not None:
            lemma = " ".join(lemmas[at - before : at + 1])
            yield Trigger(at - before, last, last, lemma, kind, True, False, -1, structure.segment_of[at])


def _times_follow(letters: str, at: int) -> bool:
    return letters[at + 1] == TIME
