"""Three days of one month and more: "les 5, 12 et 19 septembre", "jeudi 5, vendredi 6 et samedi 7 mai"."""

import re

from transforms.languages.fr.lexicon import DAY, LENGTHS, MONTH, MONTHS, WEEKDAY, YEAR, month
from transforms.languages.fr.lexicon import day as day_of
from transforms.times.meaning import Calendar, Meaning, Several

NAME = "days of a month in a list"
_DAY = rf"(?:{WEEKDAY} )?{DAY}"
PATTERN = (
    rf"(?:les |le )?(?P<date1>{_DAY}), (?P<date2>{_DAY})(?:, (?P<date3>{_DAY}))?(?:, (?P<date4>{_DAY}))?,? (?:et|ou) "
    rf"(?P<date5>(?P<last>{_DAY}) (?P<month>{MONTH})(?: (?P<year>{YEAR})(?![.:,]\d))?)"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "Ils ont joué les [5], 12 et 19 octobre.": "2024-10-05",
    "Ils ont joué les 5, [12] et 19 octobre.": "2024-10-12",
    "Ils ont joué [jeudi 5], vendredi 6 et samedi 7 octobre 2023.": "2023-10-05",
}
LOOKALIKES = ("Il a eu 5, 12 et 19 points.",)


def read(match: re.Match[str]) -> Meaning | None:
    """All the days, with the month and the year that the last of them has."""
    said = (match["date1"], match["date2"], match["date3"], match["date4"], match["last"])
    days = [day_of(name.split()[-1]) for name in said if name is not None]
    number = month(match["month"])
    if not all(1 <= day <= LENGTHS[number] for day in days):
        return None
    year = int(match["year"]) if match["year"] else None
    return Several(tuple(Calendar(year=year, month=number, day=day) for day in days))
