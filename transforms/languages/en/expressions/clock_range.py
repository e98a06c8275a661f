"""Two times of one day that is named behind them: "from 7 a.m. to 8 p.m. on Tuesday"."""

import re

from transforms.times.expression import Inner
from transforms.times.meaning import At, Clock, Meaning, Pair

NAME = "times of a day joined"
OVER = (
    r"(?P<first>{clock})(?: (?:to|until|till|through|and) | ?[-–—] ?)"
    r"(?P<last>(?P<time>{clock}),? (?:on )?(?P<day>{day}))"
)
HOLDS = 3
EXAMPLES = {
    "Voting ran from [7 a.m.] to 8 p.m. on Tuesday.": "2024-11-19T07:00",
    "Voting ran from 7 a.m. to [8 p.m. on Tuesday].": "2024-11-19T20:00",
}
LOOKALIKES = ("From nine to five on the shop floor.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """Both on the day."""
    first, last, day = inner["first"], inner["time"], inner["day"]
    if not isinstance(first, Clock) or not isinstance(last, Clock):
        return None
    return Pair(At(day, first), At(day, last))
