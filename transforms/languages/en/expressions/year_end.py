"""The edges of a year written together: "year-end 2024", "month's end", "the year's end"."""

import re

from transforms.languages.en.lexicon import UNITS, YEAR, words
from transforms.times.meaning import Calendar, Meaning, Part, Relative

NAME = "edge of a unit"
PATTERN = (
    rf"(?:the )?(?P<unit>year|month|week|quarter|decade|century)(?:['’]s)?[- ](?P<edge>end|start|beginning"
    rf"|close)(?:,? (?P<year>{YEAR}))?"
)
NEEDS = words("end start beginning close")
EXAMPLES = {"It must close by [year-end].": "2024", "It rose at [the year's end].": "2024"}
LOOKALIKES = ("The year ended well.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The beginning or the end of the running unit or of the year that is said."""
    whole: Meaning = Relative("running", UNITS[match["unit"].lower()])
    if match["year"]:
        whole = Calendar(year=int(match["year"]))
    return Part(whole, "END" if match["edge"].lower() in ("end", "close") else "START")
