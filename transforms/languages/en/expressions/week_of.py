"""A week by a day in it: "the week of Feb. 26", "the week beginning March 3"."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Ended, Meaning, Relative

NAME = "week of a day"
OVER = r"(?P<week>{period}) (?:of|beginning|starting|commencing)(?: on)? (?P<day>{day})"
NEEDS = words("of beginning starting commencing")
EXAMPLES = {
    "The school was closed for [the week of Nov. 11].": "2024-W46",
    "It will be closed for [the week beginning Dec. 9].": "2024-W50",
}
LOOKALIKES = ("It was the week of the fair.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The week that holds the day."""
    week = inner["week"]
    named = isinstance(week, Relative) and week.unit == "week" and week.base == "running" and not week.count
    return Ended("week", inner["day"]) if named else None
