"""A unit that only makes a date within another expression: "des Jahres" in "Ende des Jahres"; a weekend does alone."""

import re

from transforms.languages import around
from transforms.languages.de.lexicon import CALENDAR_UNIT, UNITS
from transforms.languages.patterns import words
from transforms.times.meaning import Every, Meaning, Relative

NAME = "unit"
PATTERN = rf"(?:(?:des|der|das|dem|den) )?(?P<unit>{CALENDAR_UNIT})(?!-)"
NEEDS = frozenset(UNITS)
EXAMPLES = {
    "Das Werk schließt [Ende des Jahres] endgültig.": "2024",
    "Am [Wochenende] hat es geschneit.": "2024-W46-WE",
    "Am [Wochenende] wird gewählt.": "2024-W47-WE",
    "Im Laufe [des Jahres] soll er fertig werden.": "2024",
    "Sie verdient 50 000 Euro im [Jahr] damit.": "P1Y",
}
LOOKALIKES = ("Es war der Tag der Tage.", "Das Jahr war schwer.", "Die Woche begann gut.")


def read(match: re.Match[str]) -> Meaning | None:
    """The running unit: that of the publication, in a history that of the running date."""
    return Relative("running", UNITS[match["unit"].lower()]) if match["unit"][0].isupper() else None


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Alone it says nothing; but a weekend can be told from the next, and "2000 Euro im Jahr" is a rate."""
    if not isinstance(meaning, Relative):
        return None
    if meaning.unit in _LETTERS and _RATED.search(text, max(0, start - _LOOK), start):
        after = around.word_after(text, end).lower()
        return None if after in _NAMING or after[:1].isdigit() else Every(f"P1{_LETTERS[meaning.unit]}", meaning.unit)
    if "gesamtjahr" in text[start:end].lower():
        return meaning
    before = around.word_before(text, start).lower()
    running = before in _COURSE or (before in _WEEKEND and meaning.unit == "weekend")
    return meaning if running else None


_COURSE = words("laufe lauf verlauf verlaufe")
_WEEKEND = words("am übers über zum vom das fürs für seit bis dieses ab vor nach")
_LETTERS = {"day": "D", "week": "W", "month": "M", "year": "Y"}
_LOOK = 40
_NAMING = words("des der darauf danach zuvor davor vor nach wie als an")
_RATED = re.compile(
    r"(?:\d|mal|Mal|Euro|Dollar|Franken|Stunden|Tonnen|Kilometer|Millionen|Milliarden|Prozent|Mark|Pfund|Cent|Gäste"
    r"|Besucher|Kilo|Liter) (?:im|am|in|die|pro)? ?\Z"
)
