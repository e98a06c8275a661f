"""A half of a year: "le premier semestre", "S1 2024", "la seconde moitié de 2013"."""

import re

from transforms.languages.fr.lexicon import DE, YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "half"
_NUMBERS = {
    "premier": 1,
    "première": 1,
    "1er": 1,
    "1re": 1,
    "deuxième": 2,
    "second": 2,
    "seconde": 2,
    "2e": 2,
    "2nd": 2,
}
_NUMBER = "|".join(_NUMBERS)
PATTERN = (
    rf"(?:le )?(?P<word>{_NUMBER}) semestre(?: {DE}?(?:l['’]année |l['’]exercice )?(?P<year>{YEAR}))?"
    rf"|S(?P<s>[12]) (?P<syear>{YEAR})|(?:la )?(?P<part>{_NUMBER}) moitié (?:de |de l['’]année )(?P<partyear>{YEAR})"
)
NEEDS = words("semestre s moitié")
EXAMPLES = {
    "Le bénéfice a reculé au [premier semestre 2024].": "2024-H1",
    "[S2 2023] a été faible.": "2023-H2",
    "Il a progressé pendant [la seconde moitié de 2013].": "2013-H2",
}
LOOKALIKES = ("Il a marqué en seconde période.", "La première moitié du match fut terne.")


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the half, with the year where it is said."""
    year = match["year"] or match["syear"] or match["partyear"]
    number = int(match["s"]) if match["s"] else _NUMBERS[(match["word"] or match["part"]).lower()]
    return Calendar(half=number, year=int(year) if year else None)
