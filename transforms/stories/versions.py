"""Which of two versions of an article is the newer: 3 before 10, 1.9 before 1.10, 09:00+02:00 before 08:00Z."""

import re
from datetime import datetime
from typing import Final, Literal

from schemas.article import parse_stamp

Form = Literal["number", "moment", "text"]

# "7", "v7" and "1.2.3": 18 figures are a moment written as a number, and no longer ones are compared as such.
_NUMBER: Final = re.compile(r"[vV]?(\d{1,18}(?:\.\d{1,18}){0,7})")


def compare_versions(one: str, other: str) -> int | None:
    """-1 where `one` is the older, 1 where it is the newer, 0 where they name the same; None where nothing tells.

    Whole and dotted numbers compare number by number (1 is 1.0), RFC 3339 moments by the clock of UTC (a full date is
    its midnight), any other two texts by their code points. Nothing tells which of two different forms is the newer.
    """
    (form, read), (other_form, other_read) = _read(one.strip()), _read(other.strip())
    if form != other_form:
        return None
    return (read > other_read) - (read < other_read)  # type: ignore[operator]  # of one form, they are of one type


def compare_moments(one: str, other: str) -> int:
    """As `compare_versions`, of two RFC 3339 date-times or dates; raises ValueError for anything else."""
    first, second = parse_stamp(one).at, parse_stamp(other).at
    return (first > second) - (first < second)


def _read(version: str) -> tuple[Form, tuple[int, ...] | datetime | str]:
    number = _NUMBER.fullmatch(version)
    if number:
        parts = [int(part) for part in number[1].split(".")]
        while len(parts) > 1 and parts[-1] == 0:
            parts.pop()
        return "number", tuple(parts)
    try:
        return "moment", parse_stamp(version).at
    except ValueError:
        return "text", version
