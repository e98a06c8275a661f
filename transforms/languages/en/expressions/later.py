"""A length of time after or before the running date: "two days later", "a week earlier", "five years previously"."""

import re

from transforms.languages import around
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Duration, Meaning, Shifted, Vague

NAME = "later or earlier"
OVER = (
    r"(?P<length>{duration}) (?P<side>(?:later|earlier|afterwards?|previously|beforehand|hence)(?! (?:than|to)\b)"
    r"|(?:after|before|prior)(?! (?:than|to|the|a|an|his|her|its|their)\b)|on\Z)"
    r"|(?P<ahead>{duration}) from (?P<now>{vague})"
)
NEEDS = words("later earlier afterward afterwards previously beforehand after before prior hence from on")
EXAMPLES = {
    "He fell on Nov. 5 and died [two days later].": "2024-11-07",
    "It sank on Nov. 5. [Two days later] the hull was found.": "2024-11-07",
    "Sales were 3 million in 2020, up from 2 million [a year earlier].": "2019",
    "It will open [two weeks from now].": "2024-W49",
    "The mine shut in 2019. [Five years on], nothing has been built.": "2024",
}
LOOKALIKES = ("It came three days later than planned.", "He got five years on probation.")
_BACK = ("earlier", "previously", "beforehand", "before", "prior")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The running date shifted, or the publication where "now" is said."""
    if match["ahead"]:
        ahead = inner["ahead"]
        now = inner["now"] == Vague("PRESENT_REF")
        return Shifted(ahead, 1, "publication") if now and isinstance(ahead, Duration) else None
    length = inner["length"]
    if not isinstance(length, Duration):
        return None
    return Shifted(length, -1 if match["side"].lower() in _BACK else 1, "story")


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Before a noun or a clause the length is an attacher's matter: "two days after the vote"."""
    said = text[start:end].lower()
    if around.word_after(text, end).lower() == "than":
        return None
    if said.endswith(" on"):
        return meaning if text[end : end + 1] in _PAUSES else None
    if said.endswith((" after", " before", " prior")) and isinstance(meaning, Shifted):
        after = around.word_after(text, end)
        return None if after and after.lower() not in _ENDING else meaning
    return meaning


_PAUSES = frozenset(",.;:—–")
_ENDING = words("when and but in at on with while as who which from")
