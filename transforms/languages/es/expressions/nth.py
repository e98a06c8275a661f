"""A counted part of a period: "la primera semana de mayo", "el último día de marzo"."""

import re

from transforms.languages.es.lexicon import ORDINAL, UNITS, ordinal
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Inside, Meaning, Nth, Part, Relative

NAME = "counted part"
OVER = (
    rf"(?:el |la )?(?P<number>{ORDINAL}|últim[oa]) "
    r"(?:(?P<unit>día|semana|fin de semana|mes|trimestre|año|década)|(?P<half>quincena)|(?P<weekday>{weekday}))"
    r" (?:de|del) (?P<whole>{date})"
    r"|(?:el |la )?(?P<last>{period}|{month}|{year}) (?:de|del) (?P<held>{date})"
)
NEEDS = words("de del")
EXAMPLES = {
    "Cayó en [la primera semana de mayo de 2024].": "2024-W18",
    "Vence [el último día de marzo de 2025].": "2025-03-31",
    "Votaron [el segundo martes de noviembre].": "2024-11-12",
    "Se fue en [la segunda quincena de agosto].": "2024-08",
}
LOOKALIKES = ("El primer hombre del mundo.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The so-manieth unit or weekday within the whole."""
    if match["last"]:
        last = inner["last"]
        if not isinstance(last, Relative) or last.base != "publication" or last.count != -1:
            return None
        return Inside(Nth(-1, last.unit), inner["held"])
    number = -1 if match["number"].lower().startswith("últim") else ordinal(match["number"])
    if match["half"]:
        return Part(inner["whole"], "START" if number == 1 else "END")
    if match["unit"]:
        return Inside(Nth(number, UNITS[match["unit"].lower()]), inner["whole"])
    field = inner["weekday"]
    return Inside(Nth(number, field), inner["whole"]) if isinstance(field, Calendar) else None
