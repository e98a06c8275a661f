"""The moment of publication as people and pages write it: "Updated 14:05 GMT, 23 November 2024"."""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from schemas.article import parse_stamp
from transforms.articles.format import refuse

# A date with its year; what stands for the month is checked by dateparser, in the article's language.
_YEAR = r"(?:19|20)\d{2}"
_ORDINAL = r"(?:st|nd|rd|th|er|º|\.)?"
_WORD = r"[^\W\d_]{3,12}\.?"
_OF = r"(?:\s{1,3}(?:de|of|del))?"
_DATE = "|".join(
    (
        rf"(?P<iso>{_YEAR}-\d{{2}}-\d{{2}})",
        rf"(?P<numeric>\d{{1,2}}[./-]\d{{1,2}}[./-](?:{_YEAR}|\d{{2}}))",
        rf"(?P<month_first>{_WORD}\s{{1,3}}\d{{1,2}}{_ORDINAL},?\s{{1,3}}{_YEAR})",
        rf"(?P<day_first>\d{{1,2}}{_ORDINAL}{_OF}[\s-]{{1,3}}{_WORD}{_OF},?[\s-]{{1,3}}{_YEAR})",
    )
)
_ZONE = r"(?:Z|(?:GMT|UTC)\s?(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}|[A-Z]{2,5})"
_CLOCK = (
    rf"(?P<clock>\d{{1,2}}(?:[:.h]\d{{2}}(?::\d{{2}})?(?:\.\d{{1,9}})?(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?))(?![\d./])"
    rf"(?:\s?\(?(?P<zone>{_ZONE})\)?(?![\w]))?"
)
DATE: Final = re.compile(rf"(?<![\w/.-])(?:{_DATE})(?![^\WT]|[/-]|T(?!\d)|\.\d|:\d)")
_CLOCK_AFTER: Final = re.compile(rf"(?:T|[\s,|·•(]{{0,4}}(?:at\s|um\s|à\s|a las\s|[-–—]\s)?){_CLOCK}", re.IGNORECASE)
_WEEKDAY = r"(?:[^\W\d_]{2,10}\.?,?\s)?"
_CLOCK_BEFORE: Final = re.compile(rf"{_CLOCK}[\s,|·•)]{{0,4}}(?:on\s|[-–—]\s)?{_WEEKDAY}$", re.IGNORECASE)

# Names of clocks that move with the season: the date decides the offset. IST is read as India's: of the three that
# write it, India's news has by far the most readers.
_CIVIL_ZONES: Final = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "IST": "Asia/Kolkata", "SGT": "Asia/Singapore", "HKT": "Asia/Hong_Kong",
}  # fmt: skip
# Where the first number of 03/04/2024 is the month. Elsewhere it is the day, except where only "en" is known: nobody
# can tell then, and no date is better than a wrong one.
_MONTH_FIRST: Final = frozenset(("en-us", "en-ph", "es-us"))
_LONGEST: Final = 200


@dataclass(frozen=True)
class WrittenStamp:
    """Where a stamp stands in a line, and its parts as they are written."""

    start: int
    end: int
    date: str
    numeric: bool
    clock: str = ""
    zone: str = ""


def find_stamps(line: str) -> list[WrittenStamp]:
    """The dates with a year in `line`, each with the time of day that stands beside it."""
    found: list[WrittenStamp] = []
    if len(line) > _LONGEST:
        return found
    for date in DATE.finditer(line):
        after = _CLOCK_AFTER.match(line, date.end())
        before = None if after else _CLOCK_BEFORE.search(line[max(0, date.start() - 40) : date.start()])
        start = date.start() if not before else max(0, date.start() - 40) + before.start()
        clock = after or before
        found.append(
            WrittenStamp(
                start=start,
                end=after.end() if after else date.end(),
                date=date[0],
                numeric=date["numeric"] is not None,
                clock=clock["clock"] if clock else "",
                zone=(clock["zone"] or "") if clock else "",
            )
        )
    return found


def read_stamp(stamp: WrittenStamp, language: str | None) -> str | None:
    """The stamp as an RFC 3339 date or date-time in the zone that it names; None where it is no date or ambiguous."""
    return _read(stamp.date, stamp.numeric, stamp.clock, stamp.zone, (language or "en").lower().replace("_", "-"))


def lenient_stamp(value: object, language: str | None) -> str | None:
    """A stamp out of metadata: RFC 3339 as it is, another writing read if it can be, else None."""
    if not isinstance(value, str):
        return None
    try:
        parse_stamp(value.strip())
    except ValueError:
        found = find_stamps(value)
        return read_stamp(found[0], language) if found else None
    return value.strip()


def checked_stamp(uri: str, field: str, value: object) -> str | None:
    """A stamp of a record, which must be RFC 3339; raises DecodeError naming the field where it is not."""
    if value is None:
        return None
    if not isinstance(value, str):
        refuse(uri, field, f"expected an RFC 3339 date or date-time, got {type(value).__name__}")
    try:
        parse_stamp(value)
    except ValueError as error:
        refuse(uri, field, str(error))
    return value


@lru_cache(maxsize=4096)
def _read(date: str, numeric: bool, clock: str, zone: str, language: str) -> str | None:
    if numeric and _is_ambiguous(date) and language == "en":
        return None
    civil = _CIVIL_ZONES.get(zone.upper())
    at = _parse(" ".join(part for part in (date, clock, "" if civil else zone) if part), language)
    if at is None:
        return None
    if not clock:
        return at.date().isoformat()
    return (at.replace(tzinfo=ZoneInfo(civil)) if civil else at).isoformat()


def _is_ambiguous(date: str) -> bool:
    first, second = (int(number) for number in re.split(r"[./-]", date)[:2])
    return first <= 12 and second <= 12 and first != second


def _parse(text: str, language: str) -> datetime | None:
    """dateparser on words that are known to be a stamp; it is strict about a full date, so it asks no clock."""
    # It takes a fifth of a second to import, which records that name their publication need not pay.
    import dateparser  # type: ignore[import-untyped]  # it ships no types

    settings = {"STRICT_PARSING": True, "DATE_ORDER": "MDY" if language in _MONTH_FIRST else "DMY"}
    try:
        at: datetime | None = dateparser.parse(text, languages=[language.partition("-")[0]], settings=settings)
    except (ValueError, OverflowError):  # an unknown language among them
        return None
    return at
