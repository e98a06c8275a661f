"""The German words of time and what each stands for; expressions are built from these tables and from nothing else."""

from collections.abc import Mapping

from schemas.time import Granularity
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Base, Mod

_ENDINGS = ("e", "en", "er", "es", "em")


def declined(stems: str) -> frozenset[str]:
    """Adjectives in all their endings: "vergangene", "vergangenen", …"""
    return frozenset(stem + ending for stem in stems.split() for ending in _ENDINGS)


ARTICLE = "(?:der|die|das|den|dem|des)"
THE = rf"(?:{ARTICLE} )?"
"""An article of its own ("die vergangene Woche") belongs to the expression, one in a preposition ("im") does not."""

_MONTH_NAMES = (
    "januar jänner jaenner", "februar feber", "märz maerz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember",
)  # fmt: skip
_MONTHS_SHORT = (
    "jan jän", "feb febr", "mär mrz", "apr", "", "jun", "jul", "aug", "sept sep", "okt", "nov", "dez",
)  # fmt: skip
_FULL: dict[str, int] = {name: n for n, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_SHORT: dict[str, int] = {name: n for n, names in enumerate(_MONTHS_SHORT, 1) for name in names.split()}
MONTHS: Mapping[str, int] = {**_FULL, **_SHORT}
MONTHS_IN_FULL = frozenset(_FULL)
LENGTHS = dict(enumerate((31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), 1))
"""The most days of each month."""
MONTH_NAME = rf"(?:{alternatives(_FULL)}(?:s(?![^\W_]))?)"
MONTH = rf"(?:{MONTH_NAME}|{alternatives(_SHORT)}\b\.?)"

WEEKDAYS: Mapping[str, int] = {
    "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "sonnabend": 6,
    "sonntag": 7,
}  # fmt: skip
WEEKDAYS_SHORT: Mapping[str, int] = {"mo": 1, "di": 2, "mi": 3, "do": 4, "fr": 5, "sa": 6, "so": 7}
WEEKDAY = alternatives(WEEKDAYS)

_SEASON_NAMES = ("frühling frühjahr fruehjahr lenz", "sommer", "herbst", "winter")
SEASONS: Mapping[str, int] = {name: n for n, names in enumerate(_SEASON_NAMES) for name in names.split()}
SEASON_PARTS: Mapping[str, Mod | None] = {
    "": None, "früh": "START", "vor": "START", "spät": "END", "hoch": "MID", "nach": "END",
}  # fmt: skip
"""What stands before a season in one word: "Frühsommer", "Spätherbst", "Hochsommer"."""
_SEASON = alternatives(SEASONS)

UNITS: Mapping[str, Granularity] = {
    **dict.fromkeys(words("sekunde sekunden"), "second"),
    **dict.fromkeys(words("minute minuten"), "minute"),
    **dict.fromkeys(words("stunde stunden"), "hour"),
    **dict.fromkeys(words("tag tage tagen tages tags nacht nächte nächten"), "day"),
    **dict.fromkeys(words("woche wochen"), "week"),
    **dict.fromkeys(words("wochenende wochenendes wochenenden"), "weekend"),
    **dict.fromkeys(words("monat monate monaten monats monates"), "month"),
    **dict.fromkeys(words("quartal quartale quartalen quartals"), "quarter"),
    **dict.fromkeys(words("halbjahr halbjahre halbjahren halbjahres halbjahrs"), "half"),
    **dict.fromkeys(words("jahr jahre jahren jahres jahrs kalenderjahr kalenderjahres gesamtjahr"), "year"),
    "gesamtjahres": "year",
    **dict.fromkeys(words("jahrzehnt jahrzehnte jahrzehnten jahrzehnts jahrzehntes dekade dekaden"), "decade"),
    **dict.fromkeys(words("jahrhundert jahrhunderte jahrhunderten jahrhunderts"), "century"),
    **dict.fromkeys(words("jahrtausend jahrtausende jahrtausenden jahrtausends"), "millennium"),
}
UNIT = alternatives(UNITS)
PLURALS = alternatives(
    words(
        "sekunden minuten stunden tage tagen nächte nächten wochen wochenenden monate monaten quartale quartalen jahre"
        " jahren jahrzehnte jahrzehnten dekaden jahrhunderte jahrhunderten jahrtausende jahrtausenden"
    )
)
CALENDAR_UNIT = alternatives(name for name, unit in UNITS.items() if unit not in ("second", "minute", "hour"))
"""The units that one can be in: "diese Woche", "der folgende Tag"."""
STEMS: Mapping[str, Granularity] = {
    "sekund": "second", "minüt": "minute", "stünd": "hour", "täg": "day", "nächt": "day", "wöch": "week",
    "monat": "month", "jähr": "year",
}  # fmt: skip
"""What adjectives of length and of return are made of: "dreitägig", "halbjährlich"."""
LONG: Mapping[str, Granularity] = {
    "sekundenlang": "second", "minutenlang": "minute", "stundenlang": "hour", "tagelang": "day", "nächtelang": "day",
    "wochenlang": "week", "monatelang": "month", "jahrelang": "year", "jahrzehntelang": "decade",
    "jahrhundertelang": "century",
}  # fmt: skip

LONG_FORMS = frozenset(LONG) | declined(" ".join(LONG))

_ONES = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
_TEENS = ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"]
_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
CARDINALS: dict[str, float] = {word: n for n, word in enumerate((*_ONES, *_TEENS), 1)}
for _ten, _word in enumerate(_TENS, 2):
    CARDINALS[_word] = _ten * 10
    for _one, _small in enumerate(_ONES, 1):
        CARDINALS[f"{_small}und{_word}"] = _ten * 10 + _one
CARDINALS |= {"dreissig": 30, "hundert": 100, "einhundert": 100, "zweihundert": 200, "dreihundert": 300}
CARDINALS |= {"fünfhundert": 500, "tausend": 1000, "zweieinhalb": 2.5, "anderthalb": 1.5, "eineinhalb": 1.5}
CARDINALS |= {f"{one}einhalb": n + 0.5 for n, one in enumerate(_ONES, 1) if n > 2}
NUMBERS: Mapping[str, float] = {
    **CARDINALS,
    **dict.fromkeys(words("ein eine einen einem einer eines"), 1),
    **{f"{one} {half}": 0.5 for one in words("ein eine einen einem einer eines") for half in declined("halb")},
    **dict.fromkeys(declined("halb"), 0.5),
    **dict.fromkeys(words("zweier beiden beide beider zwo"), 2),
    "dreier": 3,
    "ein dutzend": 12,
}
NUMBER = rf"(?:\d{{1,3}}(?:\.\d{{3}}){{1,2}}|\d{{1,4}}(?:,\d{{1,2}})?|{alternatives(NUMBERS)})"
OPEN_NUMBERS = declined("einig mehrer wenig viel etlich zahlreich manch unzählig ungezählt") | frozenset(
    ("ein paar", "paar", "dutzende", "hunderte", "tausende", "zig", "viel", "wenig", "so viele", "den paar")
)
OPEN_NUMBER = alternatives(OPEN_NUMBERS)

_ORDINAL_STEMS: dict[str, int] = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8,
    "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12,
}  # fmt: skip
_ORDINAL_STEMS |= {f"{word}t": n for n, word in enumerate(_TEENS[3:], 13)}
_ORDINAL_STEMS |= {f"{word}st": int(n) for word, n in CARDINALS.items() if n >= 20 and word.endswith(("zig", "ßig"))}
ORDINALS: Mapping[str, int] = {stem + ending: n for stem, n in _ORDINAL_STEMS.items() for ending in _ENDINGS}
ORDINAL_WORD = alternatives(ORDINALS)
ORDINAL = rf"(?:\d{{1,2}}\.|{ORDINAL_WORD})"
"""A stop behind figures makes them an ordinal."""

YEAR = r"(?:1\d{3}|20\d\d|21\d\d)"
SHORT_YEAR = r"['’‘]\d\d"

EDGES: Mapping[str, Mod] = {
    **dict.fromkeys(words("anfang anfangs beginn auftakt"), "START"), "mitte": "MID",
    **dict.fromkeys(words("ende ausgang schluss ausklang"), "END"),
}  # fmt: skip
EDGE = alternatives(EDGES)
EDGE_ENDINGS: Mapping[str, Mod] = {
    **dict.fromkeys(words("anfang anfangs beginn beginns auftakt auftakts"), "START"), "mitte": "MID",
    **dict.fromkeys(words("ende endes schluss schlusses ausklang wechsel wechsels"), "END"),
}  # fmt: skip
"""What ends a word for the edge of a unit: "Jahresende", "Monatsanfang", "Wochenmitte", "Jahreswechsel"."""
EDGE_UNITS: Mapping[str, Granularity] = {
    "jahres": "year", "monats": "month", "wochen": "week", "quartals": "quarter", "jahrhundert": "century",
    "jahrzehnt": "decade", "halbjahres": "half",
}  # fmt: skip
LATE_EARLY: Mapping[str, Mod] = {
    **dict.fromkeys(declined("früh zeitig"), "START"), **dict.fromkeys(declined("spät ausgehend"), "END"),
}  # fmt: skip

PARTS_OF_DAY: Mapping[str, str] = {
    **dict.fromkeys(words("morgen morgens vormittag vormittags früh frühmorgens morgenstunden morgengrauen"), "MO"),
    **dict.fromkeys(words("vormittagsstunden"), "MO"),
    **dict.fromkeys(words("mittag mittags mittagszeit mittagsstunden"), "MI"),
    **dict.fromkeys(words("nachmittag nachmittags nachmittagsstunden"), "AF"),
    **dict.fromkeys(words("abend abends abendstunden spätabends"), "EV"),
    **dict.fromkeys(words("nacht nachts nachtstunden"), "NI"),
}
_DAY_PART = "morgen|vormittag|mittag|nachmittag|abend|nacht"
PART_OF_DAY = rf"(?:{_DAY_PART})"
WEEKDAY_PARTS: Mapping[str, tuple[int, str]] = {
    f"{day}{joint}{part}": (number, PARTS_OF_DAY[part])
    for day, number in WEEKDAYS.items()
    for joint in ("", "s")
    for part in (*_DAY_PART.split("|"), "früh")
}
"""A weekday and a part of it in one word: "Freitagabend"."""

Side = tuple[Base, int]
_LAST: Side = ("publication", -1)
_THIS: Side = ("publication", 0)
_NEXT: Side = ("publication", 1)
_EARLIER: Side = ("story", -1)
_SAME: Side = ("story", 0)
_LATER: Side = ("story", 1)
SIDES: Mapping[str, Side] = {
    **dict.fromkeys(declined("vergangen letzt vorig verflossen verwichen abgelaufen zurückliegend"), _LAST),
    **dict.fromkeys(declined("vorletzt vorvergangen vorvorig"), ("publication", -2)),
    **dict.fromkeys(declined("übernächst"), ("publication", 2)),
    **dict.fromkeys(declined("dies laufend aktuell heurig heutig"), _THIS), "dies": _THIS,
    **dict.fromkeys(declined("kommend nächst allernächst bevorstehend"), _NEXT),
    **dict.fromkeys(declined("vorherig vorangegangen vorhergehend vorausgegangen vorangehend"), _EARLIER),
    **dict.fromkeys((*declined("selb gleich jen besagt nämlich"), "demselben", "derselben", "desselben"), _SAME),
    **dict.fromkeys(("dasselbe", "dieselbe", "denselben"), _SAME),
    **dict.fromkeys(declined("folgend darauffolgend nachfolgend anschließend nächstfolgend drauffolgend"), _LATER),
}  # fmt: skip
SIDE = alternatives(SIDES)

_HOURS_EAST: Mapping[float, str] = {
    0: "gmt|utc|wez|greenwich-zeit|londoner zeit",
    1: "mez|cet|mitteleuropäischer zeit|berliner zeit|wiener zeit|pariser zeit",
    2: "mesz|cest|oez|mitteleuropäischer sommerzeit|kiewer zeit",
    3: "msk|moskauer zeit",
    8: "pekinger zeit",
    9: "jst",
    -4: "edt",
    -5: "est|et|new yorker zeit|washingtoner zeit",
    -8: "pst",
}
ZONES: Mapping[str, int | None] = {
    name: round(hours * 60) for hours, names in _HOURS_EAST.items() for name in names.split("|")
} | {"ortszeit": None, "lokalzeit": None, "unserer zeit": None, "hiesiger zeit": None, "deutscher zeit": 60}
"""Minutes east of UTC, those of winter where a name is used all the year; None where the zone is not said."""
ZONE = rf"(?:{alternatives(ZONES)}|\( ?{alternatives(ZONES)} ?\))"


def number(text: str) -> float | None:
    """The number that words or figures say ("1.200", "2,5", "zweieinhalb"); None for an open one ("mehrere")."""
    text = text.lower()
    if text[0].isdigit():
        return float(text.replace(".", "").replace(",", "."))
    return NUMBERS.get(text)


def ordinal(text: str) -> int:
    """The number of "5.", "dritten", "einundzwanzigster"."""
    return int(text.rstrip(".")) if text[0].isdigit() else ORDINALS[text.lower()]


def month(text: str) -> int:
    """The number of a month's name or abbreviation, also with the ending of its genitive."""
    name = text.lower().rstrip(".")
    return MONTHS[name] if name in MONTHS else MONTHS[name.removesuffix("s")]


def weekday(text: str) -> int:
    """The ISO number of a weekday's name or abbreviation."""
    name = text.lower().rstrip(".")
    return WEEKDAYS.get(name) or WEEKDAYS_SHORT[name]
