"""Two years joined: "2010–2012", "1989/90", "2015/2016"."""

import re

from transforms.languages import around
from transforms.languages.de.lexicon import YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning, Pair

NAME = "years joined"
PATTERN = rf"(?P<first>{YEAR}) ?[-–—/] ?(?P<last>{YEAR}|\d\d)(?![.,:-]?\d|%|er)"
NEEDS = words("0")
EXAMPLES = {
    "Der Krieg von [1861]-1865 war lang.": "1861",
    "In der Saison 2010/[11] stieg er ab.": "2011",
}
LOOKALIKES = ("Ruf 1800-1155 an.", "Teil 1800-99-12 brach.")


def read(match: re.Match[str]) -> Meaning | None:
    """Both years, the second with the century of the first."""
    first, last = int(match["first"]), int(match["last"])
    if len(match["last"]) == 2:
        last += first // 100 * 100 + (100 if first % 100 == 99 and last == 0 else 0)
    return Pair(Calendar(year=first), Calendar(year=last)) if first < last <= first + 150 else None


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """Numbers of parts and telephones look alike."""
    return None if around.word_before(text, start).lower() in ("ruf", "nr", "teil", "modell", "telefon") else meaning
