"""A length of time after the publication: "dans trois jours", "d'ici deux ans", "sous quinze jours"."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Duration, Meaning, Shifted

NAME = "length ahead"
_JUST = r"(?:tout juste |à peine |exactement |environ |moins de |moins d['’])?"
OVER = rf"(?:dans |d['’]ici (?:à )?){_JUST}(?P<length>{{duration}})"
NEEDS = words("dans ici")
EXAMPLES = {
    "Ils se verront [dans deux semaines].": "2024-W49",
    "La gare ouvrira [dans trois ans].": "2027",
    "Il sera là [dans quelques jours].": "FUTURE_REF",
    "Tout sera prêt [d'ici dix jours].": "2024-12-02",
}
LOOKALIKES = ("Dans deux maisons.", "La ville est tombée en deux semaines.")


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The publication shifted on."""
    length = inner["length"]
    return Shifted(length, 1, "publication") if isinstance(length, Duration) else None


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """ "dans les trois mois" is a term, which a plain length of time says."""
    return None if _TERM.match(text, start) else meaning


_TERM = re.compile(r"[Dd]ans (?:les|des|ces|de) ")
