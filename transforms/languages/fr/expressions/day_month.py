"""A day by number and month: "le 5 novembre 2024", "1er mai", "mardi 5 nov.", "ce 5 novembre"."""

import re

from transforms.languages.fr import context
from transforms.languages.fr.lexicon import DAY, LENGTHS, MONTH, MONTHS, WEEKDAY_SHORT, YEAR, day, month, weekday
from transforms.times.meaning import Calendar, Meaning

NAME = "day and month"
PATTERN = (
    rf"(?:le |ce )?(?:(?P<weekday>{WEEKDAY_SHORT}),? (?:le )?)?(?P<day>{DAY})"
    rf"(?: | du mois de |-(?=\w{{3,9}}-\d{{4}}))(?P<month>{MONTH})"
    rf"(?:(?:,? |-)(?:de (?:l['’]an(?:née)? )?)?(?P<year>{YEAR})(?![.:,]\d)| ['’]?(?P<short>\d\d)(?= ?[.,;:)]|\Z))?"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "Il est mort [le 5 novembre 2023].": "2023-11-05",
    "La salle a ouvert [le 1er octobre].": "2024-10-01",
    "Ils ont signé [vendredi 15 nov.] sur place.": "2024-11-15",
    "Elle sera jugée [le mardi 3 décembre] à Lyon.": "2024-12-03",
    "Nous sommes réunis en [ce 22 novembre].": "2024-11-22",
}
LOOKALIKES = ("Le 31 novembre n'existe pas.", "Il habite rue du 4 septembre.", "Le stade du 8 mai a brûlé.")


def read(match: re.Match[str]) -> Meaning | None:
    """A day of a month, with the weekday and the year where they are said.

    A weekday beside a year is not kept: the year settles the day, and papers get the weekday wrong.
    """
    number, named = day(match["day"]), month(match["month"])
    if not 1 <= number <= LENGTHS[named]:
        return None
    year = match["year"] or match["short"]
    return Calendar(
        year=int(year) if year else None, month=named, day=number, short=bool(match["short"]),
        weekday=None if year or not match["weekday"] else weekday(match["weekday"]),
    )  # fmt: skip


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """Streets and stadiums are named after days."""
    return None if context.is_place_name(text, start) else meaning
