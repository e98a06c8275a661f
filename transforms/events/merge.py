"""Two mentions of one event become one with two pieces of evidence: talks in Florida, "the meeting" in Palm Beach."""

from collections import defaultdict

import msgspec

from schemas.event import Evidence, Participant
from transforms.events.draft import Draft
from transforms.events.triggers import Trigger
from transforms.languages.sentence import Sentence

_DATED = 3  # from here on a draft's date is said in words, not inferred
_MOST_EVIDENCE = 12
"""Sentences kept as evidence of one event; also what keeps merging linear in a text that repeats itself."""
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
    if one.factuality != other.factuality or not _times_agree(one, other):
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
        return True
    return one.time.earliest == other.time.earliest and one.time.latest == other.time.latest


def _names(draft: Draft) -> set[str]:
    return {participant.name for participant in draft.participants}


def _merged(one: Draft, other: Draft) -> Draft:
    """The one with the firmer date leads; what it lacks is taken from the second."""
    lead, second = (other, one) if other.strength > one.strength else (one, other)
    second_first = second.evidence[0]
    because = dict(second.because) | lead.because
    because["merged"] = f"'{second_first.text[:80]}' tells of the same event"
    return msgspec.structs.replace(
        lead,
        told=_telling(lead, second),
        participants=_joined(lead.participants, second.participants),
        place=lead.place or second.place,
        attribution=lead.attribution or second.attribution,
        evidence=_in_order(one.evidence, other.evidence),
        because=because,
    )


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
