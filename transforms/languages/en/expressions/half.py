"""A half of a year: "the first half of 2024", "H1 2024", "the second half"."""

import re

from transforms.languages.en import context
from transforms.languages.en.lexicon import YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "half"
_NUMBERS = {"first": 1, "second": 2, "latter": 2, "1st": 1, "2nd": 2}
PATTERN = (
    rf"(?:the (?!\w+-))?(?P<word>{'|'.join(_NUMBERS)})[- ]half(?:(?: of| in)? (?:(?:the )?year )?(?P<year>{YEAR}))?"
    rf"|(?P<before>{YEAR}) ?H(?P<after>[12])|(?:H(?P<h>[12])|(?P<hn>[12])H)(?:,? ?(?:of )?(?P<hyear>{YEAR})"
    r"|['’]?(?P<short>\d\d)(?!\d))?"
)
NEEDS = words("half h")
EXAMPLES = {
    "Profit fell in [the first half of 2024].": "2024-H1",
    "[H2 2023] was weak.": "2023-H2",
    "Volumes rose in [1H24] again.": "2024-H1",
    "It grew in [the second half of last year].": "2023-H2",
}
LOOKALIKES = ("He scored in the second half.", "The first half of the game was dull.")


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the half, with the year where it is said."""
    number = match["after"] or match["h"] or match["hn"]
    year = match["year"] or match["before"] or match["hyear"] or match["short"]
    half = int(number) if number else _NUMBERS[match["word"].lower()]
    return Calendar(half=half, year=int(year) if year else None, short=bool(match["short"]))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Games have halves: without a year only where money is near."""
    if isinstance(meaning, Calendar) and meaning.year is None and text[start:end].lower().endswith("half"):
        return meaning if context.is_business(text, start, end) else None
    return meaning
