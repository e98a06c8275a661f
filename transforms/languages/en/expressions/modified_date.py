"""A part of a date: "early March", "mid-2011", "the end of the year", "late in 1862", "later this month"."""

import re

from transforms.languages.en import context
from transforms.languages.en.lexicon import EDGES, MODS
from transforms.languages.patterns import alternatives, single, words
from transforms.times.expression import Inner
from transforms.times.meaning import At, Calendar, Clock, DayPart, Duration, Meaning, Part

NAME = "part of a date"
_MOD, _EDGE = alternatives(MODS), alternatives(EDGES)
OVER = (
    rf"(?:the )?(?:very )?(?P<mod>{_MOD})[ -](?:in |on |of )?(?:the )?(?P<whole>{{date}}|{{clock}}|{{part}})"
    rf"|(?:the |at (?:the )?)(?P<edge>{_EDGE}) (?:of|to) (?P<held>{{date}}|{{clock}})"
    r"|(?P<bare>end|beginning|start|middle) of (?P<kept>{date}|{clock})"
    r"|(?P<back>{date}) ?- ?(?P<side>end)"
    r"|(?:the )?(?P<time>first|opening|early|last|final|closing|dying|waning|late) (?P<units>{duration}) (?:of|in)"
    r" (?:the )?(?P<of>{date})"
)
NEEDS = single(MODS) | single(EDGES) | words("first opening early last final closing dying waning late")
EXAMPLES = {
    "It fell in [early March].": "2024-03",
    "It is due in [mid-2026].": "2026",
    "It closes at [the end of the year].": "2024",
    "He fell in [the last days of 2023].": "2023",
    "They meet [later this month].": "2024-11",
    "It began [late in 1862].": "1862",
    "Prices fell in [the early 1990s].": "199",
}
LOOKALIKES = (
    "He was late on the wing.",
    "The end of the road was near.",
    "A late-night meeting ended.",
    "He scored early in the second half.",
    "They conceded late in the first half and lost.",
    "The rain came at the end of the first half.",
    "It will close in March.",
)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The beginning, the middle or the end of what is named."""
    if match["back"]:
        return Part(inner["back"], "END")
    if match["time"]:
        return _units(match["time"].lower(), inner)
    held = inner.get("whole") or inner.get("held") or inner["kept"]
    mod = MODS[_plain(match["mod"])] if match["mod"] else EDGES[_plain(match["edge"] or match["bare"])]
    if isinstance(held, Part) or (isinstance(held, DayPart) and "-" in match[0]):
        return None
    if isinstance(held, Clock | DayPart):
        return At(None, held, mod)
    return At(held.day, held.time, mod) if isinstance(held, At) else Part(held, mod)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """ "Late in the second half" is a match's where no money is near."""
    half = isinstance(meaning, Part) and isinstance(meaning.whole, Calendar) and meaning.whole.half is not None
    if half and text[start:end].lower().endswith("half") and not context.is_business(text, start, end):
        return None
    return meaning


def _units(time: str, inner: Inner) -> Meaning | None:
    """ "the last days of the year"; a number of days is a length instead."""
    units, whole = inner["units"], inner["of"]
    if not isinstance(units, Duration) or units.amounts[0].number is not None or isinstance(whole, Part):
        return None
    return Part(whole, "START" if time in ("first", "opening", "early") else "END")


def _plain(text: str) -> str:
    return text.lower().replace("-", " ")
