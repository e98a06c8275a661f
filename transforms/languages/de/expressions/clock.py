"""A time of day: "20 Uhr", "20.30 Uhr MEZ", "halb acht", "Viertel nach drei", "Mitternacht"."""

import re

from transforms.languages.de import context
from transforms.languages.de.lexicon import CARDINALS, UNIT, ZONE, ZONES
from transforms.languages.patterns import words
from transforms.times.meaning import Clock, Meaning

NAME = "clock time"
_HOURS = "eins|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
_PART = r"(?: (?P<part>früh|morgens|vormittags|mittags|nachmittags|abends|nachts|in der Nacht|in der Früh|am Abend))?"
_SPOKEN = rf"(?P<spoken>{_HOURS}|\d{{1,2}})(?:(?! Uhr)| Uhr)"
PATTERN = (
    rf"(?P<hour>\d{{1,2}}|{_HOURS})(?:[.:](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?"
    rf" ?Uhr(?: (?P<after>[0-5]\d)(?![.\d]))?{_PART}(?:,? (?P<zone>{ZONE}))?"
    r"|(?<![:.,\d])(?P<h24>[01]?\d|2[0-4])[:.h](?P<m24>[0-5]\d)(?!\.?\d|[:,]\d|\.-)(?: ?h\b)?"
    rf"(?:,? (?P<zone24>{ZONE}))?"
    rf"|(?:(?P<half>halb)|(?P<quarter>dreiviertel|drei viertel|viertel) (?P<side>vor |nach )?"
    rf"|(?P<minutes>fünf|zehn|zwanzig) (?P<mside>vor|nach)) ?{_SPOKEN}(?![ -](?:{UNIT})\b)"
    rf"{_PART.replace('part', 'spart')}"
    rf"|(?P<word>Mitternacht)(?:,? (?P<zonew>{ZONE}))?"
)
NEEDS = words("uhr 0 mitternacht halb viertel dreiviertel vor nach")
EXAMPLES = {
    "Das Spiel beginnt um [20 Uhr] in Wien.": "2024-11-22T20:00",
    "Das Spiel beginnt um [20.30 Uhr] in Wien.": "2024-11-22T20:30",
    "Sie kam um [15 Uhr MEZ] an.": "2024-11-22T15:00",
    "Sie traf um [halb acht] ein.": "2024-11-22T07:30",
    "Er kam um [acht Uhr abends] an.": "2024-11-22T20:00",
    "Um [19:30] beginnt der Film.": "2024-11-22T19:30",
}
LOOKALIKES = ("Sie gewannen 10:45 und mehr.", "Es kostet 20.30 Euro.", "Rund um die Uhr.", "Nach vier Jahren.")


def read(match: re.Match[str]) -> Meaning | None:
    """Hour, minute and zone on the 24-hour clock."""
    if match["word"]:
        return Clock(0, 0, None, offset(match["zonew"])) if match["word"][0].isupper() else None
    if match["hour"]:
        hour = _in_part(_hour(match["hour"]), match["part"])
        minute = int(match["minute"] or match["after"] or 0)
        second = int(match["second"]) if match["second"] else None
        return Clock(hour, minute, second, offset(match["zone"])) if hour <= 24 else None
    if match["h24"]:
        return Clock(int(match["h24"]), int(match["m24"]), None, offset(match["zone24"]))
    return _spoken(match)


def _spoken(match: re.Match[str]) -> Clock | None:
    """ "halb acht" is half past seven, "drei viertel acht" a quarter to eight, "viertel acht" a quarter past seven."""
    hour = _hour(match["spoken"])
    if hour > 24:
        return None
    if match["half"]:
        away = -30
    elif match["quarter"]:
        side = (match["side"] or "").strip().lower()
        away = {"nach": 15, "vor": -15}.get(side) or (-45 if match["quarter"].lower() == "viertel" else -15)
    else:
        away = (1 if match["mside"].lower() == "nach" else -1) * int(CARDINALS[match["minutes"].lower()])
    minutes = _in_part(hour, match["spart"]) * 60 + away
    return Clock(minutes // 60 % 24, minutes % 60)


def _in_part(hour: int, part: str | None) -> int:
    later = (part or "").lower() in ("abends", "nachmittags", "am abend") and hour < 12
    return hour + 12 if later else hour


def _hour(text: str) -> int:
    return int(text) if text.isdigit() else 1 if text.lower() == "eins" else int(CARDINALS[text.lower()])


def offset(zone: str | None) -> int | None:
    """Minutes east of UTC; None for a place's own time."""
    return ZONES.get((zone or "").lower().strip("( )"))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Figures alone may be a score or a sum, "fünf nach vier" a count: a word of time must be before them."""
    said = text[start:end].lower()
    if "uhr" in said or said.startswith("mitternacht"):
        return meaning
    if said[0].isdigit():
        return meaning if context.is_clock(text, start, end) else None
    return meaning if context.is_spoken_clock(text, start, end) else None
