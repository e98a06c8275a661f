"""The publication day as the date of today's news: the lead's past tense, and who is quoted, where no words date it."""

from collections.abc import Sequence
from datetime import date, timedelta

from schemas.event import EventTime
from transforms.events.occasion import publication_day
from transforms.events.structure import Group, Structure
from transforms.events.triggers import Trigger
from transforms.events.vocabulary import OTHER
from transforms.languages.sentence import Sentence
from transforms.times.mention import Mention

_AT_THE_TOP = 3
NEAR_THE_TOP = 5
"""So many sentences of the body can be dated by the form of their verbs alone."""
_SPEECH = "statement."
_FRESH = timedelta(days=14)
_OLD = timedelta(days=400)
_DAYS = frozenset({"day", "part-of-day", "hour", "minute", "second", "weekend", "week"})


def is_news(mentions: Sequence[Mention], published: date) -> bool:
    """Whether an article tells of its own days: a biography, whose dates all lie far back, does not."""
    fresh, old = (published - _FRESH).isoformat(), (published - _OLD).isoformat()
    back = 0
    for mention in mentions:
        resolved = mention.resolved
        if resolved.earliest is None or resolved.type not in ("DATE", "TIME"):
            continue
        if resolved.earliest >= fresh and resolved.granularity in _DAYS:
            return True
        back += resolved.earliest < old
    return back <= 2


def infer(
    sentence: Sentence, structure: Structure, trigger: Trigger, number: int, published: date, dated: bool
) -> tuple[EventTime | None, str]:
    """The publication day and the reason, or None and "" for what the article does not report as today's news.

    `number` counts the sentences of the body from 0; `dated` tells that another event of the sentence has a date.
    """
    if sentence.field != "body" or trigger.state or trigger.group < 0:
        return None, ""
    group = structure.groups[trigger.group]
    if not _asserted(group):
        return None, ""
    aside = structure.segments[trigger.segment].kind == "relative"
    if trigger.kind.name.startswith(_SPEECH) and not aside and not _told_before(sentence, group):
        return publication_day(published), "what the article quotes was said for it"
    if dated or structure.segments[trigger.segment].kind not in ("plain", "coordinate"):
        return None, ""
    if number == 0 and (group.tense == "past" or group.perfect or group.progressive):
        if _told_before(sentence, group):
            return None, ""
        return publication_day(published), "the lead tells today's news and no words say when"
    top = _AT_THE_TOP if trigger.kind is OTHER else NEAR_THE_TOP
    if number < top and group.tense == "present" and (group.perfect or group.progressive):
        return publication_day(published), "the verb's form near the top tells today's news"
    return None, ""


def _asserted(group: Group) -> bool:
    return group.tense in ("past", "present") and not group.modal and not group.negated


def _told_before(sentence: Sentence, group: Group) -> bool:
    """Whether the verb is in the past perfect: it was so before what the article tells."""
    return sentence.lemmas[group.first] == "have" and sentence.tags[group.first] == "VBD"
