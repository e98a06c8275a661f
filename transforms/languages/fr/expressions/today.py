"""Days counted from the publication: "aujourd'hui", "hier", "après-demain"."""

import re

from transforms.languages.fr.lexicon import plain
from transforms.languages.patterns import words
from transforms.times.meaning import Meaning, Relative

NAME = "today"
_DAYS = {
    "aujourd'hui": 0, "ce jour": 0, "hier": -1, "demain": 1, "avant hier": -2, "après demain": 2,
}  # fmt: skip
PATTERN = r"(?P<day>avant[- ]hier|après[- ]demain|hier|demain|aujourd['’]hui|(?<=\bde )ce jour|(?<=\bà )ce jour)"
NEEDS = words("aujourd hui hier demain jour")
EXAMPLES = {
    "Il a rencontré le maire [aujourd'hui].": "2024-11-22",
    "Le vote d'[hier] a échoué.": "2024-11-21",
    "Ils se verront [après-demain].": "2024-11-24",
    "Il est parti [avant-hier].": "2024-11-20",
}
LOOKALIKES = ("Le monde de Demain TV.", "Le quotidien Aujourd'hui en France l'affirme.")


def read(match: re.Match[str]) -> Meaning | None:
    """A number of days before or after the publication's."""
    return Relative("publication", "day", _DAYS[plain(match["day"])])


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Papers and programmes are called so."""
    name = text[start].isupper() and (text.startswith(" en France", end) or _NAMED.match(text, end))
    return None if name else meaning


_NAMED = re.compile(r" [A-Z]{2,4}\b")
