"""A quarter of a year: "le troisième trimestre", "T3 2024", "1er trimestre 2013"."""

import re

from transforms.languages.fr.lexicon import DE, YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "quarter"
_NUMBERS = {
    "premier": 1, "1er": 1, "1e": 1, "deuxième": 2, "second": 2, "2e": 2, "2ème": 2, "2nd": 2, "troisième": 3, "3e": 3,
    "3ème": 3, "quatrième": 4, "4e": 4, "4ème": 4, "dernier": 4,
}  # fmt: skip
PATTERN = (
    rf"(?:le )?(?P<word>{'|'.join(_NUMBERS)}) trimestre(?: {DE}?(?:l['’]année |l['’]exercice )?(?P<year>{YEAR}))?"
    rf"|T(?P<t>[1-4])(?: (?P<tyear>{YEAR}))?"
)
NEEDS = words("trimestre t")
EXAMPLES = {
    "Le bénéfice a grimpé au [troisième trimestre].": "2024-Q3",
    "Les ventes du [2e trimestre 2023] étaient faibles.": "2023-Q2",
    "[T1 2024] a été bon.": "2024-Q1",
    "Il a progressé au [premier trimestre de 2024].": "2024-Q1",
}
LOOKALIKES = ("Il habite un T3.", "Elle est au premier rang.")


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the quarter, with the year where it is said."""
    year = match["year"] or match["tyear"]
    if match["t"]:
        return Calendar(quarter=int(match["t"]), year=int(year)) if year else None
    word = match["word"].lower()
    if word == "dernier" and not year:
        return None
    return Calendar(quarter=_NUMBERS[word], year=int(year) if year else None)
