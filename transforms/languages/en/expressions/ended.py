"""A unit named by its last day: "the quarter ended June 30", "the week ending Nov. 9"; the day is a date of its own."""

import re

from transforms.languages.en.lexicon import UNITS
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Ended, Meaning, Pair, Relative

NAME = "unit that ended"
OVER = (
    r"(?P<first>{period}|{year}|{month}|(?P<unit>quarter|week|month)) (?:that )?(?:ended|ending)(?: on)? "
    r"(?P<last>{day})"
)
NEEDS = words("ended ending")
EXAMPLES = {"Revenue for [the quarter] ended June 30 fell.": "2024-Q2"}
LOOKALIKES = ("The quarter ended well.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The unit and its last day."""
    named = inner.get("first")
    if named is not None and (not isinstance(named, Relative) or named.unit == "year"):
        return None
    unit = UNITS[match["unit"].lower()] if named is None else named.unit
    return Pair(Ended(unit, inner["last"]), inner["last"])
