"""A counted part of the running unit: "la primera semana del año", "el último día del mes"."""

import re

from transforms.languages.es.lexicon import ORDINAL, UNITS, ordinal
from transforms.languages.patterns import words
from transforms.times.meaning import Inside, Meaning, Nth, Part, Relative

NAME = "counted part of the running unit"
PATTERN = (
    rf"(?:el |la )?(?P<number>{ORDINAL}|últim[oa]) "
    r"(?P<unit>día|semana|fin de semana|mes|quincena|año|década) (?:del|de la) (?P<whole>año|mes|semana|siglo|década)"
)
NEEDS = words("año mes semana siglo década")
EXAMPLES = {
    "Será [el último mes del año].": "2024-12",
    "Subió en [la primera semana del mes].": "2024-W45",
    "Cayó [el primer día de la semana].": "2024-11-18",
}
LOOKALIKES = ("Fue el primer hombre del mes.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The so-manieth unit of the publication's, in a history of the running date's."""
    said, whole = match["number"].lower(), Relative("running", UNITS[match["whole"].lower()])
    number = -1 if said.startswith("últim") else ordinal(said)
    if match["unit"].lower() == "quincena":
        return Part(whole, "START" if number == 1 else "END")
    return Inside(Nth(number, UNITS[match["unit"].lower()]), whole)
