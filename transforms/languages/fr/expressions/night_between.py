"""A night between two days: "la nuit de mardi à mercredi", "la nuit du 5 au 6 novembre"; it belongs to the first."""

import re

from transforms.languages.fr.lexicon import DAY, LENGTHS, MONTH, WEEKDAY, YEAR, day, month, weekday
from transforms.languages.patterns import words
from transforms.times.meaning import At, Calendar, DayPart, Meaning

NAME = "night between days"
PATTERN = (
    rf"(?:la )?nuit (?:de |du )(?P<first>{WEEKDAY})(?: \d\d?)?"
    rf" (?:à|au) (?:{WEEKDAY})(?: \d\d?(?: {MONTH})?(?: {YEAR})?)?"
    rf"|(?:la )?nuit du (?P<from>{DAY})(?: (?P<since>{MONTH}))?"
    rf" au (?P<to>{DAY}) (?P<month>{MONTH})(?: (?P<year>{YEAR}))?"
)
NEEDS = words("nuit")
EXAMPLES = {
    "Il a été tué dans [la nuit de mardi à mercredi].": "2024-11-19TNI",
    "Il a été tué dans [la nuit du 5 au 6 novembre].": "2024-11-05TNI",
    "Ils ont fui dans [la nuit du 31 octobre au 1er novembre 2023].": "2023-10-31TNI",
}
LOOKALIKES = ("La nuit de mardi fut calme.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The night of the first day; of the month before where its number is greater."""
    if match["first"]:
        return At(Calendar(weekday=weekday(match["first"])), DayPart("NI"))
    first, last, named = day(match["from"]), day(match["to"]), month(match["month"])
    since = month(match["since"]) if match["since"] else (named + 10) % 12 + 1 if first > last else named
    if not 1 <= first <= LENGTHS[since]:
        return None
    year = int(match["year"]) if match["year"] else None
    return At(Calendar(year=year - 1 if year and since > named else year, month=since, day=first), DayPart("NI"))
