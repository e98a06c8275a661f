"""A length of time before a date ahead: "dentro de dos semanas", "en tres meses"."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Ahead, Duration, Meaning, Shifted

NAME = "length ahead"
OVER = r"(?:(?P<within>dentro de)(?: solo| sólo| unos)?|en(?: solo| sólo| apenas)?) (?P<said>{duration})"
NEEDS = words("dentro en")
EXAMPLES = {
    "Se verán dentro de [dos semanas].": "2024-W49",
    "Se verán en [dos semanas].": "2024-W49",
    "La ciudad cayó en [dos semanas].": "P2W",
}
LOOKALIKES = ("Lo partió en dos partes.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The publication shifted on; behind "en" only where the sentence looks ahead."""
    length = inner["said"]
    if not isinstance(length, Duration):
        return None
    if match["within"]:
        return Shifted(length, 1, "publication")
    return None if any(a.number is None for a in length.amounts) else Ahead(length)
