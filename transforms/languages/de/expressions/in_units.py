"""A length of time that may be a date ahead: "in zwei Wochen"."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Ahead, Duration, Meaning

NAME = "length ahead"
OVER = (
    r"in (?:genau |nur |gut |schon |bereits |frühestens |spätestens )?(?P<said>{duration})(?! (?:Haft|nach|vor|lang)\b)"
)
NEEDS = words("in")
EXAMPLES = {
    "Sie werden sich in [zwei Wochen] treffen.": "2024-W49",
    "Die Stadt fiel in [zwei Wochen].": "P2W",
}
LOOKALIKES = ("In zwei Teilen.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """A length that the direction of the sentence may turn into a date."""
    length = inner["said"]
    if not isinstance(length, Duration) or any(a.number is None for a in length.amounts):
        return None
    return Ahead(length)
