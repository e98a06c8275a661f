"""A year as an adjective or an adverb: "diesjährig", "letztjährige", "heuer", "das heurige Fest"."""

import re

from transforms.languages.de.lexicon import declined
from transforms.languages.patterns import alternatives
from transforms.times.meaning import Meaning, Relative

NAME = "year as an adjective"
WORDS = {
    **dict.fromkeys(declined("diesjährig heurig"), 0), **dict.fromkeys(declined("letztjährig vorjährig"), -1),
    **dict.fromkeys(declined("nächstjährig"), 1), "heuer": 0, "diesjährig": 0, "letztjährig": -1,
}  # fmt: skip
PATTERN = rf"(?P<word>{alternatives(WORDS)})"
NEEDS = frozenset(WORDS)
EXAMPLES = {
    "Das [diesjährige] Fest fällt aus.": "2024",
    "Der [letztjährige] Sieger fehlt.": "2023",
    "[Heuer] gibt es viel Obst.": "2024",
}
LOOKALIKES = ("Das Heu ist trocken.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The publication's year or one beside it."""
    return Relative("publication", "year", WORDS[match["word"].lower()])
