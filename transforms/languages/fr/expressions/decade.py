"""A decade: "les années 1990", "les années 90", "les années quatre-vingt", "les années vingt"."""

import re

from transforms.languages.fr.lexicon import plain
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Calendar, Meaning

NAME = "decade"
_WORDS = {
    "dix": 10, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante dix": 70,
    "septante": 70, "quatre vingt": 80, "quatre vingts": 80, "quatre vingt dix": 90, "nonante": 90,
}  # fmt: skip
_ENGLISH = {"fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90}
PATTERN = (
    rf"(?:(?:les |ces )|(?<=des ))?années (?:(?P<full>1[0-9]\d0|20[0-9]0)|(?P<short>\d0)"
    rf"|(?P<word>{alternatives(_WORDS)}))"
    rf"(?! ?[-–/]? ?\d)(?! ans)|(?:la )?décennie (?P<decade>1\d\d0|20\d0)|les (?P<english>{alternatives(_ENGLISH)})"
)
NEEDS = words("années décennie") | frozenset(_ENGLISH)
EXAMPLES = {
    "Il chantait dans [les années 1990].": "199",
    "Un tube des [années 80].": "198",
    "Il a vécu là dans [les années soixante].": "196",
    "La mode des [années quatre-vingt-dix] revient.": "199",
}
LOOKALIKES = ("Il y a passé des années.", "Les années passent.")


def read(match: re.Match[str]) -> Meaning | None:
    """The first year of the decade, or its last two digits; "années 2000" is that decade, not the century."""
    said = match["full"] or match["decade"]
    if said:
        year = int(said)
        return Calendar(century=year // 100) if year % 100 == 0 and year < 1900 else Calendar(decade=year)
    if match["short"]:
        return Calendar(decade=int(match["short"]), short=True)
    return Calendar(
        decade=_WORDS[plain(match["word"])] if match["word"] else _ENGLISH[match["english"].lower()], short=True
    )
