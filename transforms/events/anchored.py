"""Dates counted from another event: "two days after Trump was elected on November 5", "the day before the vote"."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from schemas.event import Anchor, EventTime
from transforms.events.occasion import Span, event_time
from transforms.events.structure import Structure
from transforms.events.triggers import Trigger
from transforms.languages.sentence import Sentence
from transforms.times.meaning import Duration
from transforms.times.mention import Mention, Resolved
from transforms.times.resolve import shift

_SIGNS = {"after": 1, "following": 1, "follow": 1, "before": -1}
_COUNTED = tuple((word,) for word in _SIGNS)
_NEAR = 8

Known = Callable[[Trigger], EventTime | None]
"""The date that the article gave the last event of the kind ("the election", "he was arrested"), or None."""


def counts_from_event(sentence: Sentence, span: Span) -> bool:
    """Whether a time is a length before or after something: "two days after the vote"."""
    return isinstance(span.mention.meaning, Duration) and sentence.lemmas[span.last + 1 : span.last + 2] in _COUNTED


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
    duration = span.mention.meaning
    if not isinstance(duration, Duration) or not counts_from_event(sentence, span):
        return None
    sign = _SIGNS[sentence.lemmas[span.last + 1]]
    for number in behind(structure, triggers, span):
        trigger = triggers[number]
        origin = times.get(number) or known(trigger)
        if origin is not None:
            return _counted(text, span.mention, sentence.ends[trigger.last], origin, duration, sign)
        if not trigger.noun:
            return None
    return None


def counted_back(
    text: str, sentence: Sentence, structure: Structure, triggers: Sequence[Trigger], date: Span, length: Span
) -> tuple[int, EventTime] | None:
    """The event behind "on June 17, two days before the phone [launches]", and the date that it must have."""
    duration = length.mention.meaning
    between = sentence.lemmas[date.last + 1 : length.first]
    if not isinstance(duration, Duration) or between != (",",) or not date.usable:
        return None
    if not counts_from_event(sentence, length):
        return None
    sign = _SIGNS[sentence.lemmas[length.last + 1]]
    for number in behind(structure, triggers, length):
        trigger = triggers[number]
        origin = event_time(text, sentence, date, {})
        counted = _counted(text, length.mention, sentence.ends[trigger.last], origin, duration, -sign)
        return (number, counted) if counted is not None else None
    return None


def behind(structure: Structure, triggers: Sequence[Trigger], span: Span) -> Iterator[int]:
    """The triggers that "after" or "before" behind a length may speak of, by their place."""
    at = span.last + 1
    for number, trigger in enumerate(triggers):
        if trigger.head > at and (trigger.segment == structure.segment_of[at] or trigger.head <= at + _NEAR):
            yield number


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
