"""A day of a month from its words: what "5 de mayo de 2024" and "mayo 5 de 2024" have in common."""

import re

from transforms.languages.es.lexicon import LENGTHS, WEEKDAYS, month
from transforms.languages.es.lexicon import day as day_of
from transforms.times.meaning import Calendar


def day_of_month(match: re.Match[str]) -> Calendar | None:
    """The day that the groups `weekday`, `day`, `month`, `year` and `short` name; None where no month has it.

    A weekday beside a year is not kept: the year settles the day, and papers get the weekday wrong.
    """
    day = day_of(match["day"])
    if not 1 <= day <= LENGTHS[month(match["month"])]:
        return None
    year = match["year"] or match["short"]
    weekday = match["weekday"]
    return Calendar(
        year=int(year.lstrip("'’‘")) if year else None,
        month=month(match["month"]),
        day=day,
        weekday=None if year or not weekday else WEEKDAYS[weekday.lower()],
        short=bool(match["short"]),
    )
