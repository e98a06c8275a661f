"""Days counted from the publication: "today", "yesterday", "the day after tomorrow"."""

import re

from transforms.languages import around
from transforms.languages.en import context
from transforms.languages.patterns import words
from transforms.times.meaning import Meaning, Relative

NAME = "today"
_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}
PATTERN = r"(?:the )?day (?P<side>before|after) (?P<far>yesterday|tomorrow)|(?P<day>today|yesterday|tomorrow)"
NEEDS = words("today yesterday tomorrow")
EXAMPLES = {
    "He met them [today].": "2024-11-22",
    "[Yesterday]'s vote failed.": "2024-11-21",
    "They will meet [the day after tomorrow].": "2024-11-24",
    "He left [the day before yesterday].": "2024-11-20",
}
LOOKALIKES = ("He told USA Today so.", "She was on the Today show.")


def read(match: re.Match[str]) -> Meaning | None:
    """A number of days before or after the publication's."""
    if match["far"]:
        return Relative(
            "publication", "day", _DAYS[match["far"].lower()] + (1 if match["side"].lower() == "after" else -1)
        )
    return Relative("publication", "day", _DAYS[match["day"].lower()])


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Newspapers, programmes and films are called Today and The Day After Tomorrow."""
    if " After " in text[start:end] and context.is_title(text, start, end):
        return None
    if text[start].isupper() and around.word_after(text, end).lower() in ("show", "programme", "program"):
        return None
    name = text[start].isupper() and around.word_before(text, start) in (
        "USA",
        "Russia",
        "India",
        "Psychology",
        "Physics",
    )
    return None if name else meaning
