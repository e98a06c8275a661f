"""Which time expression belongs to which trigger: "said Friday that talks [collapsed] on Tuesday"."""

from collections.abc import Sequence

import msgspec

from transforms.events.structure import Group, Structure
from transforms.events.triggers import Trigger
from transforms.languages.sentence import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DELAYS = _words("postpone delay adjourn reschedule defer")
_UNIT = "IBR"
_CHANGES = frozenset({"up", "down", "increase", "decrease", "rise", "fall", "gain", "drop", "decline", "%", "percent"})
_TEMPORAL = frozenset({"since", "after", "before", "during", "until", "till", "following", "amid", "despite"})
_AT = frozenset({"at", "in", "on", "during"})
_ASIDE = ("relative", "adverbial", "participial", "complement")


class Attachment(msgspec.Struct, frozen=True, gc=False):
    """A time expression (its number among those of the sentence) that belongs to a trigger, and how that was seen."""

    time: int
    trigger: int
    evidence: str


def attachments(
    sentence: Sentence, structure: Structure, triggers: Sequence[Trigger], times: Sequence[tuple[int, int]]
) -> tuple[Attachment, ...]:
    """The trigger of each time expression, where it has one; `times` are first and last tokens."""
    found = []
    for number, (first, last) in enumerate(times):
        if _put_off(sentence, structure, first):
            continue
        made = _attach(sentence, structure, triggers, first, last)
        if made is not None:
            found.append(Attachment(number, *made))
    return tuple(found)


def _put_off(sentence: Sentence, structure: Structure, first: int) -> bool:
    """Whether the date is the new one of something put off: "postponed until May 4" was not done on May 4."""
    if first == 0 or sentence.lemmas[first - 1] not in ("to", "until", "till"):
        return False
    before = [group.head for group in structure.groups if group.head < first]
    return bool(before) and sentence.lemmas[before[-1]] in _DELAYS


def _attach(
    sentence: Sentence, structure: Structure, triggers: Sequence[Trigger], first: int, last: int
) -> tuple[int, str] | None:
    letters = structure.shape
    if first and letters[first - 1] == "(" and letters[last + 1 : last + 2] == ")":
        return None  # "his third film (1994)" dates the film
    noun = _inside(letters, triggers, last)
    if noun is not None:
        return noun, "stands before the noun"
    if _in_a_phrase(letters, first, last):
        return None
    start = _unit(sentence, letters, first)
    if _compares(sentence, start):
        return None
    segment = structure.segments[structure.segment_of[first]]
    before = [g for g in segment.groups if structure.groups[g].head < start]
    behind = _behind(structure, triggers, start, before, sentence)
    if behind is not None:
        return behind, "follows the noun"
    if before:
        return _of_group(structure, triggers, _telling(structure, triggers, before), "follows the verb in its clause")
    after = [g for g in segment.groups if structure.groups[g].first > last]
    if after:
        return _of_group(structure, triggers, _main(structure, after), "stands before the verb in its clause")
    return _floating(sentence, structure, triggers, structure.segment_of[first], start)


def _inside(letters: str, triggers: Sequence[Trigger], last: int) -> int | None:
    """The event noun that the time stands before: "Monday's [vote]", "the June 14 [hearing]"."""
    at = last + 1
    possessive = at < len(letters) and letters[at] == "'"
    at += possessive
    while at < len(letters) and letters[at] in "JNQ-nC":
        for number, trigger in enumerate(triggers):
            if trigger.noun and (trigger.head == at or (trigger.last == at and trigger.first < last)):
                return number
        at += 1
        if at - last > 6:
            break
    return None


def _compares(sentence: Sentence, start: int) -> bool:
    """Whether the time is only measured against: "up from 2014", "more than last year", "compared with May"."""
    before = sentence.lemmas[start - 1] if start else ""
    word = sentence.lemmas[start]
    if word == "than" or (word in ("with", "to") and before in ("compare", "compared")):
        return True
    return word == "from" and before in _CHANGES


def _in_a_phrase(letters: str, first: int, last: int) -> bool:
    """Whether the time only describes a noun that is no event: "the 2013 season", "this year's theme"."""
    behind = letters[last + 1 : last + 2]
    if behind == "'":
        return True
    return behind in ("N", "Q", "J", "-") and letters[first - 1 : first] in ("D", "S", "'", "J") and first > 0


def _unit(sentence: Sentence, letters: str, first: int) -> int:
    """Where the phrase begins that the time ends: its preposition and what weakens it ("until early")."""
    start = first
    while start > 0 and first - start < 3 and (letters[start - 1] in _UNIT or sentence.lemmas[start - 1] == "to"):
        start -= 1
    return start


def _behind(
    structure: Structure, triggers: Sequence[Trigger], start: int, before: list[int], sentence: Sentence
) -> int | None:
    """The event noun right before the time, where no verb of the clause has a better claim."""
    for number, trigger in enumerate(triggers):
        if trigger.noun and trigger.group < 0 and trigger.last == start - 1:
            of = sentence.lemmas[start] == "of"
            if (
                of
                or not before
                or _weak(structure, before[-1], sentence)
                or _in_time_phrase(sentence, structure, trigger)
            ):
                return number
    return None


def _in_time_phrase(sentence: Sentence, structure: Structure, noun: Trigger) -> bool:
    """Whether the noun itself says when: "since its launch in 2003", "during a speech last week"."""
    at = noun.first - 1
    while at >= 0 and structure.shape[at] in "DSJNQC'":
        at -= 1
    return at >= 0 and sentence.lemmas[at] in _TEMPORAL


def _weak(structure: Structure, group: int, sentence: Sentence) -> bool:
    return structure.groups[group].auxiliary or sentence.lemmas[structure.groups[group].head] in (
        "follow", "precede", "cite", "see", "mark", "recall", "remember", "commemorate", "include",
    )  # fmt: skip


def _telling(structure: Structure, triggers: Sequence[Trigger], before: list[int]) -> int:
    """The last verb, or the one before a participle that tells nothing: "picked Lisbon [based] Acme on Monday"."""
    told = {trigger.group for trigger in triggers if not trigger.state}
    last = before[-1]
    if last not in told and structure.groups[last].tense == "participle":
        return next((g for g in reversed(before[:-1]) if g in told), last)
    return last


def _main(structure: Structure, groups: list[int]) -> int:
    return next((g for g in groups if structure.groups[g].finite), groups[0])


def _of_group(structure: Structure, triggers: Sequence[Trigger], group: int, evidence: str) -> tuple[int, str] | None:
    for number, trigger in enumerate(triggers):
        if trigger.group == group:
            return number, evidence
    if structure.groups[group].auxiliary:
        if _with_infinitive(structure, group):
            return _of_group(structure, triggers, group + 1, evidence)
        return _subject_noun(structure, triggers, group)
    return None


def _with_infinitive(structure: Structure, group: int) -> bool:
    """Whether the verb is only the beginning of a longer one: "are to travel", "is due to vote"."""
    if group + 1 >= len(structure.groups) or not structure.groups[group + 1].to:
        return False
    between = structure.shape[structure.groups[group].head + 1 : structure.groups[group + 1].first]
    return not between.strip("JR")


def _subject_noun(structure: Structure, triggers: Sequence[Trigger], group: int) -> tuple[int, str] | None:
    """ "The election is on May 4" dates the election."""
    at: Group = structure.groups[group]
    segment = structure.segment_of[at.head]
    for number, trigger in enumerate(triggers):
        if trigger.noun and trigger.group < 0 and trigger.segment == segment and trigger.last == at.first - 1:
            return number, "is the subject of 'be'"
    return None


def _floating(
    sentence: Sentence, structure: Structure, triggers: Sequence[Trigger], number: int, start: int
) -> tuple[int, str] | None:
    """A time in a stretch without a verb, "On Tuesday, …": the main clause behind it, else the verb before it."""
    segments = structure.segments
    segment = segments[number]
    noun = next((i for i, t in enumerate(triggers) if t.noun and segment.first < t.head < start - 1), None)
    if noun is not None and not (segment.first == 0 and sentence.lemmas[0] in _AT):
        return noun, "follows the noun"  # "After the death of his mother in 1846, …"
    if segment.first and "due" in sentence.lemmas[segment.first : start]:
        due = next((i for i, t in enumerate(triggers) if t.noun and t.last == segment.first - 2), None)
        return (due, "is said of the noun") if due is not None else None  # "the delivery, due in May, …"
    if _opens(structure, number):
        for later in segments[number + 1 :]:
            finite = [g for g in later.groups if structure.groups[g].finite]
            if finite and later.kind not in _ASIDE:
                return _of_group(structure, triggers, finite[0], "opens the clause")
        return None
    inside = structure.shape[segment.first : start]
    place = len(inside) <= 3 and not inside.strip("Q")  # "in Austin, Texas on Monday"
    if inside.strip("R&T") and inside[0] != "I" and not place:
        return None  # ", the second volume in 1851, …" dates the volume
    for earlier in reversed(segments[:number]):
        if earlier.groups:
            return _of_group(structure, triggers, _main(structure, list(earlier.groups)), "follows the clause")
    return None


def _opens(structure: Structure, number: int) -> bool:
    """Whether a clause begins with this segment, so that its verb is still to come."""
    segment = structure.segments[number]
    first = segment.first
    if segment.kind in ("complement", "adverbial", "coordinate", "relative") or first == 0:
        return True
    if structure.shape[first] == "&" or structure.shape[first - 1] == ":":
        return True
    if structure.shape[first - 1] == '"' and structure.shape.count('"', 0, first) % 2:
        return True  # a quotation opens here
    return not any(structure.segments[s].groups for s in range(number))
