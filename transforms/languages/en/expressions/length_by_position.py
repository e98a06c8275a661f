"""A length of time beside the publication: "the past two years", "the next few months", "the first six months"."""

import re

from transforms.times.expression import Inner
from transforms.times.meaning import Duration, Meaning, Placed

NAME = "length by position"
_SIDES = {
    "past": -1, "last": -1, "next": 1, "coming": 1, "previous": -1, "preceding": -1, "prior": -1, "following": 1,
    "upcoming": 1,
    "first": 0, "final": 0, "subsequent": 1, "intervening": 0, "latest": -1, "opening": 0, "ensuing": 1, "remaining": 0,
    "same": 0,
    "succeeding": 1,
}  # fmt: skip
OVER = rf"(?:the |these |this )?(?P<side>{'|'.join(_SIDES)})[ -](?P<length>{{duration}})"
NEEDS = frozenset(_SIDES)
EXAMPLES = {
    "It fell over [the past two years].": "P2Y",
    "It will grow in [the next few months].": "PXM",
    "He said nothing in [the first six months].": "P6M",
}
LOOKALIKES = ("He walked past two men.",)
_STORY = ("previous", "preceding", "following", "prior", "subsequent", "ensuing", "succeeding")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The length, with its place where the words give one."""
    length, side = inner["length"], match["side"].lower()
    if not isinstance(length, Duration):
        return None
    if not _SIDES[side]:
        return length
    return Placed(length, _SIDES[side], "story" if side in _STORY else "publication")
