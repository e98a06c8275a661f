"""A counted part of a period: "erste Woche im Mai", "letzter Tag des Jahres", "zweiter Dienstag im November"."""

import re

from transforms.languages.de.lexicon import ORDINAL, THE, declined, ordinal
from transforms.languages.patterns import alternatives
from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Inside, Meaning, Nearest, Nth, Relative

NAME = "counted part"
_LAST = declined("letzt")
OVER = (
    rf"{THE}(?P<number>{ORDINAL}|{alternatives(_LAST)}) (?P<unit>{{day}}|{{month}}|{{period}}|{{year}})"
    r"(?: des| im| der| in| vom| von)? (?P<whole>{date})"
    r"|(?P<last>{day}|{month}|{period}|{year})(?: des| im| der| in| vom| von)? (?P<held>{date})"
)
EXAMPLES = {
    "Das war in [der ersten Woche im Mai 2024] so.": "2024-W18",
    "Die Frist endet am [letzten Tag des Monats] endgültig.": "2024-11-30",
    "Gewählt wurde am [zweiten Dienstag im November 2023] neu.": "2023-11-14",
}
LOOKALIKES = ("Der erste Mann im Staat.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The so-manieth unit or weekday within the whole."""
    if match["last"]:
        last = inner["last"]
        if isinstance(last, Nearest) and last.which < 0 and isinstance(last.field, Calendar) and last.apart:
            return Inside(Nth(-1, last.field), inner["held"]) if last.field.weekday else None
        is_last = isinstance(last, Relative) and last.base == "publication" and last.count == -1 and last.unit != "day"
        return Inside(Nth(-1, last.unit), inner["held"]) if is_last and isinstance(last, Relative) else None
    unit, said = inner["unit"], match["number"].lower()
    number = -1 if said in _LAST else ordinal(said)
    if isinstance(unit, Relative) and unit.base == "running":
        return Inside(Nth(number, unit.unit), inner["whole"])
    weekday = isinstance(unit, Calendar) and unit.weekday is not None and unit.day is None
    return Inside(Nth(number, unit), inner["whole"]) if weekday and isinstance(unit, Calendar) else None
