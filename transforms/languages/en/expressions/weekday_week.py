"""A weekday and a week more: "Thursday week", as the British say it."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Amount, Calendar, Duration, Meaning, Shifted

NAME = "weekday of the week after"
OVER = r"(?P<day>{weekday}) week(?!-)"
NEEDS = words("week")
EXAMPLES = {"They will meet on [Thursday week].": "2024-12-05"}
LOOKALIKES = ("Fashion week begins.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The weekday to come, a week later."""
    day = inner["day"]
    return Shifted(Duration((Amount(1, "week"),)), 1, day) if isinstance(day, Calendar) else None
