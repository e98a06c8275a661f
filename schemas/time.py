"""The time expression: words of an article that say when, and the interval that they mean."""

from typing import Literal

import msgspec

Field = Literal["title", "body"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Granularity = Literal[
    "second", "minute", "hour", "part-of-day", "day", "weekend", "week", "month", "quarter", "season", "half",
    "year", "decade", "century", "millennium", "unknown",
]  # fmt: skip
Basis = Literal["explicit", "relative", "anchored", "inferred", "vague"]


class TimeExpression(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One time expression, resolved.

    `start` and `end` are code points into the article's `field` as it came in: `field[start:end] == text`.
    `value` and `mod` are those of TIMEX3 (TimeML 1.2.1); `earliest` and `latest` are the inclusive bounds of the
    interval, as an ISO 8601 date where the grain is a day or coarser, else a date-time; both are absent where the
    words fix no place on the calendar.
    """

    article: str
    field: Field
    text: str
    start: int
    end: int
    type: TimeType
    value: str
    granularity: Granularity
    basis: Basis
    rule: str
    mod: str | None = None
    earliest: str | None = None
    latest: str | None = None
