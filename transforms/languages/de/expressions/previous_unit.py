"""The unit before or after another in one word: "Vorjahr", "Vortag", "Folgetag", "Vorjahreszeitraum", "tags zuvor"."""

import re

from schemas.time import Granularity
from transforms.languages.de.lexicon import THE
from transforms.languages.patterns import alternatives
from transforms.times.meaning import Counterpart, Meaning, Relative

NAME = "previous unit"
_UNITS: dict[str, Granularity] = {
    "jahr": "year", "jahres": "year", "jahre": "year", "jahrs": "year", "monat": "month", "monats": "month",
    "woche": "week", "tag": "day", "tages": "day", "tags": "day", "quartal": "quarter", "quartals": "quarter",
}  # fmt: skip
WORDS: dict[str, tuple[Granularity, int]] = {
    **{f"vor{word}": (unit, -1) for word, unit in _UNITS.items()},
    **{f"vorvor{word}": (unit, -2) for word, unit in _UNITS.items()},
    **{f"folge{word}": (unit, 1) for word, unit in _UNITS.items()},
}
_COMPARED: dict[str, Granularity | None] = {
    "zeitraum": None, "periode": None, "quartal": "quarter", "monat": "month", "halbjahr": "half",
}  # fmt: skip
COUNTERPARTS = {f"vorjahres{word}{s}": unit for word, unit in _COMPARED.items() for s in ("", "s", "es")}
PATTERN = (
    rf"{THE}(?:(?P<counterpart>{alternatives(COUNTERPARTS)})|(?P<word>{alternatives(WORDS)}))"
    r"|tags (?P<side>zuvor|davor|darauf|danach)"
)
NEEDS = frozenset(WORDS) | frozenset(COUNTERPARTS) | {"tags"}
EXAMPLES = {
    "Im dritten Quartal stieg der Gewinn gegenüber [dem Vorjahreszeitraum] stark.": "2023-Q3",
    "2019 waren es mehr als im [Vorjahr].": "2018",
    "Im Oktober stieg die Zahl gegenüber [dem Vormonat] leicht.": "2024-09",
    "Am 5. November wurde er gefunden, am [Vortag] war er verschwunden.": "2024-11-04",
    "Am 5. November wurde gewählt, [tags zuvor] hatte er geredet.": "2024-11-04",
}
LOOKALIKES = ("Der Vortrag war gut.",)


def read(match: re.Match[str]) -> Meaning | None:
    """A unit beside that of the running date, or the counterpart of a period a year back."""
    if match["counterpart"]:
        return Counterpart(COUNTERPARTS[match["counterpart"].lower()], Relative("publication", "year", -1))
    if match["side"]:
        return Relative("story", "day", -1 if match["side"].lower() in ("zuvor", "davor") else 1)
    unit, count = WORDS[match["word"].lower()]
    return Relative("story", unit, count)


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """Where no year is named near by, "im Vorjahr" is the year before that of the publication."""
    if not isinstance(meaning, Relative) or meaning.unit != "year" or _YEAR.search(text, max(0, start - _NEAR), start):
        return meaning
    return Relative("publication", "year", meaning.count)


_NEAR = 160
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b(?![.,]\d)")
