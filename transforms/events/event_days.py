"""Days that are told by another event: "the day after the vote", "on the eve of the trial", "since the vote".

They are dates where the article has dated that event before, and then as good as any other time expression.
"""

from collections.abc import Callable, Sequence

import msgspec

from schemas.event import EventTime
from transforms.events.occasion import Span
from transforms.events.vocabulary import Vocabulary
from transforms.languages.sentence import Sentence
from transforms.times.meaning import Amount, Duration
from transforms.times.mention import Mention, Resolved
from transforms.times.resolve import shift

_DAYS = frozenset({"day", "night", "morning", "evening"})
_COUNTS = {"after": 1, "following": 1, "follow": 1, "before": -1}
_SAME = frozenset({"since", "during", "until"})
_OPENING = _DAYS | _SAME | {"eve"}
_TAKEN_UP = frozenset({"the", "this", "that", "his", "her", "its", "their"})
_BETWEEN = 3
"""Words between "the" and the noun: "the first round of voting" is one noun too far."""
_FINE = frozenset({"day", "part-of-day", "hour", "minute", "second"})
_A_DAY = Duration((Amount(1, "day"),))

Known = Callable[[str], EventTime | None]
"""The date that the article gave the last event of a kind, or None."""


class Told(msgspec.Struct, frozen=True, gc=False):
    """The words `first` to `last` that tell a day by an event noun, the last of them, so many days before or after."""

    first: int
    last: int
    days: int


def told_by_events(sentence: Sentence, words: Vocabulary) -> tuple[Told, ...]:
    """All such words of a sentence, whether the event has a date or not."""
    lemmas = sentence.lemmas
    if _OPENING.isdisjoint(lemmas):
        return ()
    found = []
    for at, lemma in enumerate(lemmas):
        if lemma in _DAYS and lemmas[at + 1 : at + 2] and lemmas[at + 1] in _COUNTS:
            begin, noun, days = at, at + 2, _COUNTS[lemmas[at + 1]]
        elif lemma == "eve" and lemmas[at + 1 : at + 2] == ("of",):
            begin, noun, days = at, at + 2, -1
        elif lemma in _SAME:
            begin, noun, days = at + 1, at + 1, 0
        else:
            continue
        last = _noun(sentence, noun, words)
        if last is not None:
            found.append(Told(begin - (begin != noun and begin > 0 and lemmas[begin - 1] == "the"), last, days))
    return tuple(found)


def _noun(sentence: Sentence, at: int, words: Vocabulary) -> int | None:
    """The event noun of the phrase that begins at `at` and takes it up: "the run-off vote"."""
    lemmas, tags = sentence.lemmas, sentence.tags
    if at >= len(lemmas) or lemmas[at] not in _TAKEN_UP:
        return None
    last = at
    while last + 1 < len(lemmas) and last - at <= _BETWEEN and tags[last + 1].startswith(("NN", "JJ", "VBG")):
        last += 1
    return last if last > at and lemmas[last] in words.nouns else None


def event_days(
    text: str, sentence: Sentence, found: Sequence[Span], told: Sequence[Told], words: Vocabulary, known: Known
) -> tuple[Span, ...]:
    """The spans of the sentence with those that are told by a dated event; `text` is the field."""
    made = list(found)
    for one in told:
        if any(span.first <= one.last and one.first <= span.last for span in found):
            continue
        kind = words.nouns[sentence.lemmas[one.last]].kind(sentence.words, sentence.lemmas, one.last)
        origin = known(kind.name) if kind is not None else None
        resolved = _resolved(origin, one.days) if origin is not None else None
        if origin is None or resolved is None:
            continue
        start, end = sentence.starts[one.first], sentence.ends[one.last]
        anchor = None
        if origin.field == sentence.field and origin.start is not None and origin.end is not None:
            anchor = (origin.start, origin.end)
        mention = Mention(
            field=sentence.field,  # type: ignore[arg-type]
            start=start,
            end=end,
            text=text[start:end],
            rule="told by an event",
            resolved=resolved,
            anchor=anchor,
        )
        made.append(Span(mention, one.first, one.last))
    return tuple(sorted(made, key=lambda span: span.first))


def _resolved(origin: EventTime, days: int) -> Resolved | None:
    """The date of the event, or the day before or after it."""
    date = Resolved(
        "DATE", origin.value, origin.granularity, "anchored", earliest=origin.earliest, latest=origin.latest
    )
    if not days:
        return date if origin.earliest is not None else None
    if origin.granularity not in _FINE:
        return None
    shifted = shift(date, _A_DAY, days)
    return shifted if shifted.earliest is not None else None
