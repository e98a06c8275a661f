"""A year of antiquity by its three figures alone: "in 218", "late in 205", "from 264 to 241"."""

import re

from transforms.languages.en import context
from transforms.languages.en.lexicon import UNIT
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning, Modified, Part

NAME = "year of antiquity"
_ALONE = r"(?:\A|(?<=\Ain )|(?<=\d\d\d to )|(?<=\d\d\d and )|(?<=\d\d\d[-–])|(?<=\d\d\d [-–] ))"
_NEAR = r"(?P<near>about|around|circa|ca?\.) "
_ALREADY = rf"(?! (?:B\.?C|A\.?D|C\.?E|{UNIT})\b)(?!-{UNIT}\b)"
"""An era makes it another expression, and a unit makes it a length: "about 300 days"."""
PATTERN = rf"{_ALONE}(?:(?P<mod>early|late) (?:in )?|{_NEAR})?(?P<year>[1-9]\d\d)(?=\Z|,? |[-–]){_ALREADY}"
NEEDS = words("000")
EXAMPLES = {
    "Plato (d. 347 BC) taught until [360].": "BC0360",
    "Taken in 212 BC, Syracuse rose again in [205].": "BC0205",
    "Taken in 212 BC, Syracuse fell again [late in 205].": "BC0205",
    "Rome, sacked in 390 BC, fought from 264 to [241].": "BC0241",
    "The monk (c. 314 – 368) came [around 328].": "0328",
}
LOOKALIKES = ("It took about 300 days.", "It rose by 360, he said.", "In 216 BC they lost in 120 places.")


def read(match: re.Match[str]) -> Meaning | None:
    """The year; the era is the text's."""
    year = Calendar(year=int(match["year"]))
    if match["near"]:
        return Modified(year, "APPROX")
    return Part(year, "START" if match["mod"].lower() == "early" else "END") if match["mod"] else year


def in_context(meaning: Meaning, text: str, _start: int, end: int) -> Meaning | None:
    """Only in a text that tells of antiquity, and where nothing is counted."""
    era = context.antiquity(text)
    if era is None or not context.is_ancient_year(text, end - 3, end):
        return None
    if context.counts(text, end):
        return None
    return meaning if era == "AD" else context.before_christ(meaning)
