"""Weekdays that bound a habit: "de lunes a viernes", each of them a set."""

import re

from transforms.languages.es.lexicon import WEEKDAY, WEEKDAYS
from transforms.times.meaning import Every, Meaning, Pair

NAME = "span of weekdays"
PATTERN = rf"(?P<first>{WEEKDAY}) a (?P<last>{WEEKDAY})"
NEEDS = frozenset(WEEKDAYS)
EXAMPLES = {
    "La oficina abre de [lunes] a viernes.": "XXXX-WXX-1",
    "La oficina abre de lunes a [sábado].": "XXXX-WXX-6",
}
LOOKALIKES = ("Del lunes al viernes hubo paros.",)


def read(match: re.Match[str]) -> Meaning | None:
    """Both days of any week."""
    first, last = (WEEKDAYS[match[name].lower()] for name in ("first", "last"))
    return Pair(Every(f"XXXX-WXX-{first}", "day"), Every(f"XXXX-WXX-{last}", "day"))
