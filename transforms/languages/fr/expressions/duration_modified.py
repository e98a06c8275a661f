"""A length that is only near: "plus de deux ans", "près d'une semaine", "au moins trois jours", "vers 1850"."""

import re

import msgspec

from transforms.languages.fr import context
from transforms.languages.fr.lexicon import plain
from transforms.languages.near import near
from transforms.languages.patterns import alternatives
from transforms.times.expression import Inner
from transforms.times.meaning import Duration, Meaning, Mod, Modified

NAME = "approximate time"
_MODS: dict[str, Mod] = {
    **dict.fromkeys(("environ", "à peu près", "autour de", "quelque", "grosso modo", "à peine"), "APPROX"),
    **dict.fromkeys(
        ("près de", "près d'", "presque", "quasiment", "moins de", "moins d'", "un peu moins de", "un peu moins d'"),
        "LESS_THAN",
    ),
    **dict.fromkeys(
        ("plus de", "plus d'", "un peu plus de", "un peu plus d'", "bien plus de", "largement plus de"), "MORE_THAN"
    ),
    **dict.fromkeys(("au moins", "au minimum", "pas moins de"), "EQUAL_OR_MORE"),
    **dict.fromkeys(("au plus", "au maximum", "jusqu'à", "pas plus de", "tout au plus"), "EQUAL_OR_LESS"),
}
_NEAR = alternatives(_MODS)
OVER = (
    rf"(?P<mod>{_NEAR}) ?(?P<what>{{duration}})"
    rf"|(?P<length>{{duration}}) (?P<behind>environ|au moins|au plus|au maximum)"
    r"|(?P<near>vers|environ|aux alentours de|autour de) (?P<date>{year})"
)
EXAMPLES = {
    "Il a fallu [plus de deux ans].": "P2Y",
    "Il a attendu [près d'une semaine].": "P1W",
    "Il est né [vers 1850].": "1850",
}
LOOKALIKES = ("Près de la gare.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The same with its modifier."""
    if match["near"]:
        return near(inner["date"])
    what, mod = inner.get("what") or inner["length"], _MODS[plain(match["mod"] or match["behind"])]
    return msgspec.structs.replace(what, mod=mod) if isinstance(what, Duration) and what.mod is None else None


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """ "environ 2000" may count people, "les plus de 60 ans" are people, "à plus d'une heure de Paris" is far."""
    if isinstance(meaning, Modified) and not context.is_year(text, end - 4, end) and text[end - 4 : end].isdigit():
        return None
    if isinstance(meaning, Duration):
        if meaning.amounts[0].unit == "year" and context.is_age(text, start, end):
            return None
        if context.is_distance(text, start, end):
            return None
    return meaning
