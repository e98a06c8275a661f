"""Three days of one month and more that go before its name: "les 5, 12 et 19 septembre", "los días 5, 12 y 19"."""

import re
from collections.abc import Callable, Mapping

from transforms.times.meaning import Calendar, Meaning, Several


def reader(
    month: Callable[[str], int], day: Callable[[str], int], lengths: Mapping[int, int]
) -> Callable[[re.Match[str]], Meaning | None]:
    """Reads a match with the groups `date1` to `date4`, `last`, `month` and `year` by a language's own words."""

    def read(match: re.Match[str]) -> Meaning | None:
        """All the days, with the month and the year that the last of them has."""
        said = (match["date1"], match["date2"], match["date3"], match["date4"], match["last"])
        days = [day(name.split()[-1]) for name in said if name is not None]
        number = month(match["month"])
        if not all(1 <= one <= lengths[number] for one in days):
            return None
        year = int(match["year"]) if match["year"] else None
        return Several(tuple(Calendar(year=year, month=number, day=one) for one in days))

    return read
