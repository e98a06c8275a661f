"""Whence a date is seen, where it lies on the calendar, and what is said of it."""

from collections.abc import Callable

import msgspec

from schemas.article import Stamp
from schemas.time import Basis, Granularity
from transforms.times.calendar import Period
from transforms.times.meaning import Base, Mod
from transforms.times.mention import Direction, Resolved
from transforms.times.units import DAYS_OF


class Anchor(msgspec.Struct, frozen=True, gc=False):
    """An earlier expression from which others count: its place on the calendar and its span in the field.

    `minute` is that of the day, where a clock time was said.
    """

    period: Period
    start: int
    end: int
    minute: int | None = None


Feasts = Callable[[str, int], tuple[int, int] | None]
"""Finds the first and last day of a feast in a year, or None."""


class Context(msgspec.Struct, frozen=True, gc=False):
    """Whence relative expressions are seen.

    `day`, `week`, `month`, `year` are the latest anchors whose grain is at least that fine, `age` that of any grain;
    `scene` is the day of a clock time that names none; `term` is the latest quarter, month or half near by, with which
    others are compared. `narrative` says that the text tells a history: a bare month then lies in `year_told`, the
    year that the story has reached, other dates without a year near its main `line`. `day_first` is how the source
    writes numbers. `earlier` is the date before in the same sentence, and `follows` says that this one lies after it.
    """

    published: Stamp | None = None
    direction: Direction | None = None
    day: Anchor | None = None
    month: Anchor | None = None
    year: Anchor | None = None
    term: Anchor | None = None
    narrative: bool = False
    line: Anchor | None = None
    year_told: int | None = None
    day_first: bool | None = None
    feasts: Feasts | None = None
    scene: Anchor | None = None
    age: Anchor | None = None
    week: Anchor | None = None
    earlier: Anchor | None = None
    follows: bool = False

    @property
    def today(self) -> int | None:
        """The number of the day of the publication."""
        return None if self.published is None else self.published.day.toordinal()


class Place(msgspec.Struct, frozen=True, gc=False):
    """Where on the calendar: a period, or the days `first` to `last` within or around it, and how that was found."""

    period: Period
    basis: Basis
    anchor: Anchor | None = None
    mod: Mod | None = None
    first: int | None = None
    last: int | None = None
    because: str = ""


class Answer(msgspec.Struct, frozen=True, gc=False):
    """What was found, where it counted from, and the reason in words where there was a choice."""

    resolved: Resolved
    place: Place | None = None
    because: str = ""


def counted_from(base: Base, unit: Granularity, context: Context) -> tuple[int, Basis, Anchor | None] | None:
    """The day from which a relative expression counts."""
    if base == "story" or (base == "running" and context.narrative):
        days = DAYS_OF[unit]
        anchor = context.month if days < DAYS_OF["year"] else context.year
        if days < DAYS_OF["month"]:
            anchor = context.day if days <= 1 else context.week or context.day
        elif days > DAYS_OF["year"]:
            anchor = context.age
        if anchor is not None and not overtaken(anchor, context):
            return anchor.period.first, "anchored", anchor
    today = context.today
    if today is None or (base == "story" and context.narrative):
        return None
    return today, "relative", None


def overtaken(anchor: Anchor, context: Context) -> bool:
    """Whether the running date lies ahead and the sentence behind: "The vote is on May 5. At noon he said …"."""
    today = context.today
    return today is not None and context.direction == "past" and anchor.period.first > today
