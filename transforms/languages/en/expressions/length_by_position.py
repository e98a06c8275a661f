"""A length of time beside the publication: "the past two years", "the next few months", "the first six months"."""

import re

from transforms.languages import around
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Duration, Meaning, Placed

NAME = "length by position"
_SIDES = {
    **dict.fromkeys(("past", "last", "previous", "preceding", "prior", "latest"), -1),
    **dict.fromkeys(("next", "coming", "following", "upcoming", "subsequent", "ensuing", "succeeding"), 1),
    **dict.fromkeys(("first", "final", "intervening", "opening", "remaining", "same"), 0),
}
OVER = (
    rf"(?:(?P<the>the|these|this) )?(?P<side>{'|'.join(_SIDES)})[ -](?P<length>{{duration}})"
    r"(?: (?:of|in) (?:the )?(?P<whole>{date}))?"
)
NEEDS = frozenset(_SIDES)
EXAMPLES = {
    "It fell over [the past two years].": "P2Y",
    "It will grow in [the next few months].": "PXM",
    "Sales rose in [the first nine months of 2024].": "P9M",
    "He said nothing in [the first six months].": "P6M",
}
LOOKALIKES = ("He walked past two men.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The length, with its place where the words give one."""
    length, side = inner["length"], match["side"].lower()
    if not isinstance(length, Duration):
        return None
    if match["whole"]:
        if length.amounts[0].number is None:
            return None
        return Placed(length, -1 if side in _LAST else 1, inner["whole"]) if side in (*_LAST, *_FIRST) else None
    if not _SIDES[side]:
        return length
    return Placed(length, _SIDES[side], "story" if side in _STORY else "publication")


_FIRST, _LAST = ("first", "opening"), ("last", "final")
_STORY = ("previous", "preceding", "following", "prior", "subsequent", "ensuing", "succeeding")


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """ "will last two weeks" is a verb."""
    verb = text[start : start + 4].lower() == "last" and around.word_before(text, start).lower() in _VERBAL
    return None if verb else meaning


_VERBAL = words("to will would could may might can must should not usually often typically sometimes likely probably")
