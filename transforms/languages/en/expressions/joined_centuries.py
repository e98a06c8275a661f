"""Two centuries joined: "the 18th and 19th centuries", "the fifth and fourth centuries BC", "12th–13th centuries"."""

import re

from transforms.languages.en.lexicon import ORDINAL, ordinal
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning, Pair

NAME = "centuries joined"
PATTERN = (
    rf"(?P<first>(?:the )?(?P<from>{ORDINAL})(?:[- ]century)?)(?: ?[-–—/] ?| (?:to|and|or|through|until) )"
    rf"(?P<last>(?:the )?(?P<to>{ORDINAL}) centur(?:ies|y)(?: (?:(?P<era>B\.?C\.?E?\.?)|A\.D\.|AD|C\.E\.|CE))?)"
)
NEEDS = words("centuries century")
EXAMPLES = {
    "It was built in [the 12th] and 13th centuries.": "11",
    "It was built in the 12th–[13th centuries].": "12",
    "Poets of the fifth and [fourth centuries BC] praised it.": "BC03",
    "It grew from [the 9th] to the 11th century.": "08",
}
LOOKALIKES = ("He came second and third, centuries later.",)


def read(match: re.Match[str]) -> Meaning | None:
    """Both centuries, with the era that the second one has."""
    first, last = ordinal(match["from"]), ordinal(match["to"])
    if match["era"]:
        return Pair(Calendar(century=-first), Calendar(century=-last)) if first > last else None
    return Pair(Calendar(century=first - 1), Calendar(century=last - 1)) if first < last < 30 else None
