"""A decade: "die 1990er Jahre", "die 90er-Jahre", "den Neunzigern", "neunziger Jahre"."""

import re

from transforms.languages.de.lexicon import THE
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "decade"
_WORDS = {
    "zwanziger": 20, "dreißiger": 30, "dreissiger": 30, "vierziger": 40, "fünfziger": 50, "sechziger": 60,
    "siebziger": 70, "achtziger": 80, "neunziger": 90, "zehner": 10, "nuller": 0,
}  # fmt: skip
_NAMED = "|".join(_WORDS)
_WHOLE = r"(?:[ -]?Jahren?)"
PATTERN = (
    rf"{THE}(?:(?P<full>1\d|20)(?P<tens>\d0)ern?{_WHOLE}?|['’‘]?(?P<short>\d0)er(?:n(?!-)|{_WHOLE})"
    rf"|(?P<word>{_NAMED}){_WHOLE})"
    rf"|(?:die|den|der) (?:(?P<bare>[2-9]0)er|(?P<name>{_NAMED})n?)(?![ -](?:Jahr|Zone|Pack|Bus))"
)
NEEDS = frozenset(_WORDS) | frozenset(f"{word}jahre" for word in _WORDS) | frozenset(
    f"{word}jahren" for word in _WORDS
) | frozenset(f"{word}n" for word in _WORDS) | words("0")  # fmt: skip
EXAMPLES = {
    "Er sang in [den 1990er Jahren].": "199",
    "Das war in [den 80er-Jahren] beliebt.": "198",
    "Ein Hit [der Neunzigerjahre].": "199",
    "Ein Haus [der sechziger Jahre].": "196",
    "Sie lebte in [den Zwanzigern] in Berlin.": "192",
}
LOOKALIKES = ("Er ist 30er.", "Ein 6er im Lotto.", "Er ist in seinen Sechzigern.")


def read(match: re.Match[str]) -> Meaning | None:
    """The first year of the decade, or its last two digits."""
    if match["full"]:
        return Calendar(decade=int(match["full"] + match["tens"]))
    if match["short"] or match["bare"]:
        return Calendar(decade=int(match["short"] or match["bare"]), short=True)
    return Calendar(decade=_WORDS[(match["word"] or match["name"]).lower()], short=True)
