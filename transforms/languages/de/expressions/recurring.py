"""What comes back: "jeden Montag", "montags", "täglich", "zweimal pro Woche", "alle zwei Jahre", "im Jahr"."""

import re

from schemas.time import Granularity
from transforms.languages import around
from transforms.languages.de.lexicon import (
    MONTH_NAME,
    NUMBER,
    ORDINAL_WORD,
    PARTS_OF_DAY,
    SEASONS,
    UNITS,
    WEEKDAY,
    WEEKDAYS,
    declined,
    month,
    number,
    ordinal,
)
from transforms.languages.patterns import alternatives, words
from transforms.times import calendar
from transforms.times.meaning import Every, Meaning

NAME = "recurring time"
_ADVERBS: dict[str, tuple[str, Granularity]] = {
    "täglich": ("P1D", "day"), "tagtäglich": ("P1D", "day"), "stündlich": ("PT1H", "hour"),
    "minütlich": ("PT1M", "minute"), "wöchentlich": ("P1W", "week"), "allwöchentlich": ("P1W", "week"),
    "monatlich": ("P1M", "month"), "allmonatlich": ("P1M", "month"), "jährlich": ("P1Y", "year"),
    "alljährlich": ("P1Y", "year"), "vierteljährlich": ("P3M", "month"), "halbjährlich": ("P6M", "month"),
    "quartalsweise": ("P3M", "month"), "zweijährlich": ("P2Y", "year"), "vierzehntäglich": ("P2W", "week"),
    "zweimonatlich": ("P2M", "month"), "zweiwöchentlich": ("P2W", "week"), "vierjährlich": ("P4Y", "year"),
}  # fmt: skip
WORDS = {form: every for word, every in _ADVERBS.items() for form in (word, *declined(word))}
"""Adverbs and adjectives of return, with their endings."""
WEEKDAYS_EACH = {f"{name}s": day for name, day in WEEKDAYS.items()} | {
    f"{name}{part}": day for name, day in WEEKDAYS.items() for part in ("abends", "nachmittags", "vormittags", "nachts")
}
_LETTERS = {
    "second": "T1S", "minute": "T1M", "hour": "T1H", "day": "1D", "week": "1W", "weekend": "1WE", "month": "1M",
    "quarter": "3M", "half": "6M", "year": "1Y", "decade": "1DE", "century": "1CE", "millennium": "1ML",
}  # fmt: skip
_UNIT = "Sekunde|Minute|Stunde|Tag|Nacht|Woche|Wochenende|Monat|Quartal|Halbjahr|Jahr|Jahrzehnt|Jahrhundert"
_MANY = (
    "Sekunden|Minuten|Stunden|Tage|Tagen|Nächte|Wochen|Monate|Quartale|Jahre|Jahrzehnte|Stunde|Tag|Woche|Monat|Jahr"
    "|Wochenenden"
)
_PART = "Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht"
_OFTEN = rf"(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|zehn|mehr)mals?|\d{{1,3}}[- ]?[Mm]al|(?:{NUMBER}|mehrere) Mal)"
PATTERN = (
    rf"(?:(?P<often>{_OFTEN}) )?(?:jede[nrsm]?|an jedem) (?:(?:einzelnen?|einzelnes|(?P<count>{ORDINAL_WORD})) )?"
    rf"(?:(?P<unit>{_UNIT}|Jahres|Monats|Tages)"
    rf"|(?P<weekday>{WEEKDAY})(?P<weekdaypart>morgen|abend|nachmittag|vormittag)?"
    rf"|(?P<part>{_PART})|(?P<month>{MONTH_NAME})|(?P<season>{alternatives(SEASONS)}))"
    rf"|alle (?:(?P<every>{NUMBER}|paar) )?(?P<units>{_MANY})"
    rf"|(?:(?P<how>{_OFTEN}) )?(?:pro|je|per|à) (?P<rate>{_UNIT})|{_OFTEN} (?:im|am|in der|die) (?P<often_in>{_UNIT})"
    rf"|(?P<word>(?:(?:{_OFTEN}|ein|zwei|drei|vier) )?(?P<adverb>{alternatives(WORDS)}))"
    rf"|(?P<days>{alternatives(WEEKDAYS_EACH)})(?: (?P<dayspart>morgens|abends|nachmittags|vormittags|nachts))?"
    r"|(?P<by>Tag|Woche|Monat|Jahr|Nacht|Stunde) für (?P=by)"
    r"|(?P<workdays>werktags|wochentags|sonn- und feiertags|feiertags|an Wochenenden|an den Wochenenden)"
)
NEEDS = (
    frozenset(WORDS)
    | frozenset(WEEKDAYS_EACH)
    | words("jede jeden jeder jedes jedem alle pro je im am per in die für werktags wochentags feiertags wochenenden à")
)
EXAMPLES = {
    "Sie treffen sich [jeden Montag] im Lokal.": "XXXX-WXX-1",
    "Das Fest findet [jährlich] statt.": "P1Y",
    "Er trainiert [zweimal pro Woche] hier.": "P1W",
    "Sie zahlen 12 Euro [pro Monat] dafür.": "P1M",
    "Das Gericht tagt [dienstags] hier.": "XXXX-WXX-2",
    "Das geschieht [alle zwei Wochen] so.": "P2W",
    "Es regnet [jeden zweiten Tag] hier.": "P2D",
    "[Jedes Jahr] kommen viele.": "P1Y",
    "Die [tägliche] Arbeit ermüdet.": "P1D",
    "[Jeden Abend] spielt Musik.": "XXXX-XX-XXTEV",
    "Er kommt [zweimal im Jahr] hierher.": "P1Y",
    "Sie kommen [Jahr für Jahr] hierher.": "P1Y",
}
LOOKALIKES = (
    "Am Tag danach ging er.",
    "Jeder Mann ging.",
    "Im Jahr darauf war es kalt.",
    "Alle Tage sind gleich lang.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """The TIMEX3 set: a period that repeats, or a weekday of any week."""
    if match["adverb"]:
        return Every(*WORDS[match["adverb"].lower()])
    if match["weekday"] or match["days"]:
        return _weekday(match)
    if match["part"]:
        return Every(f"XXXX-XX-XXT{PARTS_OF_DAY[match['part'].lower()]}", "part-of-day")
    if match["month"]:
        return Every(f"XXXX-{month(match['month']):02d}", "month")
    if match["season"]:
        return Every(f"XXXX-{calendar.SEASONS[SEASONS[match['season'].lower()]]}", "season")
    if match["workdays"]:
        return Every("XXXX-WXX-WE" if "wochenende" in match["workdays"].lower() else "XXXX-WXX-XX", "day")
    return _period(match)


def _weekday(match: re.Match[str]) -> Meaning | None:
    said = match["weekday"] or match["days"]
    day = WEEKDAYS.get(said.lower()) or WEEKDAYS_EACH[said.lower()]
    part = match["weekdaypart"] or match["dayspart"]
    if (
        not part
        and match["days"]
        and not said.lower().endswith("tags")
        and said.lower() not in ("mittwochs", "sonnabends")
    ):
        part = next(p for p in ("nachmittags", "vormittags", "abends", "nachts") if said.lower().endswith(p))
    return Every(f"XXXX-WXX-{day}" + (f"T{PARTS_OF_DAY[part.lower()]}" if part else ""), "day")


def _period(match: re.Match[str]) -> Meaning | None:
    word = match["unit"] or match["units"] or match["rate"] or match["often_in"] or match["by"]
    unit = UNITS[word.lower()]
    length = _LETTERS[unit]
    count: float | None = 1
    if match["count"]:
        count = ordinal(match["count"])
    elif match["every"]:
        count = None if match["every"].lower() == "paar" else number(match["every"])
    elif match["units"]:
        return None
    clock, figure, letter = "T" * length.startswith("T"), int(length.removeprefix("T")[0]), length.lstrip("T0123456789")
    said = "X" if count is None else f"{count * figure:g}"
    return Every(f"P{clock}{said}{letter}", unit)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """ "Montags" with a capital within a sentence is a genitive."""
    genitive = text[start].isupper() and text[start:end].lower() in WEEKDAYS_EACH
    return None if genitive and around.word_before(text, start) else meaning
