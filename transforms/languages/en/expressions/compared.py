"""The counterpart of a period in another year: "the same quarter last year", "the year-earlier period"."""

import re

from schemas.time import Granularity
from transforms.languages.compared import counterpart
from transforms.languages.en.lexicon import UNITS
from transforms.times.expression import Inner
from transforms.times.meaning import Counterpart, Meaning

NAME = "compared period"
OVER = (
    r"(?:the )?(?:same|corresponding|comparable) (?P<unit>quarter|month|half|week|period|time|season)"
    r"(?: of| in|,)? (?:the )?(?P<year>{year}|{period})"
    r"|(?P<within>{period}|{month})(?: of| in|,)? (?:the )?(?P<back>{year}|{period})"
)
EXAMPLES = {
    "Profit rose in the third quarter from [the same quarter last year].": "2023-Q3",
    "Sales in May beat those of [the same month a year earlier].": "2023-05",
}
LOOKALIKES = ("It was the same month.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The unit, where one is said, in the year that is said."""
    if match["within"]:
        return counterpart(inner["within"], inner["back"])
    return Counterpart(_unit(match["unit"]), inner["year"])


def _unit(word: str) -> Granularity | None:
    return "half" if word.lower() == "half" else UNITS.get(word.lower())
