"""The dateline that opens a report: "BENGALURU, Aug 23 (Reuters) - ", "PARIS, Nov. 3 —", "Friday, July 21, 2017"."""

import re
from dataclasses import dataclass
from typing import Final

_MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?"
    r"|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\.)?"
_MONTH_AND_DAY = rf"(?P<month>{_MONTH})\s(?P<day>{_DAY})|(?P<day2>{_DAY})\s(?P<month2>{_MONTH})"
_DATE = rf"(?:(?:{_WEEKDAY},?\s)?(?:{_MONTH_AND_DAY})(?:,?\s(?P<year>(?:19|20)\d\d))?)"
_AGENCY = r"(?:\([^()\n]{2,60}\)|/[A-Z][\w -]{1,40}/)"
_DASH = r"(?:--?|–|—|―)"
# Place words: "NEW YORK/LONDON", "WASHINGTON, D.C.", "Nairobi, Kenya", "SAINT-DENIS", "St. Louis", "Frankfurt am Main".
_PARTICLE = r"(?:am|de|la|del|di|du|le|el|al|of|the|and|sur|upon)\b"
_NAME = rf"(?:[^\W\d_a-z][\w.'’]{{0,24}}(?:[-/][^\W\d_][\w.'’]{{0,24}}){{0,4}}|{_PARTICLE})"
_PLACE = rf"(?P<place>{_NAME}(?:,?\s{_NAME}){{0,5}}\.?)"
_DATELINE: Final = re.compile(
    rf"[\s\u200b]{{0,8}}(?:{_PLACE}[,:.]?(?:\s|$))?(?:(?i:{_DATE})(?:[,.]?\s|$))?"
    rf"(?P<agency>{_AGENCY}\s?)?(?P<dash>{_DASH}|:)\s{{0,3}}(?=\S)"
)
_ENDS: Final = re.compile(r"[-:]\s|--|[–—―]")  # most lines have none in their first words
_DATE_ALONE: Final = re.compile(rf"\s*(?i:{_DATE})\.?\s*")
_LONGEST: Final = 160


@dataclass(frozen=True)
class Dateline:
    """Where the dateline ends and what it says of the date: `date` has no year where the dateline has none."""

    end: int
    date: str = ""
    year: str = ""


def read_dateline(line: str) -> Dateline | None:
    """The dateline at the start of a line of prose, None where there is none.

    A place alone needs capitals ("PARIS — …"); otherwise a date or an agency must stand with it; before a colon both.
    """
    head = line[:_LONGEST]
    marked = "-" in head or ":" in head or "–" in head or "—" in head or "―" in head  # a tenth of the search's time
    match = _DATELINE.match(head) if marked and _ENDS.search(head) else None
    if not match:
        return None
    place, agency, date = match["place"] or "", match["agency"] or "", match["month"] or match["month2"]
    rest = line[match.end() : match.end() + 80]
    shouted = _is_shouted(place) and not _is_shouted(rest)
    certain = bool(agency and (place or date)) or bool(date and place) or (bool(agency) and not place)
    if match["dash"] == ":":
        certain = bool(date and agency)
        shouted = False
    if not (certain or shouted):
        return None
    return Dateline(match.end(), *_written_date(match))


def read_date_line(line: str) -> Dateline | None:
    """A line that is nothing but a date with its year, as Wikinews opens its reports."""
    match = _DATE_ALONE.fullmatch(line[:_LONGEST])
    if not match or not match["year"]:
        return None
    return Dateline(len(line), *_written_date(match))


def _written_date(match: re.Match[str]) -> tuple[str, str]:
    """The month and day as "Aug 23" and the year, empty where they are not written."""
    month, day = match["month"] or match["month2"], match["day"] or match["day2"]
    if not month:
        return "", ""
    return f"{month} {day}", match["year"] or ""


def _is_shouted(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return len(letters) > 1 and sum(char.isupper() for char in letters) >= 0.7 * len(letters)
