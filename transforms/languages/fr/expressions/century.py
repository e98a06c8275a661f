"""A century: "le XIXe siècle", "au dix-neuvième siècle", "le IVe siècle avant J.-C."."""

import re

from transforms.languages.fr.lexicon import ORDINAL, ordinal
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "century"
_ROMANS = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12,
    "xiii": 13, "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20, "xxi": 21,
}  # fmt: skip
_ROMAN = "|".join(sorted(_ROMANS, key=len, reverse=True))
PATTERN = (
    rf"(?:le )?(?:(?P<roman>{_ROMAN}) ?(?:e|è|ème|eme|ième|er)?|(?P<number>{ORDINAL})) siècle"
    r"(?: (?P<era>avant|av\.?) (?:J\.? ?-? ?C\.?|Jésus[- ]Christ|notre ère))?"
)
NEEDS = words("siècle")
EXAMPLES = {
    "Un écrivain du [XVIIe siècle].": "16",
    "[Le dix-neuvième siècle] s'achevait.": "18",
    "Un temple du [IVe siècle avant J.-C.]": "BC03",
}
LOOKALIKES = ("Le siècle dernier.", "C'est l'affaire du siècle.")


def read(match: re.Match[str]) -> Meaning | None:
    """The first two digits of its years."""
    number = ordinal(match["number"]) if match["number"] else _ROMANS[match["roman"].lower()]
    if match["era"]:
        return Calendar(century=-number)
    return Calendar(century=number - 1) if number < 30 else None
