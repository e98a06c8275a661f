"""A time that is only near: "mehr als zwei Jahre", "knapp drei Wochen", "gegen 20 Uhr", "um 1850", "etwa ein Jahr"."""

import re

import msgspec

from transforms.languages.de import context
from transforms.times.expression import Inner
from transforms.times.meaning import At, Calendar, Clock, Duration, Meaning, Mod, Modified

NAME = "approximate time"
_MODS: dict[str, Mod] = {
    **dict.fromkeys(("etwa", "ungefähr", "circa", "ca.", "rund", "an die", "zirka", "gut und gerne"), "APPROX"),
    **dict.fromkeys(("fast", "knapp", "beinahe", "weniger als", "nahezu", "nicht einmal", "annähernd"), "LESS_THAN"),
    **dict.fromkeys(("mehr als", "über", "gut", "länger als"), "MORE_THAN"),
    **dict.fromkeys(("mindestens", "wenigstens", "zumindest"), "EQUAL_OR_MORE"),
    **dict.fromkeys(("höchstens", "bis zu", "maximal", "nicht mehr als", "längstens"), "EQUAL_OR_LESS"),
}  # fmt: skip
_NEAR = "|".join(sorted((re.escape(m) for m in _MODS), key=len, reverse=True))
OVER = (
    rf"(?P<mod>{_NEAR}) (?P<what>{{duration}})"
    r"|(?:etwa|circa|ca\.|rund|ungefähr) (?P<date>{year}|{clock})"
)
EXAMPLES = {
    "Es dauerte [mehr als zwei Jahre].": "P2Y",
    "Sie ist [knapp drei Wochen] fort.": "P3W",
    "Es begann [etwa 20 Uhr Ortszeit] in Rom.": "2024-11-22T20:00",
}
LOOKALIKES = ("Über drei Brücken.", "Rund 2000 waren da.")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The same with its modifier; nothing where another modifier is said already."""
    if match["mod"]:
        what = inner["what"]
        if not isinstance(what, Duration) or what.mod is not None:
            return None
        return msgspec.structs.replace(what, mod=_MODS[match["mod"].lower()])
    date = inner["date"]
    if isinstance(date, Clock):
        return At(None, date, "APPROX")
    return Modified(date, "APPROX") if isinstance(date, Calendar) else None


def in_context(meaning: Meaning, text: str, _start: int, end: int) -> Meaning | None:
    """ "rund 2000" mostly counts people."""
    if isinstance(meaning, Modified) and text[end - 4 : end].isdigit():
        return meaning if context.is_year(text, end - 4, end) else None
    return meaning
