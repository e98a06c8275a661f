"""The publication day as the date of today's news: the lead's past tense, and who is quoted, where no words date it."""

from datetime import date

from schemas.event import EventTime
from transforms.events.occasion import publication_day
from transforms.events.structure import Structure
from transforms.events.triggers import Trigger
from transforms.languages.sentence import Sentence

_NEAR_THE_TOP = 5
_SPEECH = ("statement.",)


def infer(
    sentence: Sentence, structure: Structure, trigger: Trigger, number: int, published: date
) -> tuple[EventTime | None, str]:
    """The publication day and the reason, or None and "" for what the article does not report as today's news.

    `number` counts the sentences of the body from 0.
    """
    if sentence.field != "body" or trigger.state or trigger.group < 0:
        return None, ""
    group = structure.groups[trigger.group]
    if group.tense not in ("past", "present") or group.modal or structure.segments[trigger.segment].kind not in (
        "plain", "coordinate",
    ):  # fmt: skip
        return None, ""
    if (
        number == 0
        and (group.tense == "past" or group.perfect or group.progressive)
        and not _pluperfect(sentence, group.first)
    ):
        return publication_day(published), "the lead tells today's news and no words say when"
    if trigger.kind.name.startswith(_SPEECH) and not group.perfect:
        return publication_day(published), "what the article quotes was said for it"
    if number < _NEAR_THE_TOP and group.perfect and group.tense == "present":
        return publication_day(published), "the perfect near the top tells today's news"
    return None, ""


def _pluperfect(sentence: Sentence, first: int) -> bool:
    return sentence.lemmas[first] == "have" and sentence.tags[first] == "VBD"
