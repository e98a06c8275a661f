"""A length of time from another date: "deux jours après le 5 novembre", "le lendemain de Noël"."""

import re

from transforms.languages.fr.lexicon import DU
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Amount, Calendar, Duration, Meaning, Relative, Shifted

NAME = "shifted date"
OVER = (
    r"(?P<length>{duration}) (?P<side>après|avant) (?:le |la |l['’])?(?P<origin>{date})"
    rf"|(?P<beside>{{day}}) {DU}(?P<of>{{day}})"
)
NEEDS = words("après avant du de d")
EXAMPLES = {
    "Ils se sont vus [deux jours après le 5 novembre].": "2024-11-07",
    "Le magasin a fermé [une semaine avant le 25 décembre 2023].": "2023-12-18",
    "Il est mort [le lendemain de Noël].": "2023-12-26",
}
LOOKALIKES = ("Trois hommes après lui sont partis.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The origin shifted by what is said."""
    if match["beside"]:
        beside = inner["beside"]
        if not isinstance(beside, Relative) or beside.base != "story" or not beside.count or not _is_day(inner["of"]):
            return None
        length = Duration((Amount(abs(beside.count), "day"),))
        return Shifted(length, 1 if beside.count > 0 else -1, inner["of"])
    shift, origin = inner["length"], inner["origin"]
    if not isinstance(shift, Duration) or any(a.number is None for a in shift.amounts):
        return None
    if not _is_day(origin) and shift.amounts[-1].unit == "day":
        return None
    return Shifted(shift, -1 if match["side"].lower() == "avant" else 1, origin)


def _is_day(origin: Meaning) -> bool:
    return not isinstance(origin, Calendar) or origin.day is not None or origin.weekday is not None
