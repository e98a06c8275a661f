"""Days of one month joined: "du 3 au 7 octobre", "les 3 et 4 mai 2024", "3-5 mai"; each is a date of its own."""

import re

from transforms.languages.fr.lexicon import DAY, LENGTHS, MONTH, MONTHS, WEEKDAY, YEAR, day, month
from transforms.times.meaning import Calendar, Meaning, Pair

NAME = "days of a month"
_JOIN = r"(?: ?[-–—/] ?| (?:au|et|ou|jusqu['’]au|et le|ou le|à) )"
PATTERN = (
    rf"(?P<first>(?:(?:le |les )?(?:{WEEKDAY} )?)(?P<from>{DAY})){_JOIN}"
    rf"(?P<last>(?:le )?(?:{WEEKDAY} )?(?P<to>{DAY}) (?P<month>{MONTH})(?:,? (?:de )?(?P<year>{YEAR})(?![.:,]\d))?)"
)
NEEDS = frozenset(MONTHS)
EXAMPLES = {
    "Le salon se tient du [3] au 7 décembre.": "2024-12-03",
    "Le salon se tient du 3 au [7 décembre].": "2024-12-07",
    "Ils ont joué [les 5] et 6 novembre.": "2024-11-05",
    "Il sera fermé du [lundi 2] au vendredi 6 juin 2025.": "2025-06-02",
}
LOOKALIKES = ("Il a gagné 5 à 7 en novembre.", "Entre 3 et 5 personnes.")


def read(match: re.Match[str]) -> Meaning | None:
    """Both days, with the month and the year that only the second has; from the month before where it is later."""
    first, last, named = day(match["from"]), day(match["to"]), month(match["month"])
    if not 1 <= first <= 31 or not 1 <= last <= LENGTHS[named]:
        return None
    year = int(match["year"]) if match["year"] else None
    before = first > last
    since = (named + 10) % 12 + 1 if before else named
    return Pair(
        Calendar(year=year - 1 if year and since > named else year, month=since, day=first),
        Calendar(year=year, month=named, day=last),
    )
