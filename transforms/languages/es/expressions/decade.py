"""A decade: "los años 90", "los años ochenta", "la década de 1980", "los sesenta", "la década de los 70"."""

import re

from transforms.languages import around
from transforms.languages.es.lexicon import TENS
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Calendar, Meaning

NAME = "decade"
_WORDS = {**TENS, "veinte": 20, "diez": 10}
_NAMED = alternatives(_WORDS)
_SPAN = r"(?P<full>1\d\d0|20\d0)|['’]?(?P<short>[1-9]0)s?(?![.,:%]?\d)"
PATTERN = (
    rf"(?:la |el )?(?:década|decenio) (?:de |del )(?:los )?(?:años )?(?:{_SPAN}|(?P<word>{_NAMED}))"
    r"|(?:los )?años (?:(?P<yfull>1\d\d0|20\d0)(?!\d)|['’]?(?P<yshort>[1-9]0)s?(?![.,:%]?\d)"
    rf"|(?P<yword>{_NAMED}))(?! años)"
    rf"|los (?:['’]?(?P<bare>[2-9]0)(?![.,:%]?\d|s?\w)|(?P<bareword>{alternatives(TENS)})(?! y ))"
)
NEEDS = frozenset(_WORDS) | words("0")
EXAMPLES = {
    "Cantó en [los años 90].": "199",
    "Cantó en [los años ochenta].": "198",
    "Nació en [la década de 1970].": "197",
    "Fue un éxito de [los sesenta].": "196",
    "Creció en [la década de los 70].": "197",
}
LOOKALIKES = ("Votaron los ochenta diputados.", "Ganan los 40 pilotos.", "Tiene cuarenta años.")


def read(match: re.Match[str]) -> Meaning | None:
    """The first year of the decade, or its last two digits."""
    word = match["word"] or match["yword"] or match["bareword"]
    if word:
        return Calendar(decade=_WORDS[word.lower()], short=True)
    full = match["full"] or match["yfull"]
    if full:
        return Calendar(decade=int(full))
    return Calendar(decade=int(match["short"] or match["yshort"] or match["bare"]), short=True)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Bare tens may count things or years of age: "los 40 pilotos", "los 50"."""
    said = text[start:end].lower()
    if "a" in said.split()[0] or "año" in said or "déc" in said:
        return meaning
    before, after = around.word_before(text, start).lower(), around.word_after(text, end).lower()
    return meaning if before in _BEFORE and (not after or after in _AFTER) else None


_BEFORE = words("en de desde durante y a hasta entre finales principios mediados comienzos")
_AFTER = words("y en el la los las se con por cuando que del fue era había pero como a hasta un una su")
