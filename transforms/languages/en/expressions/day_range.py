"""Days of one month joined: "May 3-5", "3 to 5 May 2024", "October 3 and 7"; each of them is a date of its own."""

import re

from transforms.languages.en.lexicon import DAY_ORDINAL, MONTH, MONTHS, YEAR, month, proper
from transforms.languages.en.lexicon import day as day_of
from transforms.times.meaning import Calendar, Meaning, Pair

NAME = "days of a month"
_JOIN = r"(?: ?[-–—/] ?| (?:to|and|or|through|until|till) )"
PATTERN = (
    rf"(?P<first>(?P<month>{MONTH}) (?P<from>{DAY_ORDINAL}|\d\d?)){_JOIN}(?:the )?"
    rf"(?P<last>(?P<to>{DAY_ORDINAL}|\d\d?)(?![.:,]\d| ?[ap]\.?m|[-%])(?:,? (?P<year>{YEAR})(?![.:,]\d))?)"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "The fair runs [May 3]-5, 2025.": "2025-05-03",
    "The fair runs May 3-[5, 2025].": "2025-05-05",
    "He was there from [October 3] to 7.": "2024-10-03",
    "He was there from October 3 to [7].": "2024-10-07",
}
LOOKALIKES = ("They won 3-5.", "In May 35-40 people came.")


def read(match: re.Match[str]) -> Meaning | None:
    """Both days, with the month and the year that only one of them has."""
    first, last = day_of(match["from"]), day_of(match["to"])
    if not 1 <= first <= 31 or not 1 <= last <= 31 or not proper(match["month"]):
        return None
    year, named = int(match["year"]) if match["year"] else None, month(match["month"])
    return Pair(Calendar(year=year, month=named, day=first), Calendar(year=year, month=named, day=last))
