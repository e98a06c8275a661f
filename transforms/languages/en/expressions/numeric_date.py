"""A date in figures, the year last: "23.11.2024", "11/23/24", "23/11/2024"."""

import re

from transforms.languages.patterns import words
from transforms.times.meaning import Meaning, Numeric

NAME = "date in figures"
PATTERN = r"(?P<one>\d\d?)(?P<sep>[./-])(?P<two>\d\d?)(?P=sep)(?P<year>\d{4}|\d\d)(?![./-]?\d|%)"
NEEDS = words("- / .")
EXAMPLES = {
    "Signed on [23.11.2024] there.": "2024-11-23",
    "Signed on [11/23/24] there.": "2024-11-23",
    "Signed on [23/11/24] there.": "2024-11-23",
    "Signed on [7/8/07] there.": "2007-07-08",
}
LOOKALIKES = ("Version 1.2.10 is out.", "They won 6-4-12 sets.")


def read(match: re.Match[str]) -> Meaning | None:
    """Day and month in an order that the resolver settles."""
    one, two, year = int(match["one"]), int(match["two"]), match["year"]
    if not (1 <= one <= 31 and 1 <= two <= 31 and min(one, two) <= 12):
        return None
    if len(year) == 2 and match["sep"] != "/":
        return None
    if len(year) == 4 and not 1000 < int(year) < 2200:
        return None
    return Numeric(one, two, int(year), short=len(year) == 2, dotted=match["sep"] == ".")
