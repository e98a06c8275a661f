"""A part of a month in one word: "die erste Juliwoche", "das letzte Märzwochenende", "die zweite Junihälfte"."""

import re

from transforms.languages.de.lexicon import MONTHS_IN_FULL, ORDINAL, THE, declined, month, ordinal
from transforms.languages.patterns import alternatives
from transforms.times.meaning import Calendar, Inside, Meaning, Nth, Part

NAME = "part of a month"
_LAST = declined("letzt")
WORDS = {
    f"{name}{part}": (name, part) for name in MONTHS_IN_FULL
    for part in ("woche", "wochenende", "hälfte")
}  # fmt: skip
"""The words with the month and the part of it."""
PATTERN = rf"{THE}(?P<number>{ORDINAL}|{alternatives(_LAST)}) (?P<word>{alternatives(WORDS)})"
NEEDS = frozenset(WORDS)
EXAMPLES = {
    "In [der ersten Juliwoche] wurde gestreikt.": "2024-W27",
    "In [der zweiten Oktoberhälfte] schneite es.": "2024-10",
}
LOOKALIKES = ("Die Juliwoche war heiß.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The so-manieth week or weekend, or one half."""
    name, part = WORDS[match["word"].lower()]
    whole, said = Calendar(month=month(name)), match["number"].lower()
    number = -1 if said in _LAST else ordinal(said)
    if part == "hälfte":
        return Part(whole, "START" if number == 1 else "END") if number in (1, 2) else None
    return Inside(Nth(number, "week" if part == "woche" else "weekend"), whole)
