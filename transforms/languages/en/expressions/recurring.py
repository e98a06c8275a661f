"""What comes back: "every Monday", "annually", "twice a week", "per year", "Mondays"."""

import re

from schemas.time import Granularity
from transforms.languages import around
from transforms.languages.en.lexicon import (
    MONTH,
    NUMBER,
    ORDINAL,
    SEASON,
    SEASONS,
    UNITS,
    WEEKDAY,
    WEEKDAYS,
    month,
    number,
    proper,
)
from transforms.languages.patterns import words
from transforms.times.calendar import SEASONS as SEASON_CODES
from transforms.times.meaning import Every, Meaning

NAME = "recurring time"
_WORDS = {
    **dict.fromkeys(("daily", "nightly"), "P1D"), "weekly": "P1W", "monthly": "P1M", "hourly": "PT1H",
    **dict.fromkeys(("yearly", "annual", "annually", "year-round"), "P1Y"), "quarterly": "P3M", "bimonthly": "P2M",
    **dict.fromkeys(("biweekly", "fortnightly"), "P2W"), **dict.fromkeys(("biennial", "biennially"), "P2Y"),
    **dict.fromkeys(("biannual", "biannually", "semiannual", "semiannually", "semi-annual", "semi-annually"), "P6M"),
}  # fmt: skip
_DAYS = {"weekdays": "XXXX-WXX-XX", "weekends": "XXXX-WXX-WE", "weeknights": "XXXX-WXX-XXTNI"}
_GRAINS: dict[str, Granularity] = {"D": "day", "W": "week", "M": "month", "Y": "year", "H": "hour"}
_UNIT = "second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century"
_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
_PLURALS = frozenset(f"{name}s" for name in WEEKDAYS)
_OFTEN = rf"(?:once|twice|thrice|(?:{NUMBER}|several|many|multiple) times)"
_PART = "morning|afternoon|evening|night"
PATTERN = (
    rf"(?:every|each)(?: and every| single| other| (?P<count>{NUMBER}|few|several))? (?P<unit>(?:{_UNIT})s?)"
    rf"|(?:the )?(?:{ORDINAL}|last) (?P<nth>{WEEKDAY}) (?:of|in) (?:every|each) month"
    rf"|(?:every|each)(?: single| other| second| third| fourth)? (?:(?P<weekday>{WEEKDAY})(?: (?P<daypart>{_PART}))?"
    rf"|(?P<part>morning|afternoon|evening)|(?P<month>{MONTH})(?! \d)|(?P<season>{SEASON}))"
    rf"|(?:{_OFTEN} )?(?P<word>{'|'.join(_WORDS)})"
    rf"|(?:{_OFTEN} )?(?:per|{_OFTEN} an?|{_OFTEN} (?:each|every)) (?P<rate>{_UNIT})"
    rf"|(?P<days>(?:{WEEKDAY})s)(?: (?P<dayspart>{_PART})s?)?|(?P<nights>{WEEKDAY}) (?P<nightspart>{_PART})s"
    r"|(?:every|each) (?P<every>weekday)(?: (?P<everypart>morning|afternoon|evening|night))?"
    r"|(?P<weekdays>weekdays|weekends|weeknights)|(?P<everyday>everyday)"
)
NEEDS = (
    frozenset(_WORDS)
    | words("every each per once twice thrice times weekdays weekends weeknights everyday semi year")
    | words("mornings afternoons evenings nights")
    | _PLURALS
)
EXAMPLES = {
    "They meet [every Monday].": "XXXX-WXX-1",
    "It is held [annually].": "P1Y",
    "He trains [twice a week].": "P1W",
    "He trains [twice daily].": "P1D",
    "They pay 12 dollars [per month].": "P1M",
    "The court sits on [Tuesdays].": "XXXX-WXX-2",
    "It happens [every two weeks].": "P2W",
    "They meet on [the first Monday of every month].": "XXXX-WXX-1",
    "The board meets [every other Tuesday].": "XXXX-WXX-2",
    "The fair is held [every August].": "XXXX-08",
    "The river floods [every spring].": "XXXX-SP",
    "The bus stops here [every weekday morning].": "XXXX-WXX-XXTMO",
    "They dance on [Friday nights].": "XXXX-WXX-5TNI",
}
LOOKALIKES = ("The Daily Mail said so.", "Each man left.", "Each may leave.")


def read(match: re.Match[str]) -> Meaning | None:
    """The TIMEX3 set: a period that repeats, or a weekday of any week."""
    if match["word"]:
        value = _WORDS[match["word"].lower()]
        return Every(value, _GRAINS[value[-1]])
    if match["weekday"] or match["days"] or match["nights"] or match["nth"]:
        day = match["weekday"] or match["nights"] or match["nth"] or match["days"][:-1]
        part = match["daypart"] or match["dayspart"] or match["nightspart"]
        return Every(f"XXXX-WXX-{WEEKDAYS[day.lower()]}" + (f"T{_PARTS[part.lower()]}" if part else ""), "day")
    if match["part"]:
        return Every(f"XXXX-XX-XXT{_PARTS[match['part'].lower()]}", "part-of-day")
    if match["month"]:
        return Every(f"XXXX-{month(match['month']):02d}", "month") if proper(match["month"]) else None
    if match["season"]:
        return Every(f"XXXX-{SEASON_CODES[SEASONS[match['season'].lower()]]}", "season")
    if match["weekdays"]:
        return Every(_DAYS[match["weekdays"].lower()], "day")
    if match["every"]:
        part = match["everypart"]
        return Every("XXXX-WXX-XX" + (f"T{_PARTS[part.lower()]}" if part else ""), "day")
    if match["everyday"]:
        return Every("P1D", "day")
    unit = UNITS[(match["unit"] or match["rate"]).lower()]
    return Every(_period(match, unit), unit)


def _period(match: re.Match[str], unit: str) -> str:
    count: float | None = 2 if " other " in match[0].lower() else 1
    if match["count"]:
        count = number(match["count"])
    clock = "T" if unit in ("second", "minute", "hour") else ""
    letter = {"decade": "DE", "century": "CE", "weekend": "WE"}.get(unit, unit[0].upper())
    return f"P{clock}{'X' if count is None else f'{count:g}'}{letter}"


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Newspapers are called Daily and Weekly."""
    said = text[start:end]
    if said[0].isupper() and said.lower() in _WORDS:
        name = around.word_after(text, end)[:1].isupper() or around.word_before(text, start)[:1].isupper()
        return None if name else meaning
    return meaning
