"""A length at the edge of a date: "les six premiers mois de 2013", "les trois derniers jours de mai"."""

import re

import msgspec

from transforms.languages.fr.lexicon import DU
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Meaning, Placed, Relative

NAME = "length within a date"
OVER = rf"(?P<length>{{duration}}) {DU}(?P<whole>{{year}}|{{month}}|{{period}})"
NEEDS = words("de du d la l")
EXAMPLES = {
    "Les ventes ont monté pendant [les neuf premiers mois de 2024].": "P9M",
    "Le taux a baissé sur [les six derniers mois de l'année].": "P6M",
}
LOOKALIKES = ("Un contrat de deux ans de 2013.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The length, placed within the date."""
    length, whole = inner["length"], inner["whole"]
    if not isinstance(length, Placed) or not isinstance(whole, Calendar | Relative):
        return None
    return msgspec.structs.replace(length, base=whole)
