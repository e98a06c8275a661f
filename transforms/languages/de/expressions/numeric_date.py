"""A date in figures, the day first: "5.11.2024", "05.11.24", "5. 11. 2024", "5.11."."""

import re

from transforms.languages.de.lexicon import LENGTHS, WEEKDAY, WEEKDAYS_SHORT, weekday
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Calendar, Meaning

NAME = "date in figures"
PATTERN = (
    rf"(?:(?P<weekday>{WEEKDAY}|{alternatives(WEEKDAYS_SHORT)}\.?),? (?:d(?:er|en|em) )?)?"
    r"(?P<day>\d\d?)\. ?(?P<month>\d\d?)\.(?: ?(?P<year>\d{4}|\d\d)(?![.,]?\d|[%:]| ?(?:Uhr|Euro)))?"
    r"|(?P<slashday>\d\d?)/(?P<slashmonth>\d\d?)/(?P<slashyear>\d{4})"
)
NEEDS = words("0")
EXAMPLES = {
    "Unterzeichnet am [23.11.2023] in Bern.": "2023-11-23",
    "Unterzeichnet am [7.8.07] in Bern.": "2007-08-07",
    "Der Kurs begann am [5.11.] in Graz.": "2024-11-05",
    "Unterzeichnet am [5. 11. 2023] in Bern.": "2023-11-05",
}
LOOKALIKES = ("Version 1.2.10.4 ist da.", "Am 31.11.2024 geschah nichts.", "Kapitel 3.14. ist lang.")


def read(match: re.Match[str]) -> Meaning | None:
    """A day of a month; without a year the stop behind the month stays with it."""
    day, month = int(match["day"] or match["slashday"]), int(match["month"] or match["slashmonth"])
    year = match["year"] or match["slashyear"]
    if (
        not 1 <= month <= 12
        or not 1 <= day <= LENGTHS[month]
        or (year and len(year) == 4 and not 1000 < int(year) < 2200)
    ):
        return None
    return Calendar(
        year=int(year) if year else None,
        month=month,
        day=day,
        weekday=weekday(match["weekday"]) if match["weekday"] and not year else None,
        short=bool(year) and len(year) == 2,
    )
