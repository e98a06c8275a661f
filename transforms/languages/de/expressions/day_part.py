"""A part of a day: "am Abend", "in der Nacht", "am nächsten Morgen", "Morgen" that opens a sentence is tomorrow."""

import re

from transforms.languages import around
from transforms.languages.de.lexicon import PARTS_OF_DAY, SIDE, SIDES
from transforms.languages.patterns import words
from transforms.times.meaning import At, DayPart, Every, Meaning, Relative

NAME = "part of the day"
_PART = (
    "(?:(?-i:Morgen)|Vormittag|Mittag|Nachmittag|Abend|Nacht|Morgenstunden|Vormittagsstunden|Mittagsstunden|Mittagszeit"
    "|Nachmittagsstunden|Abendstunden|Nachtstunden|Morgengrauen)"
)
PATTERN = (
    rf"(?:(?:der|die|den|dem) )?(?P<side>{SIDE}) (?P<of>{_PART})|(?P<article>(?:der|die|den|dem) )?(?P<part>{_PART})"
    r"|(?:(?:der|die|den|dem) )?(?P<before>Vor)abend"
    r"|(?P<adverb>(?-i:morgens|vormittags|mittags|nachmittags|abends|nachts|früh|frühmorgens|spätabends))"
)
NEEDS = frozenset(PARTS_OF_DAY) | words("vorabend")
EXAMPLES = {
    "Am [Abend] kam es zu Protesten.": "2024-11-22TEV",
    "Am 5. November wurde er verletzt, am [nächsten Morgen] starb er.": "2024-11-06TMO",
    "In [der Nacht] fielen Schüsse.": "2024-11-22TNI",
    "[Morgen] wird gewählt.": "2024-11-23",
    "Der Park ist [nachts] geschlossen.": "XXXX-XX-XXTNI",
}
LOOKALIKES = ("Guten Abend, sagte sie.", "Ein bunter Abend mit Musik.", "Er kam früh.")


def read(match: re.Match[str]) -> Meaning | None:
    """A part of the running day, or of one beside it."""
    if match["before"]:
        return At(Relative("story", "day", -1), DayPart("EV"))
    part = DayPart(PARTS_OF_DAY[(match["of"] or match["part"] or match["adverb"]).lower()])
    if not match["side"]:
        return part
    base, count = SIDES[match["side"].lower()]
    if match["side"].lower().startswith(("nächst", "dies")):
        base = "story"
    if part.code == "NI" and base == "story" and count > 0:
        count -= 1  # "am 5. Mai … in der folgenden Nacht" is the night that follows the day
    return At(Relative(base, "day", count), part)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare part of the day counts after "am", "in der" and the like; "Morgen" that opens a sentence is tomorrow."""
    if not isinstance(meaning, DayPart):
        return meaning
    before, said = around.word_before(text, start).lower(), text[start:end]
    if said == "Morgen" and not before:
        return Relative("publication", "day", 1)
    if said[0].islower() and " " not in said:
        return Every(f"XXXX-XX-XXT{meaning.code}", "part-of-day") if said.endswith("s") else None
    return meaning if before in _BEFORE or said.lower() in _SURE else None


_BEFORE = words("am im in bis zum gegen seit ab vom zur vor nach während über durch frühen späten frühem spätem")
_SURE = frozenset(("den morgenstunden", "den abendstunden", "den nachmittagsstunden", "den nachtstunden"))
