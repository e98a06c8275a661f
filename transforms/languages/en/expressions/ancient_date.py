"""A date of antiquity with a year of three figures: "the spring of 217", "2 August 216", "October 732"."""

import re

import msgspec

from transforms.languages.en import context
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Feast, Meaning, Part

NAME = "date of antiquity"
OVER = r"(?P<date>{day}|{month}|{period}|{year}),? (?:of )?(?P<year>[1-9]\d\d)(?![.,:-]?\d|%)"
NEEDS = words("000")
EXAMPLES = {
    "Taken in 212 BC, Syracuse fell again in [the spring of 205].": "BC0205-SP",
    "The saint, who died in AD 604, had arrived in [May 597].": "0597-05",
}
LOOKALIKES = ("In June 217 people came.", "On May 3, 150 people came.")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The date in that year; the era is the text's."""
    return _dated(inner["date"], int(match["year"]))


def _dated(date: Meaning, year: int) -> Meaning | None:
    if isinstance(date, Part):
        whole = _dated(date.whole, year)
        return None if whole is None else Part(whole, date.mod)
    if isinstance(date, Calendar | Feast) and date.year is None and _is_of_a_year(date):
        return msgspec.structs.replace(date, year=year)
    return None


def _is_of_a_year(date: Calendar | Feast) -> bool:
    return isinstance(date, Feast) or date.month is not None or date.season is not None


def in_context(meaning: Meaning, text: str, _start: int, end: int) -> Meaning | None:
    """Only in a text that tells of antiquity, and where nothing is counted."""
    era = context.antiquity(text)
    if era is None or context.counts(text, end):
        return None
    return meaning if era == "AD" else context.before_christ(meaning)
