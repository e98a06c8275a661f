"""The counterpart of a period in another year: "le même mois de l'an dernier", "la même période de 2012"."""

import re

from schemas.time import Granularity
from transforms.languages.compared import counterpart
from transforms.languages.fr.lexicon import DU, UNITS
from transforms.times.expression import Inner
from transforms.times.meaning import Counterpart, Meaning

NAME = "compared period"
OVER = (
    rf"(?:la |le )?même (?P<unit>période|époque|trimestre|mois|semestre|semaine|date)(?: {DU}| en |, | il y a )?"
    rf"(?P<year>{{year}}|{{period}})|(?P<within>{{period}}|{{month}}) (?:{DU}|en )?(?P<back>{{year}}|{{period}})"
)
EXAMPLES = {
    "Le bénéfice a monté au troisième trimestre par rapport au [même trimestre de l'an dernier].": "2023-Q3",
    "Les ventes de mai dépassent celles du [même mois de 2023].": "2023-05",
}
LOOKALIKES = ("C'était le même mois.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The unit, where one is said, in the year that is said."""
    if match["within"]:
        return counterpart(inner["within"], inner["back"])
    return Counterpart(_unit(match["unit"]), inner["year"])


def _unit(word: str) -> Granularity | None:
    return UNITS.get(word.lower())
