"""A century: "the 20th century", "nineteenth-century", "the 4th century BC"."""

import re

from transforms.languages.en.lexicon import ORDINAL, ordinal, words
from transforms.times.meaning import Calendar, Meaning

NAME = "century"
PATTERN = rf"(?:(?:the )?(?={ORDINAL} ))?(?P<number>{ORDINAL})[- ]century(?: (?P<era>B\.?C\.?E?\.?))?"
NEEDS = words("century")
EXAMPLES = {
    "A writer of [the 17th century].": "16",
    "The [nineteenth-century] house burned.": "18",
    "A temple of [the 4th century BC].": "BC03",
}
LOOKALIKES = ("He made his third century against India.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The first two digits of its years."""
    number = ordinal(match["number"])
    if match["era"]:
        return Calendar(century=-number)
    return Calendar(century=number - 1) if 3 < number < 30 else None
