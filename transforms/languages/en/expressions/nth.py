"""A counted part of a period: "the first week of May", "the last day of March", "the second Tuesday in November"."""

import re

from transforms.languages.en.lexicon import ORDINAL, UNITS, ordinal
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Inside, Meaning, Nth, Relative

NAME = "counted part"
OVER = (
    rf"(?:the |on the )?(?P<number>{ORDINAL}|last|final|opening) "
    r"(?:(?P<unit>day|week|weekend|month|quarter|year|decade)|(?P<weekday>{weekday})) (?:of|in) (?P<whole>{date})"
    r"|(?P<last>{period}|{month}|{year}) (?:of|in) (?P<held>{date})"
)
NEEDS = words("of in")
EXAMPLES = {
    "It fell in [the first week of May 2024].": "2024-W18",
    "It is due on [the last day of March 2025].": "2025-03-31",
    "Sales fell in [the last quarter of 2012].": "2012-Q4",
    "They voted on [the second Tuesday in November].": "2024-11-12",
}
LOOKALIKES = ("The first man of the world.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The so-manieth unit or weekday within the whole."""
    if match["last"]:
        last = inner["last"]
        is_last = isinstance(last, Relative) and last.base == "publication" and last.count == -1
        return Inside(Nth(-1, last.unit), inner["held"]) if is_last and isinstance(last, Relative) else None
    said = match["number"].lower()
    number = -1 if said in ("last", "final") else 1 if said == "opening" else ordinal(said)
    if match["unit"]:
        return Inside(Nth(number, UNITS[match["unit"].lower()]), inner["whole"])
    field = inner["weekday"]
    return Inside(Nth(number, field), inner["whole"])  # type: ignore[arg-type]
