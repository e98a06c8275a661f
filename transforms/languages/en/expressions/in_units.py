"""A length of time that may be a date ahead: "in two weeks", "within three months"."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Ahead, Duration, Meaning

NAME = "length ahead"
OVER = r"in (?:just |about |around |only )?(?P<said>{duration})(?:['’] time)?"
NEEDS = words("in")
EXAMPLES = {
    "They will meet in [two weeks].": "2024-W49",
    "The city fell in [two weeks].": "P2W",
    "It is the first time in [more than 20 years].": "P20Y",
    "This is the team's worst run of results in [two decades].": "P2DE",
    "Rain is likely for the first time in [three weeks].": "P3W",
    "The first ship will sail in [two weeks].": "2024-W49",
}
LOOKALIKES = ("In two parts.",)
_TOP = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[0-9]{1,3}(?:st|nd|rd|th)|only|worst|best|fewest|(?:bigg|small|larg|great|high|low|strong|weak|hard|long|short|fast|slow|deep|steep|sharp"
    "|poor|cold|hott|warm|wett|dri|heavi|deadli|bloodi|clos|thinn|tight|busi|quiet|cheap|bad)est"
)
_VERB = "is|are|was|will|be|been|to|due|has|have|had|would|could|should|can|may|might|must|expected|planned|ready"
# "the first time in a year", "its worst result in two decades": what is ranked is ranked within the length.
_RANKED = re.compile(
    rf"\b(?:{_TOP})(?: (?!(?:{_VERB})\b)[\w'’-]{{1,20}}){{0,4}} in (?:(?:just|about|around|only) )?\Z", re.IGNORECASE
)
_LOOK = 90


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """A length that the direction of the sentence may turn into a date."""
    length = inner["said"]
    if not isinstance(length, Duration) or any(a.number is None for a in length.amounts):
        return None
    return Ahead(length)


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """Behind a superlative it is the length over which one ranks."""
    ranked = isinstance(meaning, Ahead) and _RANKED.search(text, max(0, start - _LOOK), start)
    return meaning.duration if isinstance(meaning, Ahead) and ranked else meaning
