"""Two years joined: "2010-11", "1861–1863", "1939/40"."""

import re

from transforms.languages import around
from transforms.languages.es.lexicon import YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning, Pair

NAME = "years joined"
PATTERN = rf"(?P<first>{YEAR}) ?[-–—/] ?(?P<last>{YEAR}|\d\d)(?![.,:-]?\d|%)"
NEEDS = words("0")
EXAMPLES = {
    "La guerra de [1861]-1865 acabó.": "1861",
    "La temporada 2010-[11] fue mala.": "2011",
}
LOOKALIKES = ("Llame al teléfono 2010-1155 ya.", "La pieza 1800-99-12 falta.")


def read(match: re.Match[str]) -> Meaning | None:
    """Both years, the second with the century of the first."""
    first, last = int(match["first"]), int(match["last"])
    if len(match["last"]) == 2:
        last += first // 100 * 100 + (100 if last == (first + 1) % 100 == 0 else 0)
    return Pair(Calendar(year=first), Calendar(year=last)) if first < last <= first + 150 else None


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """Telephones and laws look alike."""
    return None if around.word_before(text, start).lower() in _NUMBERED else meaning


_NUMBERED = words("teléfono tel ley decreto resolución número no pieza modelo expediente")
