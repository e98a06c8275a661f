"""Two lengths of time that share their unit: "deux ou trois jours", "de six à huit mois", "10 à 15 ans"."""

import re

from transforms.languages.fr.lexicon import CARDINALS, UNIT, UNITS, number, plain
from transforms.languages.patterns import alternatives
from transforms.times.meaning import Amount, Duration, Meaning, Pair

NAME = "lengths joined"
_COUNT = rf"(?:\d{{1,3}}|{alternatives(CARDINALS)})"
PATTERN = rf"(?P<first>{_COUNT}) (?:à|ou|voire|et) (?P<last>(?P<count>{_COUNT}) (?P<unit>{UNIT}))"
NEEDS = frozenset(UNITS) | frozenset(("week",))
EXAMPLES = {
    "Cela prendra de [six] à huit mois.": "P6M",
    "Cela prendra de six à [huit mois].": "P8M",
    "Il a attendu [deux] ou trois jours.": "P2D",
}
LOOKALIKES = ("Les enfants de 6 à 10 ans sont invités.", "Il a joué de 10 à 12.")


def read(match: re.Match[str]) -> Meaning | None:
    """Both, in the unit that the second has."""
    unit = UNITS[plain(match["unit"])]
    first, last = (Duration((Amount(number(said), unit),)) for said in (match["first"], match["count"]))
    aged = unit == "year" and match["count"].isdigit()  # as most ranges of years in figures are
    return None if aged or unit == "second" else Pair(first, last)
