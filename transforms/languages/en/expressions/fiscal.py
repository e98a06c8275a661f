"""A business year: "fiscal 2025", "the 2024-25 fiscal year", "FY25"."""

import re

from transforms.languages.en.lexicon import YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "fiscal year"
_KIND = "(?:fiscal|financial|budget|tax)"
PATTERN = (
    rf"(?:the )?{_KIND}(?: year)?,? (?P<year>{YEAR})(?:[-–/]\d\d(?:\d\d)?)?|(?:the"
    rf" )?(?P<before>{YEAR})(?:[-–/](?P<to>\d\d(?:\d\d)?))? {_KIND} year"
    r"|FY ?['’]?(?P<short>\d\d(?:\d\d)?)(?:[-–/]\d\d(?!\d))?"
)
NEEDS = words("fiscal financial budget tax fy")
EXAMPLES = {
    "Sales will grow in [fiscal 2025].": "FY2025",
    "The deficit of [FY25] is large.": "FY2025",
}
LOOKALIKES = ("The fiscal cliff of 2012 is near.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The year by which it is called; where it begins is not said."""
    year = match["year"] or match["before"] or match["short"]
    return Calendar(year=int(year), short=len(year) == 2, fiscal=True)
