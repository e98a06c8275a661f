"""A part of a weekday in one word: "Freitagabend", "Montagmorgen"."""

import re

from transforms.languages.de.lexicon import WEEKDAY_PARTS
from transforms.languages.patterns import alternatives
from transforms.times.meaning import At, Calendar, DayPart, Meaning

NAME = "part of a weekday"
PATTERN = rf"(?P<word>{alternatives(WEEKDAY_PARTS)})"
NEEDS = frozenset(WEEKDAY_PARTS)
EXAMPLES = {
    "Er starb am [Donnerstagabend].": "2024-11-21TEV",
    "Der Unfall geschah am [Dienstagnachmittag].": "2024-11-19TAF",
    "Er wurde [Montagfrüh] entlassen.": "2024-11-18TMO",
}
LOOKALIKES = ("Die Abende sind lang.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The weekday with its part."""
    number, part = WEEKDAY_PARTS[match["word"].lower()]
    return At(Calendar(weekday=number), DayPart(part))
