"""More days of a week that comes back: "every Tuesday and Thursday"; each of them is a set of its own."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Every, Meaning, Several

NAME = "recurring days in a list"
OVER = r"(?P<date1>{set})(?:, (?P<date2>{weekday}))?(?:, (?P<date3>{weekday}))?,? (?:and|or) (?P<date4>{weekday})"
NEEDS = words("every each")
HOLDS = 2
EXAMPLES = {
    "They meet [every Tuesday] and Thursday.": "XXXX-WXX-2",
    "They meet every Tuesday and [Thursday].": "XXXX-WXX-4",
    "They meet every Monday, [Wednesday] and Friday.": "XXXX-WXX-3",
}
LOOKALIKES = ("Every man and Friday met.",)
_A_WEEKDAY = re.compile(r"XXXX-WXX-\d")


def read(_: re.Match[str], inner: Inner) -> Meaning | None:
    """The weekdays as sets, as the first of them is."""
    first, *others = inner.values()
    if not isinstance(first, Every) or not _A_WEEKDAY.fullmatch(first.value):
        return None
    days = [day.weekday for day in others if isinstance(day, Calendar) and day.weekday is not None]
    if len(days) < len(others):
        return None
    return Several((first, *(Every(f"XXXX-WXX-{day}", "day") for day in days)))
