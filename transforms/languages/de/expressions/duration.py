"""A length of time: "drei Stunden", "zweieinhalb Jahre", "ein halbes Jahr", "mehrere Wochen", "jahrelang"."""

import re

from transforms.languages.de import context
from transforms.languages.de.lexicon import (
    ARTICLE,
    LONG,
    LONG_FORMS,
    NUMBER,
    OPEN_NUMBER,
    PLURALS,
    UNIT,
    UNITS,
    declined,
    number,
)
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Amount, Duration, Meaning

NAME = "duration"
_FILLER = alternatives(
    declined(
        "ganz voll weiter lang aufeinanderfolgend folgend zusätzlich gut intensiv hart quälend bewegt turbulent"
        " anstrengend kurz aufreibend langen schwer vergangen"
    )
    | {"Euro"}
)
_ONE = rf"(?:(?P<number>{NUMBER})|(?P<open>{OPEN_NUMBER}))[- ](?:{_FILLER} )?(?P<unit>{UNIT})"
_SMALL = rf"(?: und |, | )(?P<more>{NUMBER}) (?P<small>Monate?n?|Wochen?|Tage?n?|Stunden?|Minuten?|Sekunden?)"
_PARTS = {
    "viertelstunde": (15, "minute"), "viertelstunden": (15, "minute"), "dreiviertelstunde": (45, "minute"),
    "halbstunde": (30, "minute"), "vierteljahr": (3, "month"), "vierteljahrhundert": (25, "year"),
    "dreivierteljahr": (9, "month"), "halbjahrhundert": (50, "year"), "dreiviertelstunden": (45, "minute"),
    "vierteljahres": (3, "month"), "jahresfrist": (1, "year"),
}  # fmt: skip
_ALL = "ganz"
PATTERN = (
    rf"{_ONE}(?:{_SMALL})?"
    rf"|(?:(?:ein|eine|einer|einem|eines|einen) )?(?P<part>{alternatives(_PARTS)})"
    rf"|(?P<plain>(?:{ARTICLE} )?{PLURALS})|(?P<long>{alternatives(LONG)})e?[nrsm]?"
    rf"|(?:den|die|das|der) (?:{alternatives(declined(_ALL))}) (?P<whole>Tag|Nacht|Woche|Monat|Jahr)"
)
NEEDS = frozenset(UNITS) | frozenset(_PARTS) | LONG_FORMS
EXAMPLES = {
    "Er wartete [drei Stunden].": "PT3H",
    "Es dauerte [zweieinhalb Jahre].": "P2.5Y",
    "Er blieb [ein halbes Jahr] in Rom.": "P6M",
    "Die Fahrt dauert [eine halbe Stunde].": "PT30M",
    "Sie kämpften [wochenlang] darum.": "PXW",
    "Er verspätete sich um [mehrere Wochen].": "PXW",
    "Es dauerte [zwei Jahre und drei Monate].": "P2Y3M",
    "Seit [Monaten] wird gestritten.": "PXM",
    "Sie wartete [eine Dreiviertelstunde].": "PT45M",
    "Das [jahrelange] Warten ist vorbei.": "PXY",
}
LOOKALIKES = (
    "Guten Tag.", "Er hat Tage gezählt.", "Im Dreißigjährigen Krieg.", "Eine Stunde null gab es nicht.",
    "Sie lief in 1:45,30 Minuten ins Ziel.",
)  # fmt: skip


def read(match: re.Match[str]) -> Meaning | None:
    """The amounts that are said, open where no number is."""
    if match["part"]:
        count, unit = _PARTS[match["part"].lower()]
        return Duration((Amount(count, unit),))  # type: ignore[arg-type]  # the table's units are all grains
    if match["whole"]:
        return Duration((Amount(1, UNITS[match["whole"].lower()]),))
    if match["plain"]:
        return Duration((Amount(None, UNITS[match["plain"].lower().split()[-1]]),))
    if match["long"]:
        return Duration((Amount(None, LONG[match["long"].lower()]),))
    if not match["unit"][0].isupper():
        return None
    amounts: tuple[Amount, ...] = (
        Amount(number(match["number"]) if match["number"] else None, UNITS[match["unit"].lower()]),
    )
    if match["small"]:
        amounts += (Amount(number(match["more"]), UNITS[match["small"].lower()]),)
    return Duration(amounts)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare plural needs a word that measures; "eines Tages" is once and no length."""
    said = text[start:end].lower()
    if _CLOCKED.search(text, max(0, start - 3), start) or text[end : end + 5].lower() == " null":
        return None
    if said in ("eines tages", "eines nachts", "eine nacht", "viele tage"):
        return None if said.startswith("eines") else meaning
    if " " not in said and not said.endswith(tuple(LONG)) and isinstance(meaning, Duration):
        return meaning if context.is_measured(text, start, end) or "lang" in said else None
    if said.split()[0] in _ARTICLES and said.split()[1] in UNITS:
        return meaning if context.is_measured(text, start, end) and said.split()[0] == "die" else None
    return meaning


_CLOCKED = re.compile(r"\d[:.,]\Z")
"""Before the end of a result: "in 1:45,30 Minuten"."""
_ARTICLES = words("der die das den dem des")
