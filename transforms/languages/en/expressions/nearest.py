"""A named date by its position: "last Friday", "next March", "this summer", "the previous Friday"."""

import re

from transforms.times.expression import Inner
from transforms.times.meaning import Base, Calendar, Feast, Meaning, Nearest, Part

NAME = "named date by position"
_SIDES: dict[str, tuple[Base, int]] = {
    "last": ("publication", -1), "past": ("publication", -1),
    "this past": ("publication", -1), "this": ("publication", 0),
    "next": ("publication", 1), "coming": ("publication", 1), "this coming": ("publication", 1), "upcoming": (
    "publication", 1),
    "this upcoming": ("publication", 1), "previous": ("story", -1),
    "preceding": ("story", -1), "following": ("story", 1),
    "that": (
    "story", 0),
    "that same": ("story", 0), "the same": ("story", 0), "same": ("story", 0), "prior": ("story", -1), "subsequent": (
    "story", 1),
    "current": (
    "publication", 0),
}  # fmt: skip
OVER = (
    rf"(?:the )?(?P<side>{'|'.join(sorted(_SIDES, key=len, reverse=True))})[- ](?P<field>{{date}})"
    r"|(?P<before>{day}|{month}) (?P<after>last|next)"
)
EXAMPLES = {
    "He left [last Friday].": "2024-11-15",
    "They vote [next Tuesday].": "2024-11-26",
    "It opened [last March].": "2024-03",
    "It opens [next March].": "2025-03",
    "It was hot [this summer].": "2024-SU",
    "They met on Nov. 5 and again [the following Friday].": "2024-11-08",
}
LOOKALIKES = ("This march is long.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The nearest such date before or after the publication, or the running date."""
    field = inner.get("field") or inner["before"]
    base, which = _SIDES[(match["side"] or match["after"]).lower()]
    if isinstance(field, Part):
        nearest = _nearest(base, which, field.whole)
        return None if nearest is None else Part(nearest, field.mod)
    return _nearest(base, which, field)


def _nearest(base: Base, which: int, field: Meaning) -> Meaning | None:
    if isinstance(field, Feast):
        return Nearest(base, which, field) if field.year is None else None
    if not isinstance(field, Calendar) or field.year is not None or field.fiscal:
        return None
    if field.decade is not None or field.century is not None:
        return None
    return Nearest(base, which, field)
