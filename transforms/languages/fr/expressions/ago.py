"""A length of time before the publication: "il y a deux ans", "voici trois mois", "il y a un an jour pour jour"."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Duration, Meaning, Shifted

NAME = "ago"
_JUST = r"(?:tout juste |à peine |exactement |déjà |seulement |maintenant |presque |quasiment |environ )?"
OVER = (
    rf"(?:(?:il )?y a (?:de cela )?|voici |voilà ){_JUST}(?P<length>{{duration}})"
    r"(?: (?:de cela|déjà|environ|exactement|jour pour jour|seulement))?"
)
NEEDS = words("y voici voilà")
EXAMPLES = {
    "Il est parti [il y a deux semaines].": "2024-W45",
    "Il est parti [il y a trois ans].": "2021",
    "Il est parti [il y a 10 jours].": "2024-11-12",
    "Tout a commencé [il y a plusieurs années].": "PAST_REF",
    "Elle est née [il y a un siècle].": "19",
    "Il est parti [voici deux mois].": "2024-09",
}
LOOKALIKES = ("Il y a deux hommes.", "Voici la maison.")


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The publication shifted back."""
    length = inner["length"]
    return Shifted(length, -1, "publication") if isinstance(length, Duration) else None


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """ "il y a deux semaines de vacances" says that there are some."""
    there_is = text[start : start + 2].lower() in ("il", "y ") and _THERE_IS.match(text, end)
    return None if there_is else meaning


_THERE_IS = re.compile(r" (?:de |d['’])(?!\w+ (?:à|dans|par)\b)|(?: chaque| par) ")
