"""Two years that share an era: "264–241 BC", "from 499 to 493 BC", "AD 66–73"."""

import re

from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning, Pair

NAME = "years of an era joined"
_JOIN = r"(?: ?[-–—/] ?| (?:to|and|or|until|through|till) )"
PATTERN = (
    rf"(?P<first>(?:A\.?D\.? ?)?[1-9]\d{{0,3}}){_JOIN}(?:the )?"
    r"(?P<last>(?:A\.?D\.? ?)?(?P<year>[1-9]\d{0,3})(?![.,:-]?\d|%)"
    r"(?: (?P<era>B\.C\.E\.|B\.C\.|BCE?|C\.E\.|CE|A\.D\.|AD))?)"
)
NEEDS = words("bc bce ce ad a b c")
EXAMPLES = {
    "The war of [264]–241 BC was long.": "BC0264",
    "It lasted from 499 to [493 BC].": "BC0493",
    "The rising of [AD 66]–73 failed.": "0066",
    "He ruled from AD 81 to [96].": "0096",
}
LOOKALIKES = ("A score of 5-7 was enough.", "In 480 and 500 others came.")
_LONGEST = 200


def read(match: re.Match[str]) -> Meaning | None:
    """Both years with the era that only one of them has; before Christ they count down."""
    first, last = int(match["first"].lstrip("ADad. ")), int(match["year"])
    if match["era"] and match["era"].upper().startswith("B"):
        first, last = 1 - first, 1 - last
    elif not match["era"] and not match["first"][0].isalpha():
        return None
    return Pair(Calendar(year=first), Calendar(year=last)) if first < last <= first + _LONGEST else None
