"""A length of time from another date: "zwei Tage nach Weihnachten", "ein Jahr vor 1989", "am Tag nach Ostern"."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Amount, Calendar, Duration, Ended, Meaning, Relative, Shifted

NAME = "shifted date"
OVER = (
    r"(?:(?P<length>{duration})|(?:der |dem |den )?(?P<one>{day}|{month}|{year}|{period}))"
    r" (?P<side>vor|nach) (?:dem |der |den )?(?P<origin>{date})"
)
NEEDS = words("vor nach")
EXAMPLES = {
    "Sie trafen sich [zwei Tage nach dem 5. November] in Rom.": "2024-11-07",
    "Er starb [eine Woche vor dem 25. Dezember 2023] in Rom.": "2023-12-18",
    "Das war in [der Woche vor Weihnachten 2023] so.": "2023-W51",
    "Das war am [Tag nach Weihnachten 2023] so.": "2023-12-26",
}
LOOKALIKES = ("Drei Leute nach ihm gingen.", "Am Freitag nach Rom.")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The origin shifted by what is said."""
    length, one, origin = inner.get("length"), inner.get("one"), inner["origin"]
    if one is not None:
        if not isinstance(one, Relative) or one.base != "running":
            return None
        length = Duration((Amount(1, one.unit),))
    if not isinstance(length, Duration) or any(a.number is None for a in length.amounts):
        return None
    if not _is_day(origin) and length.amounts[-1].unit == "day":
        return None
    date = Shifted(length, -1 if match["side"].lower() == "vor" else 1, origin)
    return Ended("week", date) if one is not None and length.amounts[0].unit == "week" else date


def _is_day(origin: Meaning) -> bool:
    return not isinstance(origin, Calendar) or origin.day is not None or origin.weekday is not None
