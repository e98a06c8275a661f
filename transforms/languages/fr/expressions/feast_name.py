"""A named day: "Noël", "lundi de Pâques", "le 14-Juillet", "la Toussaint 2024", "le ramadan"."""

import re

from transforms.languages import around
from transforms.languages.fr import context
from transforms.languages.fr.feasts import FEASTS, UNCAPITALISED
from transforms.languages.fr.lexicon import YEAR, plain
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Feast, Meaning

NAME = "feast"
PATTERN = rf"(?:la |le |l['’])?(?P<name>{alternatives(FEASTS)})(?: (?:de )?(?P<year>{YEAR})(?![.:,]\d))?"
NEEDS = frozenset(re.split(r"\W+", " ".join(FEASTS))) - words("a le la les et de des du d l en ans")
EXAMPLES = {
    "Ils rentreront avant [Noël 2025].": "2025-12-25",
    "Ils se sont vus à [la Toussaint].": "2024-11-01",
    "Il a défilé [le 14-Juillet].": "2024-07-14",
    "Il est mort [le lundi de Pâques].": "2024-04-01",
}
LOOKALIKES = (
    "Noël Mamère est venu.",
    "Il habite l'île de Pâques.",
    "Un arbre de Noël géant.",
    "Le marché de Noël ouvre.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """The feast, in its year where it is said; its name has a capital but for a few."""
    key = plain(match["name"])
    if match["name"].islower() and key not in UNCAPITALISED:
        return None
    return Feast(FEASTS[key], int(match["year"]) if match["year"] else None)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """People, an island and things of Christmas are called so too."""
    after, before = around.word_after(text, end), text[max(0, start - 24) : start]
    person = after[:1].isupper() and not text[end - 1].isdigit()
    return None if person or _OF.search(before) or context.is_place_name(text, start) else meaning


_OF = re.compile(
    r"(?:[îi]les?|marchés?|sapins?|arbres?|cadeaux?|œufs?|oeufs?|contes?|illuminations|boules?) de (?:la )?\Z", re.I
)
