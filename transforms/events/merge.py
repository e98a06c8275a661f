"""Two mentions of one event become one with two pieces of evidence: talks in Florida, "the meeting" in Palm Beach."""

from collections import defaultdict
from datetime import date, timedelta

import msgspec

from schemas.event import EventTime, Evidence, Participant
from transforms.events.draft import Draft
from transforms.events.triggers import Trigger
from transforms.languages.sentence import Sentence

_DATED = 3  # from here on a draft's date is said in words, not inferred
_MOST_EVIDENCE = 12
"""Sentences kept as evidence of one event; also what keeps merging linear in a text that repeats itself."""
_APART = timedelta(days=14)
_NEW = ("a ", "an ", "another ", "A ", "An ", "Another ")
_ALONE = ("other.", "course.", "market.", "statement.")


def merge(drafts: list[Draft]) -> list[Draft]:
    """The drafts, those that tell of one event merged into the one with the firmest date; in the order of the text."""
    kept: list[Draft] = []
    by_kind: dict[str, list[int]] = defaultdict(list)
    for draft in drafts:
        if not draft.kind.name.startswith(_ALONE):
            earlier = next((i for i in reversed(by_kind[draft.kind.name][-6:]) if _same(kept[i], draft)), None)
            if earlier is not None:
                kept[earlier] = _merged(kept[earlier], draft)
                continue
            by_kind[draft.kind.name].append(len(kept))
        kept.append(draft)
    return kept


def _same(one: Draft, other: Draft) -> bool:
    """Whether `other`, later in the text, tells of the same event."""
    if one.factuality != other.factuality or not _times_agree(one, other) or not _parts_agree(one, other):
        return False
    shared = _names(one) & _names(other)
    if one.sentence.field == "title" and one.trigger.lemma == other.trigger.lemma and (shared or not _names(one)):
        return True
    if other.definite and (shared or not _names(one) or not _names(other)):
        return True
    return bool(shared) and one.trigger.lemma == other.trigger.lemma and min(one.strength, other.strength) < _DATED


def _times_agree(one: Draft, other: Draft) -> bool:
    if one.time is None or other.time is None:
        return True
    if one.time.basis == "vague" or other.time.basis == "vague":
        return one.time.basis == other.time.basis
    if min(one.strength, other.strength) < _DATED:
        return _near(one.time, other.time)
    return one.time.earliest == other.time.earliest and one.time.latest == other.time.latest


def _near(one: EventTime, other: EventTime) -> bool:
    """Whether a date that no words say can stand for the other: today's resignation is not the one of 1985."""
    if None in (one.earliest, one.latest, other.earliest, other.latest):
        return True
    first, last = max(one.earliest or "", other.earliest or ""), min(one.latest or "", other.latest or "")
    return date.fromisoformat(first[:10]) - date.fromisoformat(last[:10]) <= _APART


def _parts_agree(one: Draft, other: Draft) -> bool:
    """Whether nobody else did it and nothing new was done: "Lee won the award. Kim won it", "scored a second goal"."""
    if any(trigger.noun and (trigger.group < 0 or trigger.course) for trigger in (one.trigger, other.trigger)):
        return True  # "the meeting took place" need not say who met
    agents, others = _playing(one, "agent"), _playing(other, "agent")
    if agents and others and agents.isdisjoint(others):
        return False
    patients, new = _playing(one, "patient"), _playing(other, "patient")
    return not patients or not patients.isdisjoint(new) or not any(name.startswith(_NEW) for name in new)


def _playing(draft: Draft, role: str) -> set[str]:
    return {participant.name for participant in draft.participants if participant.role == role}


def _names(draft: Draft) -> set[str]:
    return {participant.name for participant in draft.participants}


def _merged(one: Draft, other: Draft) -> Draft:
    """The one with the firmer date leads; what it lacks is taken from the second."""
    lead, second = (other, one) if other.strength > one.strength else (one, other)
    return msgspec.structs.replace(
        lead,
        told=_telling(lead, second),
        participants=_joined(lead.participants, second.participants),
        place=lead.place or second.place,
        attribution=lead.attribution or second.attribution,
        evidence=_in_order(one.evidence, other.evidence),
        because=_both(lead, second) if lead.because else lead.because,
    )


def _both(lead: Draft, second: Draft) -> dict[str, tuple[str, ...]]:
    """The reasons of the one that leads, and what was merged into it."""
    words = second.sentence.words[second.trigger.first : second.trigger.last + 1]
    same = f"'{' '.join(words)}' tells of the same event in “{second.evidence[0].text[:80]}”"
    own = {part: lines for part, lines in lead.because.items() if lines}
    return second.because | own | {"merged": (*lead.because.get("merged", ()), *second.because.get("merged", ()), same)}


def _telling(lead: Draft, second: Draft) -> tuple[Sentence, Trigger] | None:
    """The mention to tell the event by: the one that names more who took part."""
    if len(_names(second)) > len(_names(lead)) or (
        lead.told is None and second.told is not None and not lead.participants
    ):
        return second.told or (second.sentence, second.trigger)
    return lead.told


def _joined(first: tuple[Participant, ...], second: tuple[Participant, ...]) -> tuple[Participant, ...]:
    names = {participant.name for participant in first}
    return first + tuple(participant for participant in second if participant.name not in names)


def _in_order(first: tuple[Evidence, ...], second: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    return (first + tuple(evidence for evidence in second if evidence not in first))[:_MOST_EVIDENCE]
