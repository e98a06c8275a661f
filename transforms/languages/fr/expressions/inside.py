"""A date within a wider one: "août de cette année-là", "vendredi de la semaine dernière", "mars de l'an dernier"."""

import re

from transforms.languages.fr.lexicon import DU
from transforms.languages.nested import nested
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Meaning

NAME = "date within a date"
OVER = rf"(?P<part>{{date}})(?: {DU}|, | en )(?:la |le |l['’])?(?P<whole>{{year}}|{{month}}|{{period}})"
NEEDS = words("de du d la l en")
EXAMPLES = {
    "Il a plu en mai 2019 et en [août de cette année-là].": "2019-08",
    "Ils se sont vus [vendredi de la semaine dernière].": "2024-11-15",
    "Il a progressé au [second semestre de l'an dernier].": "2023-H2",
    "La salle ouvre au [printemps de l'année prochaine].": "2025-SP",
}
LOOKALIKES = ("Vendredi de 2010 personnes.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The part seen from the whole, where the part alone lacks it."""
    return nested(inner["part"], inner["whole"])
