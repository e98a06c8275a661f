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
    "Por primera vez en [veinte años] jugará en Europa.": "P20Y",
    "Será la peor cosecha en [diez años].": "P10Y",
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


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """Behind a rank it is the length over which one ranks: "la primera vez en diez años"."""
    ranked = isinstance(meaning, Ahead) and _RANKED.search(text, max(0, start - 60), start)
    return meaning.duration if isinstance(meaning, Ahead) and ranked else meaning


_RANKED = re.compile(
    r"\b(?:(?:primera|segunda|tercera|cuarta|quinta|sexta|única|última) vez"
    r"|(?:mejor|peor|mayor|menor|(?:más|menos) [^\W\d]{3,15})(?: [^\W\d]{2,15}){0,3}) en (?:casi |más de )?\Z",
    re.IGNORECASE,
)
