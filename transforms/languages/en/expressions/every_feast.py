"""A feast that comes back: "every Christmas Eve", "each Thanksgiving"."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.feasts import feast
from transforms.times.meaning import Every, Feast, Meaning

NAME = "recurring feast"
OVER = r"(?:every|each) (?P<feast>{day})"
NEEDS = words("every each")
EXAMPLES = {
    "The choir sings [every Christmas Eve].": "XXXX-12-24",
    "The family meets [each Thanksgiving].": "P1Y",
}
LOOKALIKES = ("Each man left.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The day of every year, where it is always the same one."""
    named = inner["feast"]
    if not isinstance(named, Feast) or named.year is not None:
        return None
    days = {(span[0].month, span[0].day) for year in _YEARS if (span := feast(named.name, year)) is not None}
    if len(days) != 1:
        return Every("P1Y", "year")
    month, day = days.pop()
    return Every(f"XXXX-{month:02d}-{day:02d}", "day")


_YEARS = (2022, 2023, 2024)
