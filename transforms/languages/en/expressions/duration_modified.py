"""A length that is only near: "more than two years", "almost a week", "at least three days"."""

import re

import msgspec

from transforms.languages.en import context
from transforms.times.expression import Inner
from transforms.times.meaning import At, Calendar, Clock, Duration, Meaning, Mod, Modified, Placed

NAME = "approximate time"
_MODS: dict[str, Mod] = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
    "circa": "APPROX", "ca.": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN", "close to": "LESS_THAN",
    "less than":
    "LESS_THAN",
    "under":
    "LESS_THAN",
    "just under": "LESS_THAN", "fewer than": "LESS_THAN", "just short of": "LESS_THAN", "more than": "MORE_THAN",
    "over":
    "MORE_THAN",
    "just over":
    "MORE_THAN",
    "well over": "MORE_THAN", "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS",
    "up to":
    "EQUAL_OR_LESS",
    "as much as": "EQUAL_OR_LESS", "as long as": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS", "as many as": "EQUAL_OR_LESS",
    "exactly":
    "APPROX",
    "only":
    "APPROX",
    "just":
    "APPROX",
}  # fmt: skip
_NEAR = "|".join(sorted((re.escape(m) for m in _MODS), key=len, reverse=True))
OVER = rf"(?P<mod>{_NEAR}) (?P<what>{{duration}})|(?P<near>about|around|circa|ca\.|c\.) (?P<date>{{date}}|{{clock}})"
EXAMPLES = {
    "It took [more than two years].": "P2Y",
    "He is [almost two and a half years] late.": "P2.5Y",
}
LOOKALIKES = ("Over there.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The same with its modifier."""
    if match["near"]:
        return _near(inner["date"])
    what, mod = inner["what"], _MODS[match["mod"].lower()]
    if match["mod"].lower() in ("exactly", "only", "just"):
        return None
    if match["mod"].lower() == "over" and isinstance(what, Placed):
        return None
    return msgspec.structs.replace(what, mod=mod) if isinstance(what, Duration) and what.mod is None else None


def _near(date: Meaning) -> Meaning | None:
    """A date or a time that is only near; nothing where another modifier is said already."""
    if isinstance(date, Clock):
        date = At(None, date)
    if isinstance(date, At):
        return msgspec.structs.replace(date, mod="APPROX") if date.mod is None else None
    return Modified(date, "APPROX") if isinstance(date, Calendar) else None


def in_context(meaning: Meaning, text: str, _start: int, end: int) -> Meaning | None:
    """ "about 2000" may count people."""
    if isinstance(meaning, Modified) and not context.is_year(text, end - 4, end) and text[end - 4 : end].isdigit():
        return None
    return meaning
