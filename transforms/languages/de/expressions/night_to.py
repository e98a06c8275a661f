"""The night between two days, called by the second: "die Nacht auf Sonntag", "die Nacht zum 5. November"."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Amount, At, DayPart, Duration, Meaning, Pair, Shifted

NAME = "night to a day"
OVER = (
    r"(?P<night>{part}) (?:(?:auf|zum|zu)(?: den| dem)? (?P<next>{day})"
    r"|(?:von|vom)(?: dem)? (?P<first>{day}) (?:auf|zum|zu)(?: den| dem)? (?P<last>{day})|(?:von|vom) (?P<both>{pair}))"
)
NEEDS = words("auf zum zu von vom")
EXAMPLES = {
    "In [der Nacht auf Donnerstag] brannte es.": "2024-11-20TNI",
    "In [der Nacht zum 5. November] brannte es.": "2024-11-04TNI",
    "In [der Nacht von Samstag auf Sonntag] brannte es.": "2024-11-16TNI",
    "In [der Nacht auf heute] brannte es.": "2024-11-21TNI",
}
LOOKALIKES = ("Die Nacht auf dem Berg war kalt.",)
_A_DAY = Duration((Amount(1, "day"),))


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The night of the day before the one that is named, or of the first of two."""
    if inner["night"] != DayPart("NI"):
        return None
    if match["next"]:
        return At(Shifted(_A_DAY, -1, inner["next"]), DayPart("NI"))
    if match["both"]:
        pair = inner["both"]
        return At(pair.first, DayPart("NI")) if isinstance(pair, Pair) else None
    return At(Shifted(_A_DAY, -1, inner["last"]), DayPart("NI"))
