"""A year: "2010", "l'an 2000", "l'année 1995", "490 av. J.-C.", "en 98"; not a number of people."""

import re

from transforms.languages.fr import context
from transforms.languages.fr.lexicon import YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "year"
_CHRIST = r"(?:J\.? ?-? ?C\.?|Jésus[- ]Christ|notre ère|n\. ?è\.)"
PATTERN = (
    rf"l['’]an(?:née)? (?P<named>\d{{3,4}})(?![.,:]\d)|(?P<plain>{YEAR})(?![.,:]\d)"
    rf"|(?:l['’]an(?:née)? )?-?(?P<dated>\d{{1,4}}) (?P<era>avant|av\.?|après|apr\.?|ap\.?) {_CHRIST}"
    r"|(?<=\ben )(?P<short>[5-9]\d)(?= ?[.,;:)]| et | ou | que | à |\Z)"
)
NEEDS = words("0")
EXAMPLES = {
    "Tout a commencé en [2010].": "2010",
    "Il est né en [l'an 1879].": "1879",
    "La bataille eut lieu en [490 av. J.-C.]": "BC0490",
    "Le Vésuve entra en éruption en [79 après Jésus-Christ].": "0079",
    "Il a quitté le club en [98].": "1998",
}
LOOKALIKES = (
    "Il y avait 2000 personnes.",
    "Cela coûte 2010 euros.",
    "Le vol 1985 a atterri.",
    "Il a cité l'article 1984.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """The year that is said, before Christ counted astronomically."""
    if match["short"]:
        return Calendar(year=int(match["short"]), short=True)
    if match["dated"]:
        year = int(match["dated"])
        return Calendar(year=1 - year if match["era"].lower().startswith("av") else year) if year else None
    return Calendar(year=int(match["named"] or match["plain"]))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare number is a year only where nothing is counted by it."""
    if end - start == 4 and text[start:end].isdigit():
        return meaning if context.is_year(text, start, end) else None
    return meaning
