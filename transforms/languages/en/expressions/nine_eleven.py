"""The day that is called by its figures: "9/11"."""

import re

from transforms.languages.patterns import words
from transforms.times.meaning import Feast, Meaning

NAME = "9/11"
PATTERN = r"9/11(?!/)"
NEEDS = words("/")
EXAMPLES = {"Nobody has flown there since [9/11].": "2001-09-11"}
LOOKALIKES = ("The bill of 9/11/2024 is lost.", "He paid 19/11 of it.")


def read(_match: re.Match[str]) -> Meaning | None:
    """The day of the attacks."""
    return Feast("9/11")
