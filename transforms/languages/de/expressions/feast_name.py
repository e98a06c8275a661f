"""A named day: "Weihnachten", "Ostermontag 2024", "Tag der Deutschen Einheit"."""

import re

from transforms.languages.de.feasts import FEASTS
from transforms.languages.de.lexicon import YEAR
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Feast, Meaning

NAME = "feast"
PATTERN = rf"(?P<name>{alternatives(FEASTS)})s?(?:,? (?:des Jahres |im Jahre? )?(?P<year>{YEAR})(?![.:,]\d))?"
NEEDS = (
    frozenset(re.split(r"\W+", " ".join(FEASTS))) | frozenset(f"{name}s" for name in FEASTS if " " not in name)
) - words("der des und tag 1 2 3 4 s")
EXAMPLES = {
    "Sie kommen zu [Weihnachten 2025] zurück.": "2025-12-25",
    "Sie trafen sich am [Karfreitag].": "2024-03-29",
    "Am [Tag der Deutschen Einheit] redete er.": "2024-10-03",
}
LOOKALIKES = ("Der Weihnachtsmarkt öffnet.", "Die Osterinsel ist fern.")


def read(match: re.Match[str]) -> Meaning | None:
    """The feast, in its year where it is said; its name has a capital."""
    name = match["name"]
    key = FEASTS.get(name.lower()) or FEASTS.get(name.lower().replace("-", " "))
    if name.islower() or key is None:
        return None
    return Feast(key, int(match["year"]) if match["year"] else None)


def in_context(meaning: Meaning, text: str, _start: int, end: int) -> Meaning | None:
    """In a word with a hyphen the feast only names something: "Ostern-Aktion"."""
    return None if text[end : end + 1] == "-" else meaning
