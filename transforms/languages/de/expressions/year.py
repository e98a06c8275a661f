"""A year: "2010", "das Jahr 1995", "490 v. Chr.", "79 n. Chr."; not a number of people."""

import re

from transforms.languages.de import context
from transforms.languages.de.lexicon import SHORT_YEAR, YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "year"
_ERA = r"(?P<era>[vn])\. ?(?:Chr(?:istus|\.)?|u\. ?Z\.?)"
_NAMED = r"(?:(?:Gesamt|Kalender)?Jahr(?:e|es|en)?|anno) "
PATTERN = (
    rf"(?:{_NAMED})?(?P<dated>\d{{1,4}}) {_ERA}|{_NAMED}(?P<named>\d{{3,4}})(?![.,:]\d)|(?P<plain>{YEAR})(?![.,:]\d)"
    rf"|(?P<short>{SHORT_YEAR})"
)
NEEDS = words("0")
EXAMPLES = {
    "Es begann [2010] in Rom.": "2010",
    "Im [Jahr 1879] wurde er geboren.": "1879",
    "Die Schlacht war [490 v. Chr.] bei Marathon.": "BC0490",
    "Der Vulkan brach [79 n. Chr.] aus.": "0079",
    "Die Generation von [’68] traf sich.": "1968",
}
LOOKALIKES = (
    "Es kamen 2000 Menschen.", "Das kostet 2010 Euro.", "Rund 1500 neue Stellen entstehen.", "Zimmer 2010.",
    "Mehr als 1900 wurden verletzt.",
)  # fmt: skip


def read(match: re.Match[str]) -> Meaning | None:
    """The year that is said, before Christ counted astronomically."""
    if match["short"]:
        return Calendar(year=int(match["short"][1:]), short=True)
    if match["dated"]:
        year = int(match["dated"])
        return Calendar(year=1 - year if match["era"].lower() == "v" else year) if year else None
    return Calendar(year=int(match["named"] or match["plain"]))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare number is a year only where nothing is counted by it."""
    if end - start == 4 and text[start].isdigit():
        return meaning if context.is_year(text, start, end) else None
    return meaning
