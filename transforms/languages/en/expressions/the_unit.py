"""A unit that only makes a date within another expression: "the year" in "the end of the year"."""

import re

from transforms.languages import around
from transforms.languages.en.lexicon import UNITS
from transforms.languages.patterns import words
from transforms.times.meaning import Meaning, Relative

NAME = "unit"
_KIND = "(?:(?:fiscal|financial|business|academic|school|calendar) )?"
PATTERN = (
    rf"the (?P<full>(?:full|whole|entire) )?{_KIND}(?P<unit>day|week|weekend|month|quarter|year|decade|century)(?!-)"
)
NEEDS = frozenset(UNITS)
EXAMPLES: dict[str, str] = {
    "The plant closes at [the end of the year].": "2024",
    "Sales rose at [the beginning of the financial year].": "2024",
    "In the second quarter he hired staff, and sales rose in [the quarter].": "2024-Q2",
    "Sales in [the quarter] rose by 3 percent.": "2024-Q3",
    "The index was down 3 percent for [the week].": "2024-W47",
    "He lost on Nov. 5 in the last debate of [the day].": "2024-11-05",
    "Shares fell on Nov. 5 and ended 2 percent lower on [the day].": "2024-11-05",
    "Output rose in October and was up 2 percent for [the month].": "2024-10",
}
LOOKALIKES = (
    "It was the day of days.",
    "The year was hard.",
    "On the day he died, it rained.",
    "It was the dish of the day.",
    "He was the best player of the year.",
    "For the week of the fair the street is closed.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """The running unit: that of the publication, in a history that of the running date."""
    return Relative("running", UNITS[match["unit"].lower()])


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Alone it says little; a weekend is told from the next, and reports sum up "for the week", "in the quarter"."""
    if text[start : start + 9].lower().startswith(("the full ", "the whol", "the enti")):
        return meaning
    if not isinstance(meaning, Relative) or text[start + 4 : end].count(" "):
        return None
    before, after = around.word_before(text, start).lower(), around.word_after(text, end).lower()
    if meaning.unit == "weekend":
        return meaning if before in _WEEKEND and after != "of" else None  # "the weekend of Oct. 12"
    summed = before in _SUMMED.get(meaning.unit, ()) and (not after or after in _FREE)
    counted = meaning.unit == "day" and before == "of" and _COUNTED.search(text, max(0, start - _LOOK), start)
    return Relative("story", meaning.unit) if summed or counted else None


_WEEKEND = words("over during at on for since until by before after throughout")
_SUMMED = {
    "day": words("for on"), "week": words("for during"), "month": words("for during"),
    "quarter": words("in for during of"), "year": words("for"),
}  # fmt: skip
_FREE = words("and but as at with while from against compared rose fell was were totaled totalled amounted")
_LOOK = 40
_COUNTED = re.compile(r"\b(?:first|second|third|last|final|opening|rest|remainder|best|worst)(?: [\w-]{1,15})? of \Z")
