"""The English words of time and what each stands for; expressions are built from these tables and from nothing else."""

from collections.abc import Mapping

from schemas.time import Granularity
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Mod


def _listed(text: str) -> list[str]:
    return text.split()


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

UNITS: dict[str, Granularity] = {
    **dict.fromkeys(("sec", "secs"), "second"), **dict.fromkeys(("min", "mins"), "minute"),
    **dict.fromkeys(("hr", "hrs"), "hour"), **dict.fromkeys(("night", "nights"), "day"),
    **dict.fromkeys(("wk", "wks", "fortnight", "fortnights"), "week"), **dict.fromkeys(("yr", "yrs"), "year"),
    "centuries": "century", "millennia": "millennium", "century": "century", "millennium": "millennium",
}  # fmt: skip
_PLAIN_UNITS: tuple[Granularity, ...] = (
    "second", "minute", "hour", "day", "week", "weekend", "month", "quarter", "year", "decade",
)  # fmt: skip
UNITS |= {unit: unit for unit in _PLAIN_UNITS} | {f"{unit}s": unit for unit in _PLAIN_UNITS}
UNIT = alternatives(UNITS)
CALENDAR_UNIT = "(?:day|week|weekend|month|quarter|year|decade|century|millennium)"
"""The units that one can be in: "this week", "the following day"."""

_ONES = _listed(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = _listed("twenty thirty forty fifty sixty seventy eighty ninety")
NUMBERS: dict[str, float] = {word: number for number, word in enumerate(_ONES, 1)}
for _ten, _word in enumerate(_TENS, 2):
    NUMBERS[_word] = _ten * 10
    for _one, _small in enumerate(_ONES[:9], 1):
        NUMBERS[f"{_word} {_small}"] = _ten * 10 + _one
NUMBERS |= dict.fromkeys(("a", "an", "a single", "a full", "a whole", "an entire"), 1)
NUMBERS |= dict.fromkeys(("a couple of", "a couple", "the couple of", "couple of", "couple"), 2)
NUMBERS |= {
    "a dozen": 12,
    "two dozen": 24,
    "a hundred": 100,
    "one hundred": 100,
    "two hundred": 200,
    "a thousand": 1000,
}
_MULTIPLES = {"thousand": 1e3, "million": 1e6, "billion": 1e9}
_MULTIPLE = rf"(?:\d{{1,3}}(?:\.\d{{1,2}})?|an?|{'|'.join(_ONES[:10])})[ -]{alternatives(_MULTIPLES)}"
_FIGURES = r"\d{1,3}(?:,\d{3}){1,2}|\d{1,4}(?:\.\d{1,2}| ?[½¼¾]| [13]/[24])?"
NUMBER = rf"(?:{_MULTIPLE}|{_FIGURES}|{alternatives(NUMBERS)})"
OPEN_NUMBERS = (
    *_listed("several few many some countless numerous various multiple"), "a few", "quite a few", "a number of",
    "dozens of", "scores of", "hundreds of", "thousands of", "tens of", "a good many",
    "tens of thousands of", "hundreds of thousands of", "millions of", "billions of",
)  # fmt: skip
OPEN_NUMBER = alternatives(OPEN_NUMBERS)

_ORDINAL_ONES = _listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth"
)
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
    **dict.fromkeys(("early", "early in", "earlier"), "START"),
    **dict.fromkeys(("mid", "middle"), "MID"),
    **dict.fromkeys(("late", "late in", "later"), "END"),
}
EDGES: Mapping[str, Mod] = {
    **dict.fromkeys(_listed("beginning beginnings start onset dawn opening outset turn"), "START"),
    **dict.fromkeys(
        ("very beginning", "very start", "early part", "first part", "early days", "early months"), "START"
    ),
    **dict.fromkeys(("early years", "first days", "opening days", "opening weeks", "opening months"), "START"),
    **dict.fromkeys(("middle", "midst", "height", "mid", "middle part", "midpoint"), "MID"),
    **dict.fromkeys(("end", "close", "closing", "conclusion", "very end", "tail end", "latter part"), "END"),
    **dict.fromkeys(("later part", "late part", "final part", "last part", "final days", "last days"), "END"),
    **dict.fromkeys(("closing days", "dying days", "waning days", "final weeks", "closing weeks"), "END"),
    **dict.fromkeys(("final months", "closing months", "rest", "remainder"), "END"),
}

PARTS_OF_DAY: Mapping[str, str] = {
    **dict.fromkeys(("morning", "mornings", "dawn", "daybreak", "sunrise"), "MO"),
    **dict.fromkeys(("lunchtime", "midday"), "MI"),
    **dict.fromkeys(("afternoon", "afternoons"), "AF"),
    **dict.fromkeys(("evening", "evenings", "dusk", "nightfall", "sunset"), "EV"),
    **dict.fromkeys(("night", "nights", "nighttime", "night time", "overnight"), "NI"),
    "daytime": "DT",
}
PART_OF_DAY = "(?:morning|afternoon|evening|night|dawn|dusk|midday|lunchtime|sunrise|sunset|nightfall|daybreak)"

_HOURS_EAST: Mapping[float, str] = {
    0: "gmt|utc|z|wet|greenwich mean time|london time",
    1: "cet|bst|wat|british summer time|central european time|paris time|rome time|berlin time|madrid time"
    "|brussels time|lagos time",
    2: "cest|eet|cat|sast|central european summer time|jerusalem time|cairo time|kyiv time|athens time"
    "|johannesburg time",
    3: "eest|msk|eat|moscow time|baghdad time|ankara time|istanbul time|nairobi time",
    3.5: "tehran time",
    4.5: "kabul time",
    5: "pkt|islamabad time",
    5.5: "ist|delhi time",
    7: "wib|jakarta time",
    8: "sgt|hkt|awst|beijing time|hong kong time|singapore time|manila time",
    9: "jst|kst|tokyo time|seoul time",
    9.5: "acst",
    10: "aest|sydney time",
    11: "aedt",
    12: "nzst",
    13: "nzdt",
    -4: "edt|eastern daylight time",
    -5: "est|et|cdt|eastern time|eastern standard time|eastern|new york time|new york city time|washington time",
    -6: "cst|ct|mdt|central time|central|houston time",
    -7: "mst|mt|pdt|mountain time",
    -8: "pst|pt|akdt|pacific time|pacific",
    -9: "akst",
    -10: "hst",
}
ZONES: dict[str, int | None] = {
    name: round(hours * 60) for hours, names in _HOURS_EAST.items() for name in names.split("|")
} | {"local time": None}
"""Minutes east of UTC, those of winter where a name is used all the year; None where the zone is not said."""
_ZONE = rf"(?:{alternatives(ZONES)}(?: ?[+-] ?\d{{1,2}}(?::?\d\d)?)?|\+\d\d:?\d\d)"
ZONE = rf"(?:{_ZONE}|\( ?{_ZONE} ?\))"


FRACTIONS = {"½": 0.5, "1/2": 0.5, "2/4": 0.5, "¼": 0.25, "1/4": 0.25, "¾": 0.75, "3/4": 0.75}


def number(text: str) -> float | None:
    """The number that words or digits say; None for an open one ("several")."""
    text = text.lower().replace("-", " ")
    few, _, multiple = text.rpartition(" ")
    if multiple in _MULTIPLES:
        return (NUMBERS.get(few) or float(few)) * _MULTIPLES[multiple] if few else None
    if text[0].isdigit():
        whole, _, part = text.replace(",", "").partition(" ")
        if whole[-1] in FRACTIONS:
            whole, part = whole[:-1], whole[-1]
        return float(whole) + FRACTIONS.get(part, 0)
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


AMBIGUOUS = words("may march august mar sun sat mon wed dec jan fri tue thu thur")
"""Names that mean something else without a capital."""


def day(text: str) -> int:
    """The day of a month that digits, "5th" or "third" say; 0 where it is written with a leading zero too many."""
    if text.isdigit():
        return int(text)
    return ordinal(text)
