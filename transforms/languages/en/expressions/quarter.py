"""A quarter of a year: "the third quarter", "Q3 2024", "third-quarter", "3Q"."""

import re

from transforms.languages.en import context
from transforms.languages.en.lexicon import YEAR, month
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "quarter"
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4}
_KIND = "(?:(?:fiscal|financial|calendar) )?"
PATTERN = (
    rf"(?:(?:the|a) (?!\w+-))?{_KIND}(?P<word>{'|'.join(_NUMBERS)})[- ]{_KIND}quarter"
    rf"(?:(?: of| in|,)? (?:(?:the )?year )?(?P<year>{YEAR}))?"
    rf"|(?<![-–])(?<!to )(?:the )?(?P<ends>March|June|September|December)(?: (?P<held>{YEAR}))? quarter"
    rf"(?:(?: of| in|,)? (?P<eyear>{YEAR}))?"
    rf"|(?P<before>{YEAR}) ?Q(?P<after>[1-4])"
    rf"|(?:Q(?P<q>[1-4])|(?P<nq>[1-4])Q)(?:,?[ -]?(?:of )?(?P<qyear>{YEAR}|['’]\d\d))?"
)
NEEDS = words("quarter q")
EXAMPLES = {
    "Profit rose in [the third quarter].": "2024-Q3",
    "Sales of [Q2 2023] were low.": "2023-Q2",
    "The [fourth-quarter] loss was large.": "2023-Q4",
    "It grew in [the first quarter of 2024].": "2024-Q1",
    "It lost money in [the June quarter].": "2024-Q2",
    "It lost money in [the March 2023 quarter].": "2023-Q1",
}
_GAME = re.compile(r"\b(?:minutes?|seconds?|touchdowns?|yards?|points?|lead|scor(?:ed|ing)|goals?|tied)\b[^.;]{0,24}\Z")
LOOKALIKES = (
    "They led by 12 points in the third quarter.",
    "He scored in the quarter-final.",
    "A quarter of them left.",
    "He lives in the Latin Quarter.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """The number of the quarter, with the year where it is said."""
    if match["ends"]:
        year = match["held"] or match["eyear"]
        return Calendar(quarter=month(match["ends"]) // 3, year=int(year) if year else None)
    number = match["after"] or match["q"] or match["nq"]
    year = match["year"] or match["before"] or match["qyear"]
    return Calendar(
        quarter=int(number) if number else _NUMBERS[match["word"].lower()],
        year=int(year.lstrip("'’")) if year else None,
        short=bool(year) and len(year) < 4,
    )


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A game has quarters too."""
    after = text[end : end + 16].lower()
    if _GAME.search(text, max(0, start - 40), start) and not context.is_business(text, start, end):
        return None
    return None if after.startswith((" of the game", " of play", " goal", "-final", " touchdown")) else meaning
