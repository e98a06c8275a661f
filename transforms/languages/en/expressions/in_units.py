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
}
LOOKALIKES = ("In two parts.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """A length that the direction of the sentence may turn into a date."""
    length = inner["said"]
    if not isinstance(length, Duration) or any(a.number is None for a in length.amounts):
        return None
    return Ahead(length)
