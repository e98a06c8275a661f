"""A length or a date that is only near: "más de dos años", "casi una semana", "unas 12 horas", "hacia 1850"."""

import re

import msgspec

from transforms.languages.near import near
from transforms.times.expression import Inner
from transforms.times.meaning import Duration, Meaning, Mod, Placed

NAME = "approximate time"
_MODS: dict[str, Mod] = {
    **dict.fromkeys(("unos", "unas", "cerca de", "alrededor de", "aproximadamente", "en torno a"), "APPROX"),
    **dict.fromkeys(("casi", "menos de", "poco menos de", "apenas"), "LESS_THAN"),
    **dict.fromkeys(("más de", "mas de", "poco más de"), "MORE_THAN"),
    **dict.fromkeys(("al menos", "por lo menos", "como mínimo", "no menos de"), "EQUAL_OR_MORE"),
    **dict.fromkeys(("hasta", "como máximo", "un máximo de", "no más de"), "EQUAL_OR_LESS"),
}
_NEAR = "|".join(sorted((re.escape(m) for m in _MODS), key=len, reverse=True))
OVER = (
    rf"(?P<mod>{_NEAR}) (?P<what>{{duration}})"
    r"|(?P<near>alrededor de|cerca de|en torno a|aproximadamente) (?P<date>{year}|{clock})"
)
EXAMPLES = {
    "Tardó [más de dos años].": "P2Y",
    "Lleva [casi dos años y medio] de retraso.": "P2.5Y",
    "Duró [unas 12 horas].": "PT12H",
}
LOOKALIKES = ("Más de veinte hombres.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The same with its modifier."""
    if match["near"]:
        return near(inner["date"])
    what, mod = inner["what"], _MODS[" ".join(match["mod"].lower().split())]
    if isinstance(what, Placed) or not isinstance(what, Duration) or what.mod is not None:
        return None
    return msgspec.structs.replace(what, mod=mod)
