"""The counterpart of a period in another year: "Vorjahreszeitraum", "im gleichen Quartal des Vorjahres"."""

import re

from schemas.time import Granularity
from transforms.languages.compared import counterpart
from transforms.languages.de.lexicon import THE, UNITS, declined
from transforms.languages.patterns import alternatives
from transforms.times.expression import Inner
from transforms.times.meaning import Counterpart, Meaning, Relative

NAME = "compared period"
_SAME = alternatives(declined("gleich selb entsprechend") | {"demselben", "dasselbe"})
_UNIT = "Quartals?|Monats?|Halbjahre?s?|Woche|Zeitraums?|Zeit|Periode|Jahreszeit"
OVER = (
    rf"{THE}(?:{_SAME} |Vergleichs)(?P<unit>{_UNIT})(?: des| im| vom| in)? (?P<year>{{year}}|{{period}})"
    r"|(?P<within>{period}|{month})(?: des| im| vom| in)? (?P<back>{year}|{period})"
)
EXAMPLES = {
    "Der Gewinn stieg im dritten Quartal gegenüber [dem gleichen Zeitraum des Vorjahres] stark.": "2023-Q3",
    "Im dritten Quartal waren es mehr als im [Vergleichsquartal des Vorjahres] davor.": "2023-Q3",
    "Im Mai lag der Absatz über [dem gleichen Monat des Vorjahres] deutlich.": "2023-05",
}
LOOKALIKES = ("Es war der gleiche Monat.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The unit, where one is said, in the year that is said."""
    if match["within"]:
        back = inner["back"]
        return counterpart(inner["within"], _from_publication(back)) if _is_other_year(back) else None
    return Counterpart(_unit(match["unit"]), _from_publication(inner["year"]))


def _is_other_year(meaning: Meaning) -> bool:
    return isinstance(meaning, Relative) and meaning.unit == "year" and meaning.count != 0


def _unit(word: str) -> Granularity | None:
    return UNITS.get(word.lower())


def _from_publication(year: Meaning) -> Meaning:
    """ "des Vorjahres" without a period that it is compared with is last year."""
    return Relative("publication", "year", -1) if isinstance(year, Relative) and year.base == "story" else year
