"""The date of one trigger: from the time expressions that belong to it, a range of two, another event, or the day."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from datetime import date

import msgspec

from schemas.event import Anchor, EventTime
from transforms.languages.sentence import Sentence
from transforms.times.mention import Mention

_OPEN_START = frozenset({"until", "till", "by", "before"})
_OPEN_END = frozenset({"since", "after", "from"})


class Span(msgspec.Struct, frozen=True, gc=False):
    """A time expression by its words in a sentence: first and last token."""

    mention: Mention
    first: int
    last: int
    until: Mention | None = None  # the end of a range, "from May 2 to [May 9]"

    @property
    def usable(self) -> bool:
        """Whether it can date an event: a date, placed on the calendar or open ("XXXX-WXX-1"), but no duration."""
        resolved = self.mention.resolved
        if resolved.type not in ("DATE", "TIME"):
            return False
        return resolved.earliest is not None or resolved.basis == "vague" or resolved.value.startswith("XXXX")


def spans(sentence: Sentence, mentions: Sequence[Mention]) -> tuple[Span, ...]:
    """The time expressions of a sentence, the two ends of a range as one."""
    if not mentions:
        return ()
    found: list[Span] = []
    at = 0
    starts, ends = sentence.starts, sentence.ends
    for mention in mentions:
        at = bisect_right(ends, mention.start, at)
        if at < len(starts) and starts[at] < mention.end:
            found.append(Span(mention, at, max(at, bisect_left(starts, mention.end, at) - 1)))
    return tuple(_ranges(sentence, found))


def _ranges(sentence: Sentence, found: list[Span]) -> list[Span]:
    made: list[Span] = []
    for span in found:
        if made and _is_range(sentence, made[-1], span):
            made[-1] = Span(made[-1].mention, made[-1].first, span.last, span.mention)
        else:
            made.append(span)
    return made


def _is_range(sentence: Sentence, one: Span, other: Span) -> bool:
    if other.first - one.last != 2 or not one.usable or not other.usable or one.until is not None:
        return False
    a, b = one.mention.resolved, other.mention.resolved
    if a.earliest is None or b.latest is None or a.earliest > b.latest:
        return False
    word = sentence.lemmas[one.last + 1]
    before = sentence.lemmas[one.first - 1] if one.first else ""
    return (
        word in ("-", "–", "—", "until", "till", "through")
        or (word == "to" and before == "from")
        or (word == "and" and before == "between")
    )


def event_time(text: str, sentence: Sentence, span: Span, anchors: Mapping[tuple[int, int], Mention]) -> EventTime:
    """The record: a range has the value of its start and the bounds of both; "since" and "until" leave an end open.

    `text` is the field; `anchors` are its time expressions by their span.
    """
    mention = span.mention
    resolved = mention.resolved
    earliest, latest = resolved.earliest, resolved.latest
    before = sentence.lemmas[span.first - 1] if span.first else ""
    end = mention.end
    if span.until is not None:
        latest, end = span.until.resolved.latest, span.until.end
    elif before in _OPEN_START:
        earliest = None
    elif before in _OPEN_END:
        latest = None
    return EventTime(
        field=mention.field,
        text=text[mention.start : end],
        start=mention.start,
        end=end,
        value=resolved.value,
        granularity=resolved.granularity,
        earliest=earliest,
        latest=latest,
        basis=resolved.basis,
        anchor=_anchor(text, mention, anchors),
    )


def _anchor(text: str, mention: Mention, anchors: Mapping[tuple[int, int], Mention]) -> Anchor | None:
    if mention.anchor is None:
        return None
    start, end = mention.anchor
    counted_from = anchors.get(mention.anchor)
    value = counted_from.resolved.value if counted_from is not None else None
    return Anchor(field=mention.field, text=text[start:end], start=start, end=end, value=value)


def publication_day(day: date) -> EventTime:
    """The day on which an article appeared, for an event of today's news that no words date."""
    value = day.isoformat()
    return EventTime(
        field="body", text=None, start=None, end=None, value=value, granularity="day", earliest=value, latest=value,
        basis="inferred",
    )  # fmt: skip


def day_of_the_news(named: EventTime) -> EventTime:
    """The day that the lead of an article names, for an event that no words date; what names it is its anchor."""
    day = date.fromisoformat((named.earliest or named.value)[:10])
    anchor = None
    if named.text is not None and named.start is not None and named.end is not None:
        anchor = Anchor(field=named.field, text=named.text, start=named.start, end=named.end, value=named.value)
    return msgspec.structs.replace(publication_day(day), anchor=anchor)
