"""Days counted from the publication: "heute", "gestern", "übermorgen", "die gestrige Sitzung"."""

import re

from transforms.languages import around
from transforms.languages.de.lexicon import PART_OF_DAY, declined
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Meaning, Relative, Vague

NAME = "today"
_DAYS = {
    "heute": 0, "gestern": -1, "vorgestern": -2, "vorvorgestern": -3, "übermorgen": 2, "überübermorgen": 3,
}  # fmt: skip
_ADJECTIVES = {
    **dict.fromkeys(declined("heutig"), 0), **dict.fromkeys(declined("gestrig"), -1),
    **dict.fromkeys(declined("vorgestrig"), -2), **dict.fromkeys(declined("morgig"), 1),
}  # fmt: skip
_PLAIN = alternatives(_DAYS)
PATTERN = (
    rf"(?P<day>{_PLAIN})|(?P<tomorrow>(?-i:morgen)|morgen(?= (?:früh|{PART_OF_DAY})\b))"
    rf"|(?P<adjective>{alternatives(_ADJECTIVES)})(?: Tag(?:es)?)?"
)
NEEDS = frozenset(_DAYS) | frozenset(_ADJECTIVES) | words("morgen")
EXAMPLES = {
    "Sie traf ihn [heute].": "2024-11-22",
    "[Gestern] wurde gewählt.": "2024-11-21",
    "Sie treffen sich [übermorgen].": "2024-11-24",
    "Der Prozess beginnt [morgen].": "2024-11-23",
    "Die [gestrige] Sitzung dauerte lange.": "2024-11-21",
    "Er ist bis [heute] verschollen.": "PRESENT_REF",
    "Noch [heute] steht dort ein Turm.": "PRESENT_REF",
    "Hier war einst ein Stall, [heute] ist es ein Laden.": "PRESENT_REF",
}
LOOKALIKES = ("Das ZDF-Magazin Heute Journal berichtete.", "Guten Morgen, sagte er.")


def read(match: re.Match[str]) -> Meaning | None:
    """A number of days before or after the publication's."""
    if match["tomorrow"]:
        return Relative("publication", "day", 1)
    if match["adjective"]:
        return Relative("publication", "day", _ADJECTIVES[match["adjective"].lower()])
    return Relative("publication", "day", _DAYS[match["day"].lower()])


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Newspapers and programmes are called Heute; "bis heute" is up to now."""
    said = text[start:end]
    before = around.word_before(text, start)
    if said.lower() == "heute":
        if around.word_after(text, end).lower() in ("journal", "show") or text[end : end + 1] == "-":
            return None
        if said[0].isupper() and before in ("ZDF", "Zeitung", "Magazin"):
            return None
        if (
            before.lower() == "bis"
            or _ONCE.search(text, max(0, start - _NEAR), start)
            or (before.lower() == "noch" and around.word_after(text, end).lower() in _LASTING)
        ):
            return Vague("PRESENT_REF")
    return meaning


_LASTING = words("ist sind gilt gelten gibt erinnert erinnern zeugt zeugen lebt leben steht stehen leidet leiden")
"""Behind "noch heute" these tell what has lasted, others what is to be done today."""
_NEAR = 120
_ONCE = re.compile(
    r"\b(?:früher|damals|einst)\b[^.!?]{1,100}[.!?,;–-] (?:(?:doch|aber|und) )?\Z|\bauch \Z", re.IGNORECASE
)
"""What opens the clause before is long ago, so "heute" is nowadays: "Früher stand hier ein Hof, heute ein Hotel"."""
