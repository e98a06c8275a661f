"""A length of time after or before the running date: "deux jours plus tard", "un an auparavant", "trois ans après"."""

import re

from transforms.languages import around
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Duration, Meaning, Shifted

NAME = "later or earlier"
_BACK = ("plus tôt", "auparavant", "avant")
OVER = (
    r"(?P<length>{duration}) (?P<side>plus tard|plus tôt|auparavant|après|avant)"
    r"(?! (?:que|la|le|les|l['’]|son|sa|ses|un|une)\b)"
)
NEEDS = words("tard tôt auparavant après avant")
EXAMPLES = {
    "Il est tombé le 5 novembre et mort [deux jours plus tard].": "2024-11-07",
    "Le chiffre était de 3 millions en 2020, contre 2 millions [un an plus tôt].": "2019",
    "Élu en 2012, il a démissionné [trois ans après].": "2015",
}
LOOKALIKES = ("Il est venu trois jours après le vote.", "Il est arrivé deux jours avant son frère.")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The running date shifted."""
    length = inner["length"]
    if not isinstance(length, Duration):
        return None
    return Shifted(length, -1 if match["side"].lower() in _BACK else 1, "story")


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Before a noun or a clause the length belongs to it: "trois jours après son arrivée"."""
    said = text[start:end].lower()
    if said.endswith(("après", "avant")):
        after = around.word_after(text, end).lower()
        return None if after and after not in _ENDING else meaning
    return None if around.word_after(text, end).lower() in ("que", "qu'on") else meaning


_ENDING = words("et mais à dans en au aux il elle ils elles on qui par sur pour avec lors")
