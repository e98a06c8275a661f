"""Days of one month joined: "3. bis 7. Oktober 2024", "5. und 6. Mai", "3.-5. 11."; each is a date of its own."""

import re

from transforms.languages.de.lexicon import LENGTHS, MONTH, WEEKDAY, YEAR, month
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning, Pair

NAME = "days of a month"
_LINK = r"(?: ?[-–—/] ?|,? (?:bis|und|oder|sowie|auf)(?: zum| einschließlich)?(?: den| dem| am)? |, )"
PATTERN = (
    rf"(?<!\d\.)(?<!\d\. )(?P<first>(?:{WEEKDAY},? (?:d(?:er|en|em) )?)?(?P<from>\d\d?)\.){_LINK}"
    rf"(?P<last>(?:{WEEKDAY},? (?:d(?:er|en|em) )?)?(?P<to>\d\d?)\. ?"
    rf"(?:(?P<month>{MONTH})(?:,? (?P<year>{YEAR})(?![.:,]\d))?|(?P<number>\d\d?)\.(?: ?(?P<nyear>{YEAR}))?))"
)
NEEDS = words("0")
EXAMPLES = {
    "Die Messe ging vom [3.] bis 7. Oktober.": "2024-10-03",
    "Die Messe ging vom 3. bis [7. Oktober].": "2024-10-07",
    "Die Messe ist vom [3.] bis 5. Mai 2025 geöffnet.": "2025-05-03",
    "Der Kurs war am 5. und [6.11.] in Graz.": "2024-11-06",
}
LOOKALIKES = ("Er wurde 3. und 5. im Rennen.",)


def read(match: re.Match[str]) -> Meaning | None:
    """Both days, with the month and the year that only the second has."""
    first, last = int(match["from"]), int(match["to"])
    named = month(match["month"]) if match["month"] else int(match["number"])
    if not 1 <= named <= 12 or not 1 <= first <= LENGTHS[named] or not 1 <= last <= LENGTHS[named]:
        return None
    said = match["year"] or match["nyear"]
    year = int(said) if said else None
    if first > last and not said:
        return None
    return Pair(Calendar(year=year, month=named, day=first), Calendar(year=year, month=named, day=last))
