"""A length of time from the running date: "zwei Tage später", "im Jahr darauf", "am Abend zuvor"."""

import re

from transforms.languages import around
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import At, DayPart, Duration, Meaning, Relative, Shifted

NAME = "later or earlier"
_BACK = words("zuvor davor vorher früher")
_AHEAD = words("später danach darauf darnach hernach hinterher")
_SIDE = "|".join(sorted(_BACK | _AHEAD))
OVER = (
    rf"(?P<length>{{duration}}) (?P<side>{_SIDE})"
    rf"|(?:(?P<unit>{{day}}|{{month}}|{{year}}|{{period}})|(?P<part>{{part}})) (?P<place>{_SIDE})"
)
NEEDS = _BACK | _AHEAD
EXAMPLES = {
    "Er stürzte am 5. November und starb [zwei Tage später].": "2024-11-07",
    "2020 waren es 3 Millionen, [ein Jahr zuvor] 2 Millionen.": "2019",
    "Am 5. November wurde er befragt, in [der Nacht zuvor] hatte er getrunken.": "2024-11-04TNI",
    "Am 5. November wurde gewählt, am [Tag darauf] trat er zurück.": "2024-11-06",
}
LOOKALIKES = ("Er kam drei Tage später als geplant.", "Das war früher so.")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The running date shifted, or the unit beside that which holds it."""
    sign = -1 if (match["side"] or match["place"]).lower() in _BACK else 1
    if match["length"]:
        length = inner["length"]
        return Shifted(length, sign, "story") if isinstance(length, Duration) else None
    if match["part"]:
        part = inner["part"]
        return At(Relative("story", "day", sign), part) if isinstance(part, DayPart) else None
    unit = inner["unit"]
    return Relative("story", unit.unit, sign) if isinstance(unit, Relative) and unit.base == "running" else None


def in_context(meaning: Meaning, text: str, _start: int, end: int) -> Meaning | None:
    """ "drei Tage später als geplant" measures a delay."""
    return None if around.word_after(text, end).lower() in ("als", "wie") else meaning
