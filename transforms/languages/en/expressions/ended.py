"""A period named by its last day: "the quarter ended June 30", "the three months to September"; each is a mention."""

import re

from transforms.languages.en.lexicon import UNITS
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Duration, Ended, Meaning, Pair, Placed, Relative

NAME = "unit that ended"
OVER = (
    r"(?P<first>{period}|{year}|{month}|(?P<unit>quarter|week|month)) (?:that )?(?:ended|ending)(?: on)? "
    r"(?P<last>{day})"
    r"|(?P<length>{duration}) (?:that )?(?:ended|ending|to|through)(?: on| in)? (?P<until>{day}|{month})"
)
NEEDS = words("ended ending to through")
EXAMPLES = {
    "Revenue for [the quarter] ended June 30 fell.": "2024-Q2",
    "Revenue in [the three months] to June 30 fell.": "P3M",
    "Revenue in the nine months ended [September] fell.": "2024-09",
}
LOOKALIKES = ("The quarter ended well.", "It took three months to decide.")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The unit or the length, and its last day."""
    if match["until"]:
        return _measured(inner["length"], inner["until"])
    named = inner.get("first")
    if named is not None and (not isinstance(named, Relative) or named.unit == "year"):
        return None
    unit = UNITS[match["unit"].lower()] if named is None else named.unit
    return Pair(Ended(unit, inner["last"]), inner["last"])


def _measured(length: Meaning, until: Meaning) -> Meaning | None:
    """A number of weeks or months before a date."""
    counted = isinstance(length, Duration) and all(a.number and a.unit in ("week", "month") for a in length.amounts)
    return Pair(Placed(length, -1, until), until) if isinstance(length, Duration) and counted else None
