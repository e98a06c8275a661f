"""The dates of a sentence's triggers: one each as a rule, several for "was awarded in 1874, again in 1876"."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

import msgspec

from schemas.event import EventTime
from transforms.events.anchored import Known, anchored_time, counted_back
from transforms.events.dates import Attachment, attachments
from transforms.events.occasion import Span, event_time
from transforms.events.structure import Structure
from transforms.events.triggers import Trigger
from transforms.events.vocabulary import OTHER
from transforms.languages.sentence import Sentence
from transforms.times.mention import Mention

_LISTED = re.compile(r"[,&IRB]{1,5}")
"""What stands between the dates of a list: "in 1910, in 1925 and again in 1927"."""


_LONG = ("year", "decade", "century", "millennium")
_IN_FRONT = ("opens the clause", "stands before the verb in its clause", "shares the date in front of both verbs")


class Dated(msgspec.Struct, frozen=True, gc=False):
    """A date of a trigger, how it was seen to belong to it, and whether no grammar of the language read it."""

    time: EventTime
    evidence: str
    less_sure: bool = False


def dates_of(
    text: str,
    sentence: Sentence,
    structure: Structure,
    triggers: Sequence[Trigger],
    found: Sequence[Span],
    anchors: Mapping[tuple[int, int], Mention],
    known: Known,
) -> dict[int, tuple[Dated, ...]]:
    """By the number of the trigger. `text` is the field, `anchors` are its time expressions by their span."""
    if not found:
        return {}
    attached: dict[int, list[Attachment]] = defaultdict(list)
    for one in attachments(sentence, structure, triggers, [(span.first, span.last) for span in found]):
        attached[one.trigger].append(one)
    made: dict[int, tuple[Dated, ...]] = {}
    for trigger, mine in attached.items():
        chosen = _chosen([one for one in mine if found[one.time].usable], found, structure.shape)
        if chosen:
            made[trigger] = tuple(
                Dated(
                    event_time(text, sentence, found[one.time], anchors),
                    one.evidence,
                    found[one.time].mention.less_sure,
                )
                for one in chosen
            )
    own = {number: dated[0].time for number, dated in made.items()}
    for trigger, mine in attached.items():
        if trigger not in made:
            counted = anchored_time(text, sentence, structure, triggers, own, found[mine[0].time], known)
            if counted is not None:
                less_sure = found[mine[0].time].mention.less_sure
                made[trigger] = (Dated(counted, "is counted from another event", less_sure),)
    for date, length in pairwise(found):
        back = counted_back(text, sentence, structure, triggers, date, length)
        if back is not None and back[0] not in made:
            made[back[0]] = (Dated(back[1], "is counted from another event", length.mention.less_sure),)
    _take_up(sentence, structure, triggers, found, made)
    _share(structure, triggers, made)
    _go_along(structure, triggers, made)
    return made


def _go_along(structure: Structure, triggers: Sequence[Trigger], made: dict[int, tuple[Dated, ...]]) -> None:
    """Gives a date to what a participle behind the clause adds: "police fired on Tuesday, [killing] two people"."""
    for number, trigger in enumerate(triggers):
        if number in made or trigger.group < 1 or trigger.kind is OTHER:
            continue
        if structure.segments[trigger.segment].kind != "participial":
            continue
        group = structure.groups[trigger.group]
        if group.first != structure.segments[trigger.segment].first or structure.shape[group.head] != "g":
            continue
        main = next((n for n, other in enumerate(triggers) if other.group == trigger.group - 1), None)
        if main is None or main not in made or structure.groups[trigger.group - 1].tense != "past":
            continue
        dated = made[main][0]
        if dated.time.granularity not in _LONG:
            made[number] = (msgspec.structs.replace(dated, evidence="goes along with the verb before"),)


def _take_up(
    sentence: Sentence,
    structure: Structure,
    triggers: Sequence[Trigger],
    found: Sequence[Span],
    made: dict[int, tuple[Dated, ...]],
) -> None:
    """Gives a date to what "when" tells of it: "it became known on Friday, when a newspaper [cited] the report"."""
    ends = {span.mention.start: span.last for span in found}
    for dated in [dates[0] for dates in made.values()]:
        at = ends.get(dated.time.start, -1) + 1 if dated.time.start is not None else 0
        at += sentence.lemmas[at : at + 1] == (",",)
        if not at or sentence.lemmas[at : at + 1] != ("when",):
            continue
        segment = structure.segment_of[at]
        for number, trigger in enumerate(triggers):
            group = structure.groups[trigger.group] if trigger.group >= 0 else None
            if trigger.segment == segment and group is not None and group.finite and not group.perfect:
                made.setdefault(number, (msgspec.structs.replace(dated, evidence="is taken up by 'when'"),))
                break


def _share(structure: Structure, triggers: Sequence[Trigger], made: dict[int, tuple[Dated, ...]]) -> None:
    """Gives a date in front of a clause to the verbs joined to it: "On Monday police fired and [arrested] seven"."""
    for number, trigger in enumerate(triggers):
        if number in made or trigger.group < 1 or structure.segments[trigger.segment].kind != "coordinate":
            continue
        group, before = structure.groups[trigger.group], structure.groups[trigger.group - 1]
        near = group.first - structure.segments[trigger.segment].first <= 2
        if not near or not group.finite or group.tense != before.tense:
            continue
        for other, dated in list(made.items()):
            if triggers[other].group == trigger.group - 1 and dated[0].evidence in _IN_FRONT:
                shared = msgspec.structs.replace(dated[0], evidence="shares the date in front of both verbs")
                made[number] = (shared,)


def _chosen(mine: list[Attachment], found: Sequence[Span], letters: str) -> list[Attachment]:
    """The first date, its finest part ("Friday … at 5 p.m."), and those that are listed behind it."""
    said = [one for one in mine if found[one.time].mention.resolved.basis != "vague"] or mine[:1]
    if said and said[0].evidence == "opens the clause":
        said = _nearest(said, found)
    chosen = said[:1]
    for one in said[1:]:
        last, span = found[chosen[-1].time], found[one.time]
        if _within(span, last):
            chosen[-1] = one
        elif not _within(last, span) and _apart(last, span) and _LISTED.fullmatch(letters, last.last + 1, span.first):
            chosen.append(one)
    return chosen


def _nearest(said: list[Attachment], found: Sequence[Span]) -> list[Attachment]:
    """Of dates in front of a clause the last: "Sunday, May 7, 2015. On Tuesday, …" begins with the dateline."""
    fronted = [one for one in said if one.evidence == "opens the clause"]
    last = found[fronted[-1].time]
    if any(_within(last, found[one.time]) or _within(found[one.time], last) for one in fronted[:-1]):
        return said
    return said[len(fronted) - 1 :]


def _within(one: Span, other: Span) -> bool:
    a, b = one.mention.resolved, other.mention.resolved
    if a.earliest is None or a.latest is None or b.earliest is None or b.latest is None:
        return False
    return b.earliest[:10] <= a.earliest[:10] and a.latest[:10] <= b.latest[:10]


def _apart(one: Span, other: Span) -> bool:
    a, b = one.mention.resolved, other.mention.resolved
    return (
        a.granularity == b.granularity
        and a.latest is not None
        and b.earliest is not None
        and b.latest is not None
        and a.earliest is not None
        and (a.latest < b.earliest or b.latest < a.earliest)
    )
