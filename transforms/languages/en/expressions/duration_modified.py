"""A length that is only near: "more than two years", "almost a week", "at least three days"."""

import re

import msgspec

from transforms.languages.en import context
from transforms.languages.near import near
from transforms.languages.patterns import single, words
from transforms.times.expression import Inner
from transforms.times.meaning import Duration, Meaning, Mod, Modified, Placed

NAME = "approximate time"
_MODS: dict[str, Mod] = {
    **dict.fromkeys(("about", "around", "approximately", "roughly", "some", "circa", "ca."), "APPROX"),
    **dict.fromkeys(("nearly", "almost", "close to", "less than", "under", "just under", "fewer than"), "LESS_THAN"),
    **dict.fromkeys(("just short of",), "LESS_THAN"),
    **dict.fromkeys(("more than", "over", "just over", "well over"), "MORE_THAN"),
    **dict.fromkeys(("at least", "no less than"), "EQUAL_OR_MORE"),
    **dict.fromkeys(("at most", "up to", "as much as", "as long as", "no more than", "as many as"), "EQUAL_OR_LESS"),
}
_NEAR = "|".join(sorted((re.escape(m) for m in _MODS), key=len, reverse=True))
OVER = (
    rf"(?P<mod>{_NEAR}) (?P<what>{{duration}})"
    r"|(?P<near>about|around|circa|ca\.|c\.) (?P<date>{date}|{clock})"
)
NEEDS = single(_MODS) | words("ca c")
EXAMPLES = {
    "It took [more than two years].": "P2Y",
    "He is [almost two and a half years] late.": "P2.5Y",
}
LOOKALIKES = ("Over there.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The same with its modifier."""
    if match["near"]:
        return near(inner["date"])
    what, mod = inner["what"], _MODS[match["mod"].lower()]
    if match["mod"].lower() == "over" and isinstance(what, Placed):
        return None
    return msgspec.structs.replace(what, mod=mod) if isinstance(what, Duration) and what.mod is None else None


def in_context(meaning: Meaning, text: str, _start: int, end: int) -> Meaning | None:
    """ "about 2000" may count people."""
    if isinstance(meaning, Modified) and not context.is_year(text, end - 4, end) and text[end - 4 : end].isdigit():
        return None
    return meaning
