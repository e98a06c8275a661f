"""A decade: "the 1990s", "the '90s", "the nineties", "the 470s BC"."""

import re

from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "decade"
_WORDS = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
_NAMED = "|".join(_WORDS)
PATTERN = (
    r"(?:the )?(?P<full>\d{3,4}0)['’]?s(?P<era> B\.?C\.?E?)?"
    r"|(?:the )?(?:['’‘](?P<short>\d0)|(?<=the )(?P<bare>[2-9]0))['’]?s"
    rf"|(?:the )?(?P<hundreds>eighteen|nineteen)[- ](?P<tens>{_NAMED})"
    rf"|the (?P<before>\d{{1,2}}0)s B\.?C\.?E?|the (?P<word>{_NAMED})"
)
NEEDS = frozenset(_WORDS) | words("s")
EXAMPLES = {
    "He sang in [the 1990s].": "199",
    "It was big in [the '80s].": "198",
    "He sang in [the nineteen-eighties].": "198",
    "A hit of [the nineties].": "199",
    "Athens grew in [the 470s BC].": "BC047",
}
LOOKALIKES = ("The 49ers won.", "He is in his sixties.", "Temperatures in the 30s.")


def read(match: re.Match[str]) -> Meaning | None:
    """The first year of the decade, or its last two digits."""
    if match["hundreds"]:
        return Calendar(
            decade=(1800 if match["hundreds"].lower() == "eighteen" else 1900) + _WORDS[match["tens"].lower()]
        )
    if match["word"]:
        return Calendar(decade=_WORDS[match["word"].lower()], short=True)
    if match["before"] or match["era"]:
        return Calendar(decade=1 - int(match["before"] or match["full"]))
    if match["full"]:
        year = int(match["full"])
        return Calendar(century=year // 100) if year % 100 == 0 and year < 2000 else Calendar(decade=year)
    return Calendar(decade=int(match["short"] or match["bare"]), short=True)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Bare tens are ages and temperatures unless an apostrophe or a century is with them."""
    said = text[start:end]
    if any(c in said for c in "'’‘") or not isinstance(meaning, Calendar) or not meaning.short:
        return meaning
    return meaning if any(word in said.lower() for word in _WORDS) else None
