"""A named date by its position: "last Friday", "next March", "this summer", "the previous Friday"."""

import re

from transforms.languages.patterns import single
from transforms.times.expression import Inner
from transforms.times.meaning import At, Base, Calendar, Feast, Meaning, Nearest, Part

NAME = "named date by position"
_Side = tuple[Base, int]
_BEFORE: _Side = ("publication", -1)
_THIS: _Side = ("publication", 0)
_AFTER: _Side = ("publication", 1)
_EARLIER: _Side = ("story", -1)
_SAME: _Side = ("story", 0)
_LATER: _Side = ("story", 1)
_SIDES: dict[str, _Side] = {
    **dict.fromkeys(("last", "past", "this past"), _BEFORE),
    **dict.fromkeys(("this", "current"), _THIS),
    **dict.fromkeys(("next", "coming", "this coming", "upcoming", "this upcoming"), _AFTER),
    **dict.fromkeys(("previous", "preceding", "prior"), _EARLIER),
    **dict.fromkeys(("that", "that same", "the same", "same"), _SAME),
    **dict.fromkeys(("following", "subsequent"), _LATER),
}
_APART = ("last", "next")
"""Behind these a weekday is not yesterday's or tomorrow's."""
_SIDE = "|".join(sorted(_SIDES, key=len, reverse=True))
OVER = (
    rf"(?:the )?(?P<side>{_SIDE})[- ](?P<field>{{date}})|(?P<before>{{day}}|{{month}}) (?P<after>last|next)"
    rf"|(?P<of>{_SIDE}) (?P<at>{{clock}})"
)
NEEDS = single(_SIDES)
EXAMPLES = {
    "He left [last Friday].": "2024-11-15",
    "He left [last Thursday morning].": "2024-11-14TMO",
    "He left [this past Thursday].": "2024-11-21",
    "They vote [next Tuesday].": "2024-11-26",
    "It opened [last March].": "2024-03",
    "It opens [next March].": "2025-03",
    "It was hot [this summer].": "2024-SU",
    "They met on Nov. 5 and again [the following Friday].": "2024-11-08",
}
LOOKALIKES = ("This march is long.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The nearest such date before or after the publication, or the running date."""
    if match["of"]:
        return _at(match["of"].lower(), inner["at"])
    field = inner.get("field") or inner["before"]
    side = (match["side"] or match["after"]).lower()
    if match[0].lower().startswith("the next"):
        side = "following"
    if isinstance(field, Part):
        nearest = _nearest(side, field.whole)
        return None if nearest is None else Part(nearest, field.mod)
    return _nearest(side, field)


def _at(side: str, time: Meaning) -> Meaning | None:
    """ "last Thursday morning"."""
    day = None if not isinstance(time, At) or time.day is None else _nearest(side, time.day)
    return None if day is None or not isinstance(time, At) else At(day, time.time, time.mod)


def _nearest(side: str, field: Meaning) -> Meaning | None:
    base, which = _SIDES[side]
    if isinstance(field, Feast):
        return Nearest(base, which, field) if field.year is None else None
    if not isinstance(field, Calendar) or field.year is not None or field.fiscal:
        return None
    if field.decade is not None or field.century is not None:
        return None
    return Nearest(base, which, field, apart=side in _APART)
