"""How sure an event's date is: what is known of its date and of the way it was found, weighed into one figure.

The weights are in `confidence.json`, fitted on annotated news by `python -m tests.quality.fit_confidence DATA`. Each is
what one circumstance adds to the logarithm of the odds that the date is right.
"""

import math
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec

from schemas.event import EventTime
from schemas.time import Basis
from transforms.events.inference import GOES_ON, IN_THE_PRESENT
from transforms.events.structure import Structure
from transforms.events.triggers import Trigger
from transforms.events.vocabulary import OTHER
from transforms.languages.sentence import Sentence

UNDATED = 0.6
"""The confidence of an event that has no date: that it is one at all."""
START = "an event with a date"
UNKNOWN_KIND = "no kind of event lists the word"
LESS_SURE = "no grammar of the language read the date"
APART = {6: "the date is 6 words from the event or more", 10: "the date is 10 words from it or more"}
BETWEEN = "a verb stands between the event and the date"
OTHERS = {1: "the sentence has another date", 2: "the sentence has a third date"}
_BASES: dict[Basis, str] = {
    "explicit": "the date is said in full",
    "relative": "the date is counted from the publication",
    "anchored": "the date is counted from another one",
    "inferred": "no words say the date",
    "vague": "the date is vague",
}
_FORMS = {
    "noun": "a noun tells the event",
    "past": "a verb in the past tells the event",
    "present": "a verb in the present tells the event",
    "future": "a verb in the future tells the event",
    "infinitive": "an infinitive tells the event",
    "participle": "a participle tells the event",
    "bare": "a bare verb tells the event",
}
WEIGHTS = Path(__file__).with_name("confidence.json")
SET = {LESS_SURE: -1.0, _BASES["vague"]: -3.0}
"""Set by judgement: no annotated news at hand tells whether such dates are right."""
CEILINGS = {GOES_ON: 0.45, IN_THE_PRESENT: 0.4}
"""The most that such evidence may come to, by judgement: annotated news judges only a few of these dates."""
AT_MOST = "no more for such a date, which says little"
_LOWEST, _HIGHEST = 0.05, 0.99
_LEAST = 0.005
"""What adds or takes less is no part that is worth naming."""


class Grounds(msgspec.Struct, frozen=True, gc=False):
    """What an event's confidence is read from: the basis of its date (None without a date), how that was found to be
    the date of the trigger, the trigger's form ("noun", "past", "infinitive").

    `apart` counts the words between trigger and date, `between` the verbs, `others` the other dates of the sentence.
    """

    basis: Basis | None
    evidence: str = ""
    form: str = "past"
    known_kind: bool = True
    less_sure: bool = False
    apart: int = 0
    between: int = 0
    others: int = 0


def grounds_of(
    sentence: Sentence,
    structure: Structure,
    trigger: Trigger,
    time: EventTime | None,
    evidence: str,
    less_sure: bool,
    dates: int,
) -> Grounds:
    """The grounds for a trigger's date; `dates` are those of its sentence."""
    known = trigger.kind is not OTHER
    if time is None:
        return Grounds(None, known_kind=known)
    form = structure.groups[trigger.group].tense if trigger.group >= 0 else "noun"
    if time.start is None or time.field != sentence.field or not sentence.start <= time.start < sentence.end:
        return Grounds(time.basis, evidence, form, known, less_sure, others=dates)
    date = bisect_right(sentence.starts, time.start) - 1
    low, high = sorted((date, trigger.head))
    between = sum(low < group.head < high for group in structure.groups)
    return Grounds(time.basis, evidence, form, known, less_sure, high - low, between, max(dates - 1, 0))


def confidence(grounds: Grounds) -> float:
    """Between 0 and 1; for a dated event the chance that its date is right."""
    if grounds.basis is None:
        return UNDATED
    weights = _weights()
    odds = 0.0
    for circumstance in circumstances(grounds):
        odds += weights.get(circumstance, 0.0)
    return round(min(_chance(odds), CEILINGS.get(grounds.evidence, 1.0)), 2)


def circumstances(grounds: Grounds) -> Iterator[str]:
    """What holds of a dated event, in words; the names of the weights."""
    yield START
    yield _BASES[grounds.basis or "inferred"]
    yield grounds.evidence if grounds.basis == "inferred" else f"it {grounds.evidence}"
    yield _FORMS[grounds.form]
    if not grounds.known_kind:
        yield UNKNOWN_KIND
    if grounds.less_sure:
        yield LESS_SURE
    for least, words in APART.items():
        if grounds.apart >= least:
            yield words
    if grounds.between:
        yield BETWEEN
    for least, words in OTHERS.items():
        if grounds.others >= least:
            yield words


def parts(grounds: Grounds) -> list[tuple[str, float]]:
    """The circumstances that count, each with what it adds to or takes from the confidence, in their order."""
    weights, odds, found = _weights(), 0.0, []
    before = 0.0
    for circumstance in circumstances(grounds):
        weight = weights.get(circumstance, 0.0)
        odds += weight
        now = _chance(odds)
        if abs(now - before) >= _LEAST:
            found.append((circumstance, round(now - before, 2)))
        before = now
    ceiling = CEILINGS.get(grounds.evidence, 1.0)
    if before - ceiling >= _LEAST:
        found.append((AT_MOST, round(ceiling - before, 2)))
    return found


def _chance(odds: float) -> float:
    return min(max(1 / (1 + math.exp(-odds)), _LOWEST), _HIGHEST)


@cache
def _weights() -> dict[str, float]:
    return msgspec.json.decode(WEIGHTS.read_bytes(), type=dict[str, float]) | SET
