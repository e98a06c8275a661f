"""Days of one month joined: "del 3 al 7 de octubre", "el 3 y el 4 de mayo"; each of them is a date of its own."""

import re

import msgspec

from transforms.languages.es.lexicon import LENGTHS, MONTH, MONTHS, WEEKDAY, YEAR, month
from transforms.times.meaning import Calendar, Meaning, Pair, SpanEnd

NAME = "days of a month"
_JOIN = r"(?: ?[-–—/] ?| (?P<link>al|a|y|o|hasta) )"
_WEEKDAY = rf"(?:{WEEKDAY} )"
PATTERN = (
    rf"(?P<first>(?:el |los )?(?:días? )?{_WEEKDAY}?(?P<from>\d\d?)(?:\.?º)?){_JOIN}"
    rf"(?P<last>(?:el )?(?:día )?{_WEEKDAY}?(?P<to>\d\d?)(?:\.?º)? de (?P<month>{MONTH})"
    rf"(?:,? (?:de |del )(?:año )?(?P<year>{YEAR})(?![.:,]\d))?)"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "La feria se celebró del [3] al 7 de octubre.": "2024-10-03",
    "La feria se celebró del 3 al [7 de octubre].": "2024-10-07",
    "Habrá paros [los días 3] y 4 de diciembre.": "2024-12-03",
    "La cumbre será entre el 5 y [el 7 de marzo de 2025].": "2025-03-07",
}
LOOKALIKES = ("Ganó por 5-7 en noviembre.",)


def read(match: re.Match[str]) -> Meaning | None:
    """Both days, with the month and the year that only the second has."""
    number = month(match["month"])
    days = int(match["from"]), int(match["to"])
    if not all(1 <= day <= LENGTHS[number] for day in days):
        return None
    first = Calendar(year=int(match["year"]) if match["year"] else None, month=number, day=days[0])
    last = msgspec.structs.replace(first, day=days[1])
    if first.year is None and match["link"] in (None, "al", "a", "hasta") and days[0] < days[1]:
        return Pair(SpanEnd(first, last, "first"), SpanEnd(first, last, "last"))
    return Pair(first, last)
