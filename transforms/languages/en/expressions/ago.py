"""A length of time before the publication: "two years ago", "a decade ago", "an hour ago"."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Amount, Duration, Meaning, Relative, Shifted, Vague

NAME = "ago"
OVER = (
    r"(?P<length>{duration}) ago(?: (?:on )?(?P<day>{weekday})| (?P<same>{day}|{month}|{period}))?"
    r"|(?P<named>{weekday}),? (?P<before>{duration}) ago"
    r"|(?P<back>{duration}) back(?= |$)"
)
NEEDS = words("ago back")
EXAMPLES = {
    "He left [two weeks ago].": "2024-W45",
    "He left [three years ago].": "2021",
    "He left [10 days ago].": "2024-11-12",
    "It began [several years ago].": "PAST_REF",
    "He left [a decade ago].": "201",
    "He left [two years ago this month].": "2022-11",
    "He left [a week ago Tuesday].": "2024-11-12",
    "The crater formed [66 million years ago].": "PAST_REF",
    "The ape lived [some 200,000 years ago].": "PAST_REF",
    "Ice covered the valley [tens of thousands of years ago].": "PAST_REF",
    "He left on [Tuesday a week ago].": "2024-11-12",
}
LOOKALIKES = ("He came back.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The publication shifted back, or the weekday that is named: "a week ago Tuesday"."""
    length = inner.get("length") or inner.get("before") or inner["back"]
    if not isinstance(length, Duration):
        return None
    if any(a.unit == "year" and (a.number or 0) >= _AGES for a in length.amounts):
        return Vague("PAST_REF")  # no calendar year is meant by "66 million years ago"
    same = inner.get("same")
    if same is not None:
        this = isinstance(same, Relative) and same.base == "publication" and not same.count
        return Shifted(length, -1, same, same=True) if this else None
    return Shifted(length, -1, inner.get("day") or inner.get("named") or "publication")


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """In a comparison "a year ago" is the same quarter a year before."""
    if meaning == _A_YEAR_AGO and _COMPARING.search(text, max(0, start - _LOOK), start):
        return Shifted(_A_YEAR, -1, "story")
    return meaning


_AGES = 100_000
_A_YEAR = Duration((Amount(1, "year"),))
_A_YEAR_AGO = Shifted(_A_YEAR, -1, "publication")
_LOOK = 60
_COMPARING = re.compile(
    r"\b(?:from|against|versus|vs\.?|compared (?:with|to)|than)\s(?:[^.;]|\.(?=\d)){0,50}\Z", re.IGNORECASE
)
