"""Dates counted from another event: "two days after Trump was elected on November 5", "the day before the vote"."""

from collections.abc import Callable, Mapping, Sequence

from schemas.event import Anchor, EventTime
from transforms.events.occasion import Span
from transforms.events.structure import Structure
from transforms.events.triggers import Trigger
from transforms.languages.sentence import Sentence
from transforms.times.meaning import Duration
from transforms.times.mention import Mention, Resolved
from transforms.times.resolve import shift

_SIGNS = {"after": 1, "following": 1, "follow": 1, "before": -1}

Known = Callable[[Trigger], EventTime | None]
"""The date that the article gave an event noun before ("the election"), or None."""


def anchored_time(
    text: str,
    sentence: Sentence,
    structure: Structure,
    triggers: Sequence[Trigger],
    times: Mapping[int, EventTime],
    span: Span,
    known: Known,
) -> EventTime | None:
    """The date that a duration with "after" or "before" gives, or None where the event behind it has no date.

    `times` are the dates of the sentence's own triggers, `text` is the field.
    """
    duration = getattr(span.mention, "meaning", None)
    at = span.last + 1
    if not isinstance(duration, Duration) or at >= len(sentence.lemmas):
        return None
    sign = _SIGNS.get(sentence.lemmas[at])
    if sign is None:
        return None
    for number, trigger in enumerate(triggers):
        if trigger.head <= at or (trigger.segment != structure.segment_of[at] and trigger.head > at + 8):
            continue
        origin = times.get(number) or (known(trigger) if trigger.noun else None)
        if origin is not None:
            return _counted(text, span.mention, sentence.ends[trigger.last], origin, duration, sign)
        if not trigger.noun:
            return None
    return None


def _counted(
    text: str, mention: Mention, trigger_end: int, origin: EventTime, duration: Duration, sign: int
) -> EventTime | None:
    start = Resolved(
        "DATE", origin.value, origin.granularity, origin.basis, earliest=origin.earliest, latest=origin.latest
    )
    resolved = shift(start, duration, sign)
    if resolved.earliest is None:
        return None
    end = trigger_end
    if origin.field == mention.field and origin.end is not None and origin.start is not None:
        end = max(end, origin.end) if origin.start > mention.start else end
    return EventTime(
        field=mention.field,
        text=text[mention.start : end],
        start=mention.start,
        end=end,
        value=resolved.value,
        granularity=resolved.granularity,
        earliest=resolved.earliest,
        latest=resolved.latest,
        basis="anchored",
        anchor=_anchor(origin),
    )


def _anchor(origin: EventTime) -> Anchor | None:
    if origin.text is None or origin.start is None or origin.end is None:
        return None
    return Anchor(field=origin.field, text=origin.text, start=origin.start, end=origin.end, value=origin.value)
