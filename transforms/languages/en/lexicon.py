"""The English words of time and what each stands for; expressions are built from these tables and from nothing else."""

import re
from collections.abc import Iterable, Mapping

from schemas.time import Granularity
from transforms.times.meaning import Mod


def words(text: str) -> frozenset[str]:
    """The words of a text, for tables."""
    return frozenset(text.split())


def alternatives(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first; blanks match any one blank or hyphen."""
    return (
        "(?:"
        + "|".join(
            re.escape(w).replace(r"\ ", "[ -]").replace("'", "['’]") for w in sorted(words, key=lambda w: (-len(w), w))
        )
        + ")"
    )


MONTHS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
LENGTHS = dict(enumerate((31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), 1))
"""The most days of each month."""
MONTH = rf"(?:{alternatives(MONTHS)}\b(?:(?<=\b[a-z]{{3}})(?<!may)\.|(?<=sept)\.)?)"

WEEKDAYS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "monday mon", "tuesday tues tue", "wednesday wed", "thursday thurs thur thu", "friday fri", "saturday sat",
            "sunday sun",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAY_NAMES = tuple(name for name in WEEKDAYS if name.endswith("day"))
WEEKDAY = alternatives(WEEKDAY_NAMES)
WEEKDAY_SHORT = rf"(?:{alternatives(WEEKDAYS)}\b\.?)"

SEASONS: Mapping[str, int] = {
    "spring": 0, "springtime": 0, "summer": 1, "summertime": 1, "autumn": 2, "fall": 2, "winter": 3, "wintertime": 3,
}  # fmt: skip
SEASON = alternatives(SEASONS)

UNITS: Mapping[str, Granularity] = {
    "second": "second", "seconds": "second", "sec": "second", "secs": "second", "minute": "minute",
    "minutes": "minute", "min": "minute", "mins": "minute", "hour": "hour", "hours": "hour", "hr": "hour",
    "hrs": "hour", "day": "day", "days": "day", "night": "day", "nights": "day", "week": "week", "weeks": "week",
    "wk": "week", "wks": "week", "weekend": "weekend", "weekends": "weekend", "fortnight": "week",
    "fortnights": "week", "month": "month", "months": "month", "quarter": "quarter", "quarters": "quarter",
    "year": "year", "years": "year", "yr": "year", "yrs": "year", "decade": "decade", "decades": "decade",
    "century": "century", "centuries": "century", "millennium": "millennium", "millennia": "millennium",
}  # fmt: skip
UNIT = alternatives(UNITS)
CALENDAR_UNIT = "(?:day|week|weekend|month|quarter|year|decade|century|millennium)"
"""The units that one can be in: "this week", "the following day"."""

_ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
NUMBERS: dict[str, float] = {word: number for number, word in enumerate(_ONES, 1)}
for _ten, _word in enumerate(_TENS, 2):
    NUMBERS[_word] = _ten * 10
    for _one, _small in enumerate(_ONES[:9], 1):
        NUMBERS[f"{_word} {_small}"] = _ten * 10 + _one
NUMBERS |= {
    "a": 1,
    "an": 1,
    "a single": 1,
    "a full": 1,
    "a whole": 1,
    "an entire": 1,
    "a dozen": 12,
    "two dozen": 24,
    "a hundred": 100,
}
NUMBERS |= {
    "one hundred": 100,
    "two hundred": 200,
    "a thousand": 1000,
    "a couple of": 2,
    "a couple": 2,
    "the couple of": 2,
    "couple of": 2,
    "couple": 2,
}
NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,2}}|\d{{1,4}}(?:\.\d{{1,2}})?|{alternatives(NUMBERS)})"
OPEN_NUMBERS = (
    "several", "a few", "few", "many", "some", "a number of", "countless", "numerous", "various", "multiple",
    "dozens of",
    "scores of",
    "hundreds of", "thousands of", "tens of", "quite a few", "a good many",
)  # fmt: skip
OPEN_NUMBER = alternatives(OPEN_NUMBERS)

_ORDINAL_ONES = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
ORDINALS: dict[str, int] = {word: number for number, word in enumerate(_ORDINAL_ONES, 1)}
for _ten, _word in enumerate(_TENS, 2):
    ORDINALS[_word[:-1] + "ieth"] = _ten * 10
    for _one, _small in enumerate(_ORDINAL_ONES[:9], 1):
        ORDINALS[f"{_word} {_small}"] = _ten * 10 + _one
ORDINAL_DIGITS = r"\d{1,2}(?:st|nd|rd|th)"
ORDINAL = rf"(?:{ORDINAL_DIGITS}|{alternatives(ORDINALS)})"

DAY = r"(?:3[01]|[12]\d|0?[1-9])"
DAY_ORDINAL = rf"{DAY}(?:st|nd|rd|th)"
DAY_WORD = alternatives(w for w, n in ORDINALS.items() if n <= 31)
YEAR = r"(?:1\d{3}|20\d\d|21\d\d)"
SHORT_YEAR = r"['’‘]\d\d"

MODS: Mapping[str, Mod] = {
    "early": "START", "early in": "START", "earlier": "START", "mid": "MID", "middle": "MID", "late": "END",
    "late in": "END", "later": "END",
}  # fmt: skip
EDGES: Mapping[str, Mod] = {
    "beginning": "START", "start": "START", "onset": "START", "dawn": "START", "early part": "START", "opening":
    "START",
    "outset": "START", "early days": "START", "early months": "START", "early years": "START", "beginnings": "START",
    "turn":
    "START",
    "first days": "START", "first part": "START", "opening days": "START", "opening weeks": "START", "opening months":
    "START",
    "middle": "MID", "midst": "MID", "height": "MID", "mid": "MID", "middle part": "MID", "midpoint": "MID", "end":
    "END",
    "close": "END", "closing": "END", "latter part": "END", "later part": "END", "late part": "END", "tail end": "END",
    "final days":
    "END",
    "last days": "END", "closing days": "END", "final weeks": "END", "closing weeks": "END", "final months": "END",
    "closing months": "END", "final part": "END", "last part": "END", "very end": "END", "very beginning": "START",
    "very start":
    "START",
    "conclusion":
    "END",
    "dying days": "END", "waning days": "END",
}  # fmt: skip

PARTS_OF_DAY: Mapping[str, str] = {
    "morning": "MO", "mornings": "MO", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "afternoon": "AF",
    "afternoons": "AF", "evening": "EV", "evenings": "EV", "dusk": "EV", "nightfall": "EV", "sunset": "EV",
    "lunchtime": "MI", "midday": "MI", "night": "NI", "nighttime": "NI", "night time": "NI", "overnight": "NI",
    "nights":
    "NI",
    "daytime":
    "DT",
}  # fmt: skip
PART_OF_DAY = "(?:morning|afternoon|evening|night|dawn|dusk|midday|lunchtime|sunrise|sunset|nightfall|daybreak)"

_CITIES = {
    "baghdad": 180, "kabul": 270, "tehran": 210, "jerusalem": 120, "cairo": 120, "kyiv": 120, "delhi": 330,
    "islamabad": 300, "seoul": 540, "sydney": 600, "rome": 60, "berlin": 60, "madrid": 60, "brussels": 60,
    "new york": -300, "washington": -300, "ankara": 180, "istanbul": 180, "athens": 120, "hong kong": 480,
    "singapore": 480, "manila": 480, "jakarta": 420, "nairobi": 180, "lagos": 60, "johannesburg": 120, "houston": -360,
}  # fmt: skip
"""Minutes east of UTC in winter of cities by whose time news is told."""
ZONES: Mapping[str, int] = {
    "gmt": 0, "utc": 0, "z": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "est": -300,
    "edt": -240,
    "et": -300, "cst": -360, "cdt": -300, "ct": -360, "mst": -420, "mdt": -360, "mt": -420, "pst": -480, "pdt": -420,
    "pt": -480, "akst": -540, "akdt": -480, "hst": -600, "jst": 540, "kst": 540, "sgt": 480, "hkt": 480, "ist": 330,
    "pkt": 300,
    "wib": 420, "eat": 180, "cat": 120, "wat": 60, "sast": 120, "aest": 600, "aedt": 660, "acst": 570, "awst": 480,
    "nzst": 720,
    "nzdt": 780,
    "eastern time": -300, "eastern standard time": -300, "eastern daylight time": -240, "central time": -360,
    "mountain time": -420, "pacific time": -480, "greenwich mean time": 0, "moscow time": 180, "beijing time": 480,
    "london time": 0, "paris time": 60, "tokyo time": 540, "british summer time": 60,
    **{f"{city} time": minutes for city, minutes in _CITIES.items()},
    "central european time": 60, "central european summer time": 120,
    "local time": 10_000, "eastern": -300, "pacific": -480,
    "central": -360,
}  # fmt: skip
"""Minutes east of UTC; "local time" is a zone that is not said."""
_ZONE = rf"{alternatives(ZONES)}(?: ?[+-] ?\d{{1,2}}(?::?\d\d)?)?"
ZONE = rf"(?:{_ZONE}|\( ?{_ZONE} ?\))"


def number(text: str) -> float | None:
    """The number that words or digits say; None for an open one ("several")."""
    text = text.lower().replace("-", " ")
    if text[0].isdigit():
        return float(text.replace(",", ""))
    return NUMBERS.get(text)


def ordinal(text: str) -> int:
    """The number of "5th", "third", "twenty-first"."""
    text = text.lower().replace("-", " ")
    return int(text[:-2]) if text[0].isdigit() else ORDINALS[text]


def month(text: str) -> int:
    """The number of a month's name or abbreviation."""
    return MONTHS[text.lower().rstrip(".")]


def weekday(text: str) -> int:
    """The ISO number of a weekday's name or abbreviation."""
    return WEEKDAYS[text.lower().rstrip(".")]


def proper(text: str) -> bool:
    """Whether a name that is a common word as well ("may", "march") is written as a name."""
    return text[0].isupper() or text.lower().rstrip(".") not in AMBIGUOUS


AMBIGUOUS = words("may march mar sun sat mon wed dec jan fri tue thu thur")
"""Names that mean something else without a capital."""


def day(text: str) -> int:
    """The day of a month that digits, "5th" or "third" say; 0 where it is written with a leading zero too many."""
    if text.isdigit():
        return int(text)
    return ordinal(text)
