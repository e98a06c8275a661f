"""The period a year before the one that a report is about: "the year-earlier quarter", "the year-ago period"."""

import re

from transforms.languages.en.lexicon import UNITS
from transforms.languages.patterns import words
from transforms.times.meaning import Counterpart, Meaning, Relative

NAME = "period a year earlier"
PATTERN = r"(?:(?:the|a) )?(?:year-earlier|year-ago|prior-year|previous-year) (?P<unit>quarter|month|period|half)"
NEEDS = words("year")
EXAMPLES = {
    "Profit rose in the third quarter from [the year-earlier period].": "2023-Q3",
    "Profit rose in the third quarter from [the year-ago quarter].": "2023-Q3",
}
LOOKALIKES = ("It was a year earlier than planned.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The counterpart, a year back."""
    unit = match["unit"].lower()
    return Counterpart("half" if unit == "half" else UNITS.get(unit), Relative("publication", "year", -1))
