"""A time expression with all that was decided about it; the published record is cut from it."""

from typing import Literal

import msgspec

from schemas.time import Basis, Field, Granularity, TimeExpression, TimeType
from transforms.times.meaning import Meaning

Direction = Literal["past", "future"]
DATEPARSER = "dateparser"
"""What the names of the rules begin with that read a language without a grammar of its own; they are less sure."""


class Resolved(msgspec.Struct, frozen=True, gc=False):
    """What an expression means on the calendar: TIMEX3 type, value and modifier, and the inclusive ISO 8601 bounds.

    The bounds are dates where the grain is a day or coarser, else date-times; None where nothing fixes them.
    """

    type: TimeType
    value: str
    granularity: Granularity
    basis: Basis
    mod: str | None = None
    earliest: str | None = None
    latest: str | None = None


class Mention(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Words that say when: where they stand, the rule that read them, what they mean, and why.

    `direction` is the side of the publication on which the date was looked for and `because` the words that decided
    it; `anchor` is the span, in the same field, of the expression that an anchored one was counted from. `meaning` is
    what the words say before they are put on the calendar: `resolve.shift` takes a duration's.
    """

    field: Field
    start: int
    end: int
    text: str
    rule: str
    resolved: Resolved
    direction: Direction | None = None
    because: str = ""
    anchor: tuple[int, int] | None = None
    meaning: Meaning | None = None

    @property
    def less_sure(self) -> bool:
        """Whether no grammar of the language read it, but the words that dateparser has."""
        return self.rule.startswith(DATEPARSER)

    def record(self, uri: str) -> TimeExpression:
        """The published record of this mention in the article `uri`."""
        r = self.resolved
        return TimeExpression(
            article=uri, field=self.field, text=self.text, start=self.start, end=self.end, type=r.type, value=r.value,
            granularity=r.granularity, basis=r.basis, rule=self.rule, mod=r.mod, earliest=r.earliest, latest=r.latest,
        )  # fmt: skip
