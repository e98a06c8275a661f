"""Two years joined: "2010-2011", "1861–65", "2012/2013"."""

import re

from transforms.languages import around
from transforms.languages.fr.lexicon import YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning, Pair

NAME = "years joined"
PATTERN = rf"(?P<first>{YEAR}) ?[-–—/] ?(?P<last>{YEAR}|\d\d)(?![.,:-]?\d|%)"
NEEDS = words("0")
EXAMPLES = {
    "La saison [2010]-2011 fut bonne.": "2010",
    "Il a plu en 2010-[11] encore.": "2011",
}
LOOKALIKES = ("Appelez le 2010-1155.", "La pièce 1800-99-12 a cassé.")


def read(match: re.Match[str]) -> Meaning | None:
    """Both years, the second with the century of the first."""
    first, last = int(match["first"]), int(match["last"])
    if len(match["last"]) == 2:
        last += first // 100 * 100
        last += 100 if first % 100 == 99 and last % 100 == 0 else 0
    return Pair(Calendar(year=first), Calendar(year=last)) if first < last <= first + 150 else None


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """Numbers of parts and telephones look alike."""
    return None if around.word_before(text, start).lower() in _NUMBERING else meaning


_NUMBERING = words("appelez no n° pièce modèle tél téléphone")
