"""A half of a year: "el primer semestre de 2024", "la segunda mitad del año"."""

import re

from transforms.languages.es.lexicon import YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "half"
_NUMBERS = {"primer": 1, "segundo": 2, "último": 2, "1er": 1, "2º": 2}
PATTERN = (
    rf"(?:el )?(?P<word>{'|'.join(_NUMBERS)}) semestre(?:,? (?:de |del )?(?:año |ejercicio )?(?P<year>{YEAR}))?"
    rf"|(?:la )?(?P<part>primera|segunda) mitad (?:de |del )(?:año )?(?P<of>{YEAR})"
)
NEEDS = words("semestre mitad")
EXAMPLES = {
    "El beneficio cayó en [el primer semestre de 2024].": "2024-H1",
    "El beneficio cayó en [el primer semestre].": "2024-H1",
    "Se abrió en [la segunda mitad de 2023].": "2023-H2",
}
LOOKALIKES = ("Marcó en la segunda mitad.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the half, with the year where it is said."""
    if match["part"]:
        return Calendar(half=1 if match["part"].lower() == "primera" else 2, year=int(match["of"]))
    return Calendar(half=_NUMBERS[match["word"].lower()], year=int(match["year"]) if match["year"] else None)
