"""Days of one month joined before its name: "3-5 May", "5 to 7 November 2024"."""

import re

from transforms.languages.en.lexicon import DAY_ORDINAL, MONTH, MONTHS, YEAR, month, proper
from transforms.languages.en.lexicon import day as day_of
from transforms.times.meaning import Calendar, Meaning, Pair

NAME = "days before a month"
_JOIN = r"(?: ?[-–—/] ?| (?:to|and|or|through|until|till) (?:the )?)"
PATTERN = (
    rf"(?P<first>(?:the )?(?P<from>{DAY_ORDINAL}|\d\d?)){_JOIN}"
    rf"(?P<last>(?P<to>{DAY_ORDINAL}|\d\d?) (?:of )?(?P<month>{MONTH})(?:,? (?P<year>{YEAR})(?![.:,]\d))?)"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "The summit was held on [5]–7 November.": "2024-11-05",
    "The summit was held on 5–[7 November].": "2024-11-07",
    "From [6] to 8 June 2025 it is open.": "2025-06-06",
}
LOOKALIKES = ("A win of 5-7 in November.",)


def read(match: re.Match[str]) -> Meaning | None:
    """Both days, with the month and the year that only the second has."""
    first, last = day_of(match["from"]), day_of(match["to"])
    if not 1 <= first <= 31 or not 1 <= last <= 31 or not proper(match["month"]):
        return None
    year, named = int(match["year"]) if match["year"] else None, month(match["month"])
    return Pair(Calendar(year=year, month=named, day=first), Calendar(year=year, month=named, day=last))
