"""Three days of one month and more: "Sept. 5, 12 and 19"; each of them is a date of its own."""

import re

from transforms.languages.en.lexicon import DAY_ORDINAL, LENGTHS, MONTH, MONTHS, YEAR, month, proper
from transforms.languages.en.lexicon import day as day_of
from transforms.times.meaning import Calendar, Meaning, Several

NAME = "days of a month in a list"
_DAY = rf"(?:{DAY_ORDINAL}|\d\d?)(?![.:,]\d| ?[ap]\.?m|[-%])"
PATTERN = (
    rf"(?P<date1>(?P<month>{MONTH}) (?P<day>{_DAY})), (?P<date2>{_DAY})(?:, (?P<date3>{_DAY}))?(?:, (?P<date4>{_DAY}))?"
    rf",? (?:and|or|&) (?P<date5>(?P<last>{_DAY})(?:,? (?P<year>{YEAR})(?![.:,]\d))?)"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "They played on [Sept. 5], 12 and 19.": "2024-09-05",
    "They played on Sept. 5, [12] and 19.": "2024-09-12",
    "They played on Sept. 5, 12 and [19, 2023].": "2023-09-19",
}
LOOKALIKES = ("They won 5, 12 and 19.",)


def read(match: re.Match[str]) -> Meaning | None:
    """All the days, with the month and the year that one of them has."""
    said = (match["day"], match["date2"], match["date3"], match["date4"], match["last"])
    days = [day_of(day) for day in said if day is not None]
    number = month(match["month"])
    if not proper(match["month"]) or not all(1 <= day <= LENGTHS[number] for day in days):
        return None
    year = int(match["year"]) if match["year"] else None
    return Several(tuple(Calendar(year=year, month=number, day=day) for day in days))
