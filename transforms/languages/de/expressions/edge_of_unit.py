"""The edge of a unit in one word: "Jahresende 2024", "Monatsanfang", "Wochenmitte", "zum Jahreswechsel"."""

import re

from transforms.languages.de.lexicon import EDGE_ENDINGS, EDGE_UNITS, THE, YEAR
from transforms.languages.patterns import alternatives
from transforms.times.meaning import Calendar, Meaning, Part, Relative

NAME = "edge of a unit"
WORDS = {
    unit + ending: (grain, mod)
    for unit, grain in EDGE_UNITS.items()
    for ending, mod in EDGE_ENDINGS.items()
    if (unit, ending) not in (("wochen", "ende"), ("wochen", "endes"))  # a unit of its own
}
"""The words with the unit and the part of it that they name."""
PATTERN = rf"{THE}(?P<word>{alternatives(WORDS)})(?: (?P<year>{YEAR})(?:[/-]\d\d(?:\d\d)?)?(?![.:,]\d))?"
NEEDS = frozenset(WORDS)
EXAMPLES = {
    "Bis [Jahresende] soll das fertig sein.": "2024",
    "Zum [Jahresbeginn 2023] stiegen die Preise.": "2023",
    "Zur [Monatsmitte] war es kalt.": "2024-11",
}
LOOKALIKES = ("Das Ende war nah.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The beginning, the middle or the end of the running unit, or of the year that is said."""
    unit, mod = WORDS[match["word"].lower()]
    if match["year"]:
        return Part(Calendar(year=int(match["year"])), mod)
    return Part(Relative("running", unit), mod)
