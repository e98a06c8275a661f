"""A second weekday of every week: "chaque mardi et vendredi", "le lundi ou jeudi"; the first has the word for every."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Every, Meaning, Pair

NAME = "every weekday joined"
OVER = r"(?P<first>{set})(?: et | ou |, )(?P<last>{weekday})"
NEEDS = words("et ou ,")
EXAMPLES = {
    "La salle ouvre [chaque mardi] et vendredi.": "XXXX-WXX-2",
    "La salle ouvre chaque mardi et [vendredi].": "XXXX-WXX-5",
}
LOOKALIKES = ("La salle ouvre chaque année et ferme vendredi.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """Both, each of every week."""
    every, last = inner["first"], inner["last"]
    if not isinstance(every, Every) or not every.value.startswith("XXXX-WXX-") or not isinstance(last, Calendar):
        return None
    return Pair(every, Every(f"XXXX-WXX-{last.weekday}", "day")) if last.day is None else None
