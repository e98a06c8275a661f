"""A night by both of its days, in any language: "the night of 5–6 June 1944", "la noche del 5 al 6 de junio"."""

import re

from transforms.times.expression import Inner
from transforms.times.meaning import At, Calendar, DayPart, Meaning, Pair, SpanEnd, complete, spanned


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The night of the first day; nothing where the days do not follow each other."""
    if inner["night"] != DayPart("NI"):
        return None
    days = inner.get("days")
    ends = (days.first, days.last) if isinstance(days, Pair) else _ends(inner["first"], inner["last"])
    if ends is None:
        return None
    first, last = _field(ends[0]), _field(ends[1])
    if first is None or last is None or (last.day != 1 and last.day != (first.day or 0) + 1):
        return None
    return At(ends[0], DayPart("NI"))


def _ends(first: Meaning, last: Meaning) -> tuple[Meaning, Meaning] | None:
    return complete(first, last) or spanned(first, last)


def _field(meaning: Meaning) -> Calendar | None:
    """The fields of one end of a span."""
    if isinstance(meaning, SpanEnd):
        meaning = meaning.first if meaning.end == "first" else meaning.last
    return meaning if isinstance(meaning, Calendar) and meaning.day is not None else None
