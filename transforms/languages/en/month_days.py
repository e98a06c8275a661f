"""A day of a month from its words: what "November 5, 2024" and "5 November 2024" have in common."""

import re

from transforms.languages.en.lexicon import LENGTHS, month, proper, weekday
from transforms.languages.en.lexicon import day as day_of
from transforms.times.meaning import Calendar


def day_of_month(match: re.Match[str]) -> Calendar | None:
    """The day that the groups `weekday`, `day`, `month`, `year` and `short` name; None where no month has it.

    A weekday beside a year is not kept: the year settles the day, and papers get the weekday wrong.
    """
    day = day_of(match["day"])
    if not 1 <= day <= LENGTHS[month(match["month"])] or not proper(match["month"]):
        return None
    year = match["year"] or match["short"]
    return Calendar(
        year=int(year.lstrip("'’‘")) if year else None,
        month=month(match["month"]),
        day=day,
        weekday=None if year or not match["weekday"] else weekday(match["weekday"]),
        short=bool(match["short"]),
    )
