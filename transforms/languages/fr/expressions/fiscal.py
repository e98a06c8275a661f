"""A business year: "l'exercice 2013", "l'exercice 2012-2013", "l'année fiscale 2025"."""

import re

from transforms.languages.fr.lexicon import YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "fiscal year"
PATTERN = (
    rf"(?:l['’])?(?:exercice (?:fiscal |comptable |budgétaire )?|(?:année|exercice) (?:fiscale|budgétaire) )"
    rf"(?P<year>{YEAR})(?:[-–/](?P<to>\d\d\d\d|\d\d))?(?![.:,]\d)"
)
NEEDS = words("exercice fiscale budgétaire")
EXAMPLES = {
    "Les ventes monteront pendant [l'exercice 2025].": "FY2025",
    "Le déficit de [l'année fiscale 2024] est grand.": "FY2024",
}
LOOKALIKES = ("L'exercice du pouvoir use.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The year by which it is called; where it begins is not said."""
    return Calendar(year=int(match["year"]), fiscal=True)
