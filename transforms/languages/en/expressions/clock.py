"""A time of day: "5 p.m. EST", "17:30", "1500 GMT", "noon", "half past five", "6 o'clock"."""

import re

from transforms.languages.en import context
from transforms.languages.en.lexicon import NUMBERS, UNIT, ZONE, ZONES
from transforms.languages.patterns import single, words
from transforms.times.meaning import Clock, Meaning

NAME = "clock time"
_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_HALF = r"(?P<half>[ap])\.? ?m\b\.?"
_NUMBER = rf"(?:\d{{1,2}}|{_HOURS})"
PATTERN = (
    rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d)(?::(?P<second>\d\d))?)?[ -]?{_HALF}(?:,? ?(?P<zone>{ZONE}))?"
    r"|(?<![:.\d])(?!(?-i:[12]H))(?P<h24>[01]?\d|2[0-4])[:h.](?P<m24>[0-5]\d)(?!\.?\d|:\d)"
    rf"(?: ?(?:hours|hrs|h)\b)?(?:,? ?(?P<zone24>{ZONE}))?"
    rf"|(?P<hs>[01]\d|2[0-4]):(?P<ms>[0-5]\d):(?P<ss>[0-5]\d)(?:,? ?(?P<zones>{ZONE}))?"
    rf"|(?P<digits>[012]\d[0-5]\d) ?(?:(?:hours|hrs|h)\b ?(?P<zoneh>{ZONE})?|(?P<zoned>{ZONE}))"
    rf"|(?P<clock>{_NUMBER}) ?o['’]clock(?: (?:in the (?P<part>morning|afternoon|evening)|(?P<night>at night)))?"
    r"|(?:(?:a (?=quarter))?(?P<past>half|quarter) (?P<side>past|to)"
    r"|(?P<minutes>five|ten|twenty) (?:minutes )?(?P<mside>past|to))"
    rf" (?P<spoken>{_NUMBER})(?![ -](?:{UNIT})\b)"
    rf"|(?:12 )?(?P<word>noon|midnight|mid-day)(?:,? (?P<zonew>{ZONE}))?|(?P<spelled>{_HOURS}) (?P<shalf>[ap])\.?m\b\.?"
)
NEEDS = words(": . h o m am pm hours hrs noon midnight mid past to") | single(ZONES)
EXAMPLES = {
    "It opens at [5 p.m.] or later.": "2024-11-22T17:00",
    "The vote is at [18:00 UTC].": "2024-11-22T18:00Z",
    "He spoke at [1500 GMT].": "2024-11-22T15:00Z",
    "They met at [noon].": "2024-11-22T12:00",
    "It began at [half past five].": "2024-11-22T05:30",
    "The call is at [18:30 +0200] or later.": "2024-11-22T18:30",
    "It began at [a quarter to nine].": "2024-11-22T08:45",
}
LOOKALIKES = (
    "He lives at 1908 Mt Vernon Avenue.",
    "The law of 1500 et seq. was read.",
    "They won 10:45 and more.",
    "See John 3:16 for it.",
    "A ratio of 2:30 was given.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """Hour, minute and zone on the 24-hour clock."""
    if match["hour"] or match["spelled"]:
        return _twelve(match)
    if match["h24"]:
        return Clock(int(match["h24"]), int(match["m24"]), None, offset(match["zone24"]))
    if match["hs"]:
        return Clock(int(match["hs"]), int(match["ms"]), int(match["ss"]), offset(match["zones"]))
    if match["digits"]:
        if match["zoned"] and " " not in match["zoned"] and not match["zoned"].isupper():
            return None  # "1908 Mt Vernon Avenue"
        hour = int(match["digits"][:2])
        return (
            Clock(hour, int(match["digits"][2:]), None, offset(match["zoned"] or match["zoneh"])) if hour < 24 else None
        )
    if match["word"]:
        return Clock(0 if match["word"].lower() == "midnight" else 12, 0, None, offset(match["zonew"]))
    if match["clock"]:
        hour = _hour(match["clock"])
        afternoon = match["night"] or (match["part"] or "").lower() in ("afternoon", "evening")
        return Clock(hour + 12 if afternoon and hour < 12 else hour, 0) if hour < 25 else None
    away = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}[(match["past"] or match["minutes"]).lower()]
    minutes = _hour(match["spoken"]) * 60 + (away if (match["side"] or match["mside"]).lower() == "past" else -away)
    return Clock(minutes // 60 % 24, minutes % 60)


def _twelve(match: re.Match[str]) -> Clock | None:
    hour = _hour(match["hour"] or match["spelled"])
    minute = int(match["minute"]) if match["minute"] else 0
    if not 1 <= hour <= 12:
        return Clock(hour, minute, None, offset(match["zone"])) if 12 < hour < 24 and minute < 60 else None
    after = (match["half"] or match["shalf"]).lower() == "p"
    return Clock(hour % 12 + (12 if after else 0), minute, None, offset(match["zone"])) if minute < 60 else None


def _hour(text: str) -> int:
    return int(text) if text.isdigit() else int(NUMBERS[text.lower()])


def offset(zone: str | None) -> int | None:
    """Minutes east of UTC of a zone and what is added to it; None for "local time"."""
    match = re.fullmatch(r"\(? ?([a-z ]*?)(?: ?([+-]) ?(\d{1,2})(?::?(\d\d))?)? ?\)?", (zone or "").lower())
    if not zone or match is None:
        return None
    minutes = ZONES[match[1]] if match[1] else 0
    if minutes is not None and match[3]:
        minutes += (1 if match[2] == "+" else -1) * (int(match[3]) * 60 + int(match[4] or 0))
    return minutes


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Figures with a colon alone may be a score or a verse: a word of time must be before them."""
    said = text[start:end]
    if said[-1].isdigit() and ":" in said and not context.is_clock(text, start, end):
        return None
    if said[-1].isdigit() and "." in said and not context.is_dotted_clock(text, start, end):
        return None
    return meaning
