"""A length of time before the publication: "two years ago", "a decade ago", "an hour ago"."""

import re

from transforms.times.expression import Inner
from transforms.times.meaning import Duration, Meaning, Shifted

NAME = "ago"
OVER = r"(?P<length>{duration}) ago(?: today)?|(?P<back>{duration}) back(?= |$)"
EXAMPLES = {
    "He left [two weeks ago].": "2024-W45",
    "He left [three years ago].": "2021",
    "He left [10 days ago].": "2024-11-12",
    "It began [several years ago].": "PAST_REF",
    "He left [a decade ago].": "201",
}
LOOKALIKES = ("He came back.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The publication shifted back."""
    length = inner.get("length") or inner["back"]
    return Shifted(length, -1, "publication") if isinstance(length, Duration) else None
