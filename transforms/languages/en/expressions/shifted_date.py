"""A length of time from another date: "two days after November 5", "a week from Friday", "the day before Christmas"."""

import re

from transforms.languages import around
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Amount, Calendar, Duration, Meaning, Relative, Shifted

NAME = "shifted date"
OVER = (
    r"(?:(?P<length>{duration})|(?P<one>{day}|{month}|{year}|{period})|the night)"
    r" (?P<side>before|after|prior to|following|from|preceding) (?P<origin>{date})"
)
NEEDS = words("before after prior following from preceding")
EXAMPLES = {
    "They met [two days after November 5].": "2024-11-07",
    "It closed [a week before 25 December 2023].": "2023-12-18",
    "It opens [the day after Thanksgiving].": "2024-11-29",
    "They vote [a week from Tuesday].": "2024-12-03",
}
LOOKALIKES = ("Three people after him left.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The origin shifted by what is said."""
    length, one = inner.get("length"), inner.get("one")
    if one is not None:
        if not isinstance(one, Relative) or one.base != "running":
            return None
        length = Duration((Amount(1, one.unit),))
    elif length is None:
        length = Duration((Amount(1, "day"),))
    origin = inner["origin"]
    if not isinstance(length, Duration) or any(a.number is None for a in length.amounts):
        return None
    side = match["side"].lower()
    if side == "from" and (not _is_day(origin) or getattr(origin, "month", None) is not None):
        return None
    if not _is_day(origin) and length.amounts[-1].unit == "day":
        return None
    return Shifted(length, -1 if side in ("before", "prior to", "preceding") else 1, origin)


def _is_day(origin: Meaning) -> bool:
    return not isinstance(origin, Calendar) or origin.day is not None or origin.weekday is not None


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """ "For two weeks from Monday" is a length, and the day from which it runs."""
    lasting = " from " in text[start:end].lower() and around.word_before(text, start).lower() == "for"
    return None if lasting else meaning
