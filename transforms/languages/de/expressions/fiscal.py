"""A business year: "Geschäftsjahr 2024/25", "Haushaltsjahr 2023"."""

import re

from transforms.languages.de.lexicon import THE, YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "fiscal year"
PATTERN = rf"{THE}(?:Geschäfts|Wirtschafts|Finanz|Steuer|Fiskal)jahr(?:es|s)? (?P<year>{YEAR})(?:[-–/]\d\d(?:\d\d)?)?"
NEEDS = words(
    "geschäftsjahr geschäftsjahres wirtschaftsjahr wirtschaftsjahres finanzjahr finanzjahres fiskaljahr fiskaljahres"
    " steuerjahr"
)
EXAMPLES = {"Der Umsatz wird im [Geschäftsjahr 2024/25] wachsen.": "FY2024"}
LOOKALIKES = ("Das Geschäftsjahr war gut.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The year by which it is called; where it begins is not said."""
    return Calendar(year=int(match["year"]), fiscal=True)
