"""A half of a year: "das erste Halbjahr 2024", "zweiten Jahreshälfte", "1. Semester", "H1 2024"."""

import re

from transforms.languages.de.lexicon import ORDINALS, THE, YEAR, ordinal
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Calendar, Meaning

NAME = "half"
_FIRST_TWO = alternatives(word for word, number in ORDINALS.items() if number <= 2)
PATTERN = (
    rf"{THE}(?P<word>{_FIRST_TWO}|[12]\.) (?:(?:Geschäfts)?halbjahre?s?|Jahreshälfte|Hälfte des Jahres)"
    rf"(?: (?:des Jahres |des Geschäftsjahres )?(?P<year>{YEAR})(?![.:,]\d))?"
    rf"|(?P<before>{YEAR}) ?H(?P<after>[12])|H(?P<h>[12])[ /](?P<hyear>{YEAR})"
)
NEEDS = words("halbjahr halbjahrs halbjahres jahreshälfte geschäftshalbjahr hälfte h")
EXAMPLES = {
    "Der Gewinn sank im [ersten Halbjahr 2024] erneut.": "2024-H1",
    "Der Umsatz stieg im [ersten Halbjahr] um zwei Prozent.": "2024-H1",
    "Im Bericht für [H2 2023] steht es.": "2023-H2",
    "In [der zweiten Jahreshälfte 2023] sank der Umsatz.": "2023-H2",
}
LOOKALIKES = ("In der zweiten Hälfte fiel ein Tor.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the half, with the year where it is said."""
    figure = match["after"] or match["h"]
    year = match["year"] or match["before"] or match["hyear"]
    return Calendar(half=int(figure) if figure else ordinal(match["word"]), year=int(year) if year else None)
