"""The edges of a year written together: "year-end 2024", "month's end", "the year's end"."""

import re

from transforms.languages.en.lexicon import UNITS, YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning, Part, Relative

NAME = "edge of a unit"
_UNIT = "year|month|week|quarter|decade|century"
PATTERN = (
    rf"(?:the )?(?P<unit>{_UNIT})"
    rf"(?:['’]s[- ]|-| (?!beginning))(?P<edge>end|start|beginning|close)(?:,? (?P<year>{YEAR}))?"
    rf"|mid-?(?P<mid>year|month|week)(?:,? (?P<midyear>{YEAR}))?"
)
NEEDS = words("end start beginning close mid midyear")
EXAMPLES = {
    "It will close by [mid-year].": "2024",
    "It must close by [year-end].": "2024",
    "It rose at [the year's end].": "2024",
}
LOOKALIKES = ("The year ended well.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The beginning or the end of the running unit or of the year that is said."""
    whole: Meaning = Relative("running", UNITS[(match["unit"] or match["mid"]).lower()])
    year = match["year"] or match["midyear"]
    if year:
        whole = Calendar(year=int(year))
    if match["mid"]:
        return Part(whole, "MID")
    return Part(whole, "END" if match["edge"].lower() in ("end", "close") else "START")
