"""Two times of day of which only the second has its word: "von 9 bis 17 Uhr", "zwischen 20 und 22.30 Uhr"."""

import re

from transforms.languages.patterns import words
from transforms.times.meaning import Clock, Meaning, Pair

NAME = "clock times joined"
_TIME = r"\d{1,2}(?:[.:][0-5]\d)?"
PATTERN = rf"(?P<first>{_TIME})(?: Uhr)?(?: (?:bis|und|oder) | ?[-–] ?)(?P<last>{_TIME} Uhr)"
NEEDS = words("uhr")
EXAMPLES = {
    "Es ist von [9] bis 17 Uhr offen.": "2024-11-22T09:00",
    "Es ist von 9.30 bis [17 Uhr] offen.": "2024-11-22T17:00",
}
LOOKALIKES = ("Von 9 bis 17 Jahren.",)


def read(match: re.Match[str]) -> Meaning | None:
    """Both times."""
    first, last = _clock(match["first"]), _clock(match["last"].removesuffix(" Uhr").removesuffix(" uhr"))
    return Pair(first, last) if first.hour <= 24 and last.hour <= 24 else None


def _clock(text: str) -> Clock:
    hour, _, minute = text.replace(":", ".").partition(".")
    return Clock(int(hour), int(minute or 0))
