"""A unit next to the publication or the running date: "last week", "this year", "the following day", "that month"."""

import re

from transforms.languages import around
from transforms.languages.en import context
from transforms.languages.en.lexicon import CALENDAR_UNIT, UNITS
from transforms.times.meaning import Amount, Base, Duration, Meaning, Placed, Relative

NAME = "unit by position"
_Side = tuple[Base, int]
_BEFORE: _Side = ("publication", -1)
_THIS: _Side = ("publication", 0)
_AFTER: _Side = ("publication", 1)
_EARLIER: _Side = ("story", -1)
_SAME: _Side = ("story", 0)
_LATER: _Side = ("story", 1)
_COUNTS: dict[str, _Side] = {
    **dict.fromkeys(("last", "past", "this past"), _BEFORE),
    **dict.fromkeys(("this", "current", "this current", "this very"), _THIS),
    **dict.fromkeys(("next", "coming", "this coming", "upcoming"), _AFTER),
    **dict.fromkeys(("previous", "preceding", "prior"), _EARLIER),
    **dict.fromkeys(("same", "very same", "that", "that same", "that very", "this same"), _SAME),
    **dict.fromkeys(("following", "subsequent", "succeeding", "very next"), _LATER),
}
_WHICH = "|".join(sorted(_COUNTS, key=len, reverse=True))
_KIND = "(?:(?:calendar|full|entire|fiscal|financial|academic|school) )?"
PATTERN = (
    rf"(?:the )?(?P<which>{_WHICH})[ -]{_KIND}(?P<unit>{CALENDAR_UNIT}|(?<=this )years)(?! century)"
    rf"|the (?P<after>{CALENDAR_UNIT}) (?P<side>before|after|following|earlier|prior)(?! (?-i:[A-Z0-9]))"
)
NEEDS = frozenset(UNITS)
EXAMPLES = {
    "He said so [last week].": "2024-W46",
    "It ends [this year].": "2024",
    "It opens [next month].": "2024-12",
    "Talks broke down on Nov. 5 and resumed [the following day].": "2024-11-06",
    "He left in May 2019 and died [the same year].": "2019",
    "It fell from 5 percent [the year before].": "2023",
    "Sales grew over [the past decade].": "P1DE",
}
LOOKALIKES = (
    "The last day was long.",
    "The day before the vote he left.",
    "Episodes are sold the day after airing.",
    "She was seen the week before leaving for Rome.",
    "They met the year after winning the cup.",
)
_LENGTHS = ("over", "in", "during", "for", "within", "throughout", "of", "across")


def read(match: re.Match[str]) -> Meaning | None:
    """A unit so many after that of the publication, or of the running date."""
    if match["after"]:
        return Relative(
            "story", UNITS[match["after"].lower()], 1 if match["side"].lower() in ("after", "following") else -1
        )
    which, unit = match["which"].lower(), UNITS[match["unit"].lower()]
    base, count = _COUNTS[which]
    the = match[0].lower().startswith("the ")
    if the and which in ("past", "coming") and unit != "day":
        return Placed(Duration((Amount(1, unit),)), count)
    if the and which == "next":
        base = "story"
    if which == "last" and unit == "day":
        return None
    return Relative(base, unit, count)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """ "over the last year" is a length of time, "the day before" without more is a day."""
    said = text[start:end].lower()
    if said.endswith(("before", "after", "following")) and context.has_object(text, end):
        return None
    if (
        said.startswith(("the last ", "the next "))
        and isinstance(meaning, Relative)
        and meaning.unit in ("year", "decade", "century", "week", "month")
        and around.word_before(text, start).lower() in _LENGTHS
    ):
        return Placed(Duration((Amount(1, meaning.unit),)), meaning.count)
    return meaning
