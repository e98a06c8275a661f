"""A unit next to the publication or the running date: "vergangene Woche", "im kommenden Jahr", "am folgenden Tag"."""

import re

from transforms.languages.de.lexicon import CALENDAR_UNIT, SIDE, SIDES, THE, UNITS, declined
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Amount, Calendar, Duration, Ended, Meaning, Nearest, Relative, Shifted

NAME = "unit by position"
_KIND = "(?:(?:ganzen?|ganzes|vollen?) )?"
_TURN = alternatives(declined("neu alt"))
PATTERN = (
    rf"{THE}(?P<which>{SIDE}) {_KIND}"
    rf"(?P<unit>{CALENDAR_UNIT}|Arbeitstag|Werktag|(?:Geschäfts|Schul)jahr(?:e?s)?)(?! lang\b)"
    rf"|{THE}(?P<turn>{_TURN}) Jahr(?:es|s)?"
)
NEEDS = frozenset(UNITS) | words("arbeitstag werktag geschäftsjahr geschäftsjahres schuljahr schuljahres schuljahrs")
EXAMPLES = {
    "Das sagte er [vergangene Woche] in Rom.": "2024-W46",
    "Im [kommenden Jahr] wird gewählt.": "2025",
    "Er kommt [nächsten Monat] zurück.": "2024-12",
    "In [dieser Woche] wird getagt.": "2024-W47",
    "Am 5. November endeten die Gespräche, am [folgenden Tag] begannen sie neu.": "2024-11-06",
    "Im Mai 2019 ging er und starb im [selben Jahr].": "2019",
    "Am 5. November kam er, am [nächsten Tag] ging er.": "2024-11-06",
    "Im [neuen Jahr] wird es teurer.": "2025",
    "Am [kommenden Wochenende] wird gewählt.": "2024-W47-WE",
}
LOOKALIKES = ("Der letzte Tag war lang.", "Die letzten Jahre waren gut.")
_PLURAL = words(
    "jahre jahren tage tagen monate monaten wochen nächte nächten quartale quartalen jahrzehnte jahrzehnten dekaden"
    " jahrhunderte jahrhunderten wochenenden"
)


def read(match: re.Match[str]) -> Meaning | None:
    """A unit so many after that of the publication, or of the running date; plurals are lengths."""
    if match["turn"]:  # "das neue Jahr" is the next from summer on
        half_a_year = Shifted(
            Duration((Amount(6, "month"),)), 1 if match["turn"].lower()[0] == "n" else -1, "publication"
        )
        return Ended("year", half_a_year)
    which, word = match["which"].lower(), match["unit"].lower()
    unit = UNITS.get(word, "year" if word.startswith(("geschäfts", "schul")) else "day")
    base, count = SIDES[which]
    if word in _PLURAL or not match["unit"][0].isupper():
        return None
    if unit == "day" and base == "publication" and count < 0:
        return None  # "der letzte Tag" ends something
    if unit == "day" and which.startswith(("nächst", "dies")):
        base = "story"
    if unit in ("week", "month", "year") and which.startswith("nächst"):
        base = "running"
    if unit == "weekend" and (base, count) == ("publication", 1):
        saturday = Nearest("publication", 1, Calendar(weekday=6), apart=which.startswith("nächst"))
        return Ended("weekend", saturday)
    return Relative(base, unit, count)
