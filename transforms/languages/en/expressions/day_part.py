"""A part of a day: "this morning", "last night", "that afternoon", "the evening", "overnight"."""

import re

from transforms.languages import around
from transforms.languages.en.lexicon import PART_OF_DAY, PARTS_OF_DAY
from transforms.languages.patterns import words
from transforms.times.meaning import At, Base, DayPart, Every, Meaning, Relative

NAME = "part of the day"
_DAYS: dict[str, tuple[Base, int]] = {
    "this": ("publication", 0), "this very": ("publication", 0), "last": ("publication", -1),
    "that": ("story", 0), "that same": ("story", 0), "the same": ("story", 0), "same": ("story", 0),
    "next": ("story", 1), "the next": ("story", 1), "the following": ("story", 1),
    "the previous": ("story", -1), "the preceding": ("story", -1),
}  # fmt: skip
_WHICH = "|".join(sorted(_DAYS, key=len, reverse=True))
PATTERN = (
    rf"(?:(?P<which>{_WHICH})[ -])?(?P<part>{PART_OF_DAY})(?: hours)?"
    rf"|the (?:early |late )?(?P<the>{PART_OF_DAY})(?: hours)?|(?P<tonight>tonight)|(?P<over>overnight)"
    r"|the (?P<edge>night|evening|morning|afternoon) (?P<side>before|after)"
    r"|the (?P<small>early|small|wee) (?:morning )?hours"
)
NEEDS = frozenset(PARTS_OF_DAY) | words("tonight hours")
EXAMPLES = {
    "He said so [this morning].": "2024-11-22TMO",
    "Shots were fired [last night].": "2024-11-21TNI",
    "They play [tonight].": "2024-11-22TNI",
    "He was shot on Nov. 5 and died [the following morning].": "2024-11-06TMO",
}
LOOKALIKES = ("Good morning America is a show.", "The night watch hangs there.")


def read(match: re.Match[str]) -> Meaning | None:
    """A part of the publication's day, of the running day, or of one beside them."""
    if match["tonight"]:
        return At(Relative("publication", "day", 0), DayPart("NI"))
    if match["edge"]:
        return At(
            Relative("story", "day", 1 if match["side"].lower() == "after" else -1),
            DayPart(PARTS_OF_DAY[match["edge"].lower()]),
        )
    if match["over"]:
        return DayPart("NI")
    if match["small"]:
        return DayPart("MO")
    part = DayPart(PARTS_OF_DAY[(match["part"] or match["the"]).lower()])
    if not match["which"]:
        return part
    base, count = _DAYS[match["which"].lower()]
    return At(Relative(base, "day", count), part)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare part of the day counts after "in the", "at", "by" and the like."""
    if not isinstance(meaning, DayPart):
        return meaning
    before = around.word_before(text, start).lower()
    said = text[start:end].lower()
    if said == "overnight":
        return meaning
    if said.startswith("the "):
        return meaning if before in _THE else None
    if before in ("at", "by") and said in ("night", "day"):
        return Every(f"XXXX-XX-XXT{meaning.code}", "part-of-day")
    return meaning if before in _BARE else None


_THE = words("in during by until throughout of for into through")
_BARE = words("at by until before after since around each all")
