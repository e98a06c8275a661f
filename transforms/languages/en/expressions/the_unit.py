"""A unit that only makes a date within another expression: "the year" in "the end of the year"."""

import re

from transforms.languages import around
from transforms.languages.en.lexicon import UNITS
from transforms.languages.patterns import words
from transforms.times.meaning import Meaning, Relative

NAME = "unit"
PATTERN = r"the (?P<full>(?:full|whole|entire) )?(?P<unit>day|week|weekend|month|quarter|year|decade|century)(?!-)"
NEEDS = frozenset(UNITS)
EXAMPLES: dict[str, str] = {"The plant closes at [the end of the year].": "2024"}
LOOKALIKES = ("It was the day of days.", "The year was hard.")


def read(match: re.Match[str]) -> Meaning | None:
    """The running unit: that of the publication, in a history that of the running date."""
    return Relative("running", UNITS[match["unit"].lower()])


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """Alone it says nothing; but a weekend can be told from the next."""
    if text[start : start + 9].lower().startswith(("the full ", "the whol", "the enti")):
        return meaning
    over = around.word_before(text, start).lower() in _WEEKEND
    return meaning if over and isinstance(meaning, Relative) and meaning.unit == "weekend" else None


_WEEKEND = words("over during at on for since until by before after throughout")
