"""A century: "the 20th century", "nineteenth-century", "the 4th century BC"."""

import re

from transforms.languages.en.lexicon import ORDINAL, ordinal
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "century"
_ROMANS = {"iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12, "xiii": 13, "xiv": 14}
_ROMANS |= {"xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20, "xxi": 21}
_ROMAN = "|".join(sorted(_ROMANS, key=len, reverse=True))
PATTERN = (
    rf"(?:(?:the )?(?=\S+ ))?(?:(?P<number>{ORDINAL})|(?P<roman>{_ROMAN})(?:th)?)[- ]century"
    r"(?: (?:(?P<era>B\.?C\.?E?\.?)|(?P<anno>A\.D\.|AD|C\.E\.|CE)))?"
)
NEEDS = words("century")
EXAMPLES = {
    "A writer of [the 17th century].": "16",
    "The [nineteenth-century] house burned.": "18",
    "An idea of [the XIX century].": "18",
    "A temple of [the 4th century BC].": "BC03",
    "A villa of [the 1st century].": "00",
    "A bath of [the second century AD].": "01",
}
LOOKALIKES = ("He made his third century against India.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The first two digits of its years."""
    number = ordinal(match["number"]) if match["number"] else _ROMANS[match["roman"].lower()]
    if match["era"]:
        return Calendar(century=-number)
    sure = bool(match["anno"]) or (match["number"] or "")[:1].isdigit()
    return Calendar(century=number - 1) if (0 if sure else 3) < number < 30 else None
