"""A length of time as an adjective: "dreitägig", "30-jährige", "der 40-Jährige", "zweieinhalbstündig"."""

import re

from transforms.languages.de.lexicon import CARDINALS, STEMS, declined
from transforms.languages.patterns import alternatives
from transforms.times.meaning import Amount, Duration, Meaning

NAME = "length as an adjective"
_STEM = alternatives(stem for stem in STEMS if stem != "nächt")
WORDS = {
    f"{count}{stem}ig": (number, stem)
    for count, number in (*CARDINALS.items(), ("halb", 0.5), ("viertel", 0.25), ("mehr", None), ("viel", None))
    for stem in STEMS
    if number is None or number < 31 or number % 10 == 0
}
"""Adjectives that are made of a number in letters."""
FORMS = declined(" ".join(WORDS)) | frozenset(WORDS)
PATTERN = (
    rf"(?P<figures>\d{{1,4}}(?:,\d)?)(?:-| )?(?P<stem>{_STEM})ig(?:e[nrsm]?)?"
    r"|(?P<word>\w{6,40}?ig)(?:e[nrsm]?)?"
)
NEEDS = FORMS | frozenset(f"{stem}ig{ending}" for stem in STEMS for ending in ("", "e", "en", "er", "es", "em"))
EXAMPLES = {
    "Nach [dreitägigen] Gesprächen ging er.": "P3D",
    "Der [30-jährige] Mann blieb unverletzt.": "P30Y",
    "Der [40-Jährige] wurde verletzt.": "P40Y",
    "Nach [zweieinhalbstündiger] Fahrt kam er an.": "PT2H30M",
    "Das [mehrjährige] Verfahren endete.": "PXY",
    "Eine [halbstündige] Pause folgte.": "PT30M",
}
LOOKALIKES = ("Der Dreißigjährige Krieg endete.", "Das ist eindeutig.", "Der 40-fache Meister.")


def read(match: re.Match[str]) -> Meaning | None:
    """The number and the unit that the word is made of."""
    if match["figures"]:
        return _length(float(match["figures"].replace(",", ".")), match["stem"].lower())
    known = WORDS.get(match["word"].lower())
    return None if known is None else _length(*known)


def _length(number: float | None, stem: str) -> Duration:
    if number == 0.25 and stem == "jähr":
        return Duration((Amount(3, "month"),))
    return Duration((Amount(number, STEMS[stem]),))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """The Thirty Years' War is a name."""
    return None if text.startswith(" Krieg", end) and text[start].isupper() else meaning
