"""The Spanish words of time and what each stands for; expressions are built from these tables and from nothing else."""

from collections.abc import Mapping

from schemas.time import Granularity
from transforms.languages.patterns import alternatives, listed
from transforms.times.meaning import Mod

MONTHS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre setiembre", "octubre",
            "noviembre", "diciembre",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
MONTH = alternatives(MONTHS)
SHORT_MONTHS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(listed("ene feb mar abr may jun jul ago sep/sept/set oct nov dic"), 1)
    for name in names.split("/")
}
SHORT_MONTH = rf"{alternatives(SHORT_MONTHS)}\b\.?"
"""An abbreviation; "mar" is the sea and "set" one of tennis, so it counts only behind a day."""
LENGTHS = dict(enumerate((31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), 1))
"""The most days of each month."""

WEEKDAYS: Mapping[str, int] = {
    "lunes": 1, "martes": 2, "miércoles": 3, "miercoles": 3, "jueves": 4, "viernes": 5, "sábado": 6, "sabado": 6,
    "domingo": 7,
}  # fmt: skip
WEEKDAY = alternatives(WEEKDAYS)
PLURAL_WEEKDAYS: Mapping[str, int] = {
    **{name: number for name, number in WEEKDAYS.items() if number < 6},
    **{f"{name}s": number for name, number in WEEKDAYS.items() if number > 5},
}

SEASONS: Mapping[str, int] = {"primavera": 0, "verano": 1, "otoño": 2, "invierno": 3}
SEASON = alternatives(SEASONS)

_SINGULAR: dict[str, Granularity] = {
    "minuto": "minute", "hora": "hour", "día": "day", "dia": "day", "jornada": "day", "noche": "day", "semana": "week",
    "año": "year", "trimestre": "quarter", "semestre": "half", "década": "decade", "decada": "decade", "siglo":
    "century", "milenio": "millennium",
}  # fmt: skip
UNITS: dict[str, Granularity] = {
    **_SINGULAR, **{f"{name}s": unit for name, unit in _SINGULAR.items()},
    "segundos": "second", "mes": "month", "meses": "month", "fin de semana": "weekend", "fines de semana": "weekend",
    "decenio": "decade", "decenios": "decade", "lustro": "year", "lustros": "year", "bienio": "year",
    "quinquenio": "year", "quincena": "week", "cuatrimestre": "month", "cuatrimestres": "month", "bimestre": "month",
    "sexenio": "year", "ejercicio": "year",
}  # fmt: skip
MULTIPLES = {
    "lustro": 5, "lustros": 5, "quinquenio": 5, "bienio": 2, "sexenio": 6, "quincena": 2, "cuatrimestre": 4,
    "cuatrimestres": 4, "bimestre": 2,
}  # fmt: skip
"""How many of the units that `UNITS` gives make one of these."""
UNIT = alternatives(unit for unit in UNITS if unit != "ejercicio")
CALENDAR_UNIT = (
    "(?:día|dia|jornada|fin de semana|semana|mes|trimestre|semestre|año|ejercicio|década|decada|siglo|milenio)"
)
"""The units that one can be in: "esta semana", "el día siguiente"."""

_ONES = "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
_ONES += " dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete"
_ONES += " veintiocho veintinueve"
CARDINALS: dict[str, int] = {word: number for number, word in enumerate(_ONES.split(), 1)}
TENS = {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90}
for _ten, _number in TENS.items():
    CARDINALS[_ten] = _number
    for _one, _small in list(CARDINALS.items())[:9]:
        CARDINALS[f"{_ten} y {_one}"] = _number + _small
CARDINALS |= {word.replace("é", "e").replace("ó", "o"): n for word, n in CARDINALS.items()}
_ENDING_IN_ONE = [word for word in CARDINALS if word.endswith("uno")]
CARDINALS |= {word.removesuffix("uno") + "una": CARDINALS[word] for word in _ENDING_IN_ONE}
CARDINALS |= {word.removesuffix("uno") + "un": CARDINALS[word] for word in _ENDING_IN_ONE} | {"veintiún": 21}
NUMBERS: dict[str, float] = {
    **CARDINALS,
    "un solo": 1, "una sola": 1, "un par de": 2, "una docena de": 12, "media docena de": 6,
    "una decena de": 10, "una veintena de": 20, "una treintena de": 30, "cien": 100, "doscientos": 200,
    "trescientos": 300, "cuatrocientos": 400, "quinientos": 500, "mil": 1000, "dos mil": 2000,
}  # fmt: skip
_MILLIONS = r"(?:\d{1,4}(?:,\d{1,2})?|un|dos|tres|cuatro|cinco|diez|cien) mill[oó]n(?:es)? de"
NUMBER = rf"(?:{_MILLIONS}|\d{{1,3}}(?:\.\d{{3}}){{1,2}}|\d{{1,4}}(?:,\d{{1,2}})?|{alternatives(NUMBERS)})"
OPEN_NUMBERS = (
    "varios", "varias", "unos", "unas", "unos pocos", "unas pocas", "unos cuantos", "unas cuantas", "algunos",
    "algunas", "muchos", "muchas", "pocos", "pocas", "numerosos", "numerosas", "bastantes", "decenas de", "cientos de",
    "miles de", "millones de", "tantos", "tantas", "demasiados", "demasiadas",
)  # fmt: skip
OPEN_NUMBER = alternatives(OPEN_NUMBERS)

_ORDINAL_STEMS = "primer segund tercer cuart quint sext séptim octav noven décim"
ORDINALS: dict[str, int] = {
    stem + end: number for number, stem in enumerate(_ORDINAL_STEMS.split(), 1) for end in ("o", "a", "os", "as")
} | {"primer": 1, "tercer": 3}
ORDINAL = rf"(?:\d{{1,2}}\.?[ºª°]|{alternatives(ORDINALS)})"

DAY = r"(?:3[01]|[12]\d|0?[1-9])"
DAY_WORD = alternatives(("primero", *(word for word, count in CARDINALS.items() if count <= 31 and word[-2:] != "un")))
YEAR = r"(?:1\d{3}|20\d\d|21\d\d)"

EDGES: Mapping[str, Mod] = {
    **dict.fromkeys(("principios", "comienzos", "inicios", "primeros"), "START"),
    **dict.fromkeys(("mediados", "mitad", "mitades"), "MID"),
    **dict.fromkeys(("finales", "fines", "últimos", "fin"), "END"),
}
"""Of a date without an article: "a mediados de marzo"."""
NAMED_EDGES: Mapping[str, Mod] = {
    **dict.fromkeys(("principio", "comienzo", "inicio", "arranque", "primera mitad"), "START"),
    **dict.fromkeys(("mitad", "ecuador"), "MID"),
    **dict.fromkeys(("final", "fin", "término", "cierre", "conclusión", "segunda mitad", "recta final"), "END"),
}
"""Of a date with an article: "al final del año"."""

PARTS_OF_DAY: Mapping[str, str] = {
    "madrugada": "MO", "mañana": "MO", "mediodía": "MI", "mediodia": "MI", "tarde": "AF", "noche": "NI",
    "amanecer": "MO", "atardecer": "EV", "anochecer": "EV", "alba": "MO",
}  # fmt: skip
PART_OF_DAY = "(?:madrugada|mañana|mediodía|mediodia|tarde|noche|amanecer|atardecer|anochecer|alba)"

_HOURS_EAST: Mapping[float, str] = {
    0: "gmt|utc|z|hora de greenwich|hora de londres|tiempo universal",
    1: "cet|met|hora central europea|hora de bruselas|hora de parís",
    2: "cest|eet|hora de el cairo|hora de jerusalén",
    3: "msk|hora de moscú",
    -3: "hora de argentina|hora argentina|hora de buenos aires|hora de brasilia",
    -4: "edt|hora de caracas|hora venezolana|hora boliviana",
    -5: "est|et|cot|hora de colombia|hora colombiana|hora del este|hora de nueva york|hora de washington|hora peruana"
    "|hora de bogotá|hora de lima",
    -6: "cst|hora del centro|hora central|hora de méxico",
    -8: "pst|hora del pacífico",
    8: "hora de pekín",
    9: "hora de tokio|hora japonesa",
}
_OPEN_ZONES = (
    "hora local", "horas locales", "hora peninsular", "hora peninsular española", "hora española", "hora de españa",
    "hora de madrid", "hora canaria", "hora de chile", "hora chilena", "hora insular", "locales", "local",
    "tiempo local", "en la península", "en canarias",
)  # fmt: skip
ZONES: dict[str, int | None] = {
    name: round(hours * 60) for hours, names in _HOURS_EAST.items() for name in names.split("|")
} | dict.fromkeys(_OPEN_ZONES)
"""Minutes east of UTC, those of winter where a name is used all the year; None where the zone is not said or the
summer's differs."""
_ZONE = rf"{alternatives(ZONES)}(?: ?[+-] ?\d{{1,2}}(?::?\d\d)?)?"
ZONE = rf"(?:{_ZONE}|\( ?{_ZONE} ?\))"


def number(text: str) -> float | None:
    """The number that words or digits say; None for an open one ("varios")."""
    text = text.lower()
    if " mill" in text:
        count = number(text.split()[0])
        return None if count is None else count * 1e6
    if text[0].isdigit():
        return float(text.replace(".", "").replace(",", "."))
    return NUMBERS.get(text)


def ordinal(text: str) -> int:
    """The number of "3.º", "tercer", "segunda"."""
    text = text.lower()
    return int(text.rstrip("ºª°.")) if text[0].isdigit() else ORDINALS[text]


def month(text: str) -> int:
    """The number of a month's name or abbreviation."""
    name = text.lower().rstrip(".")
    return MONTHS.get(name) or SHORT_MONTHS[name]


def day(text: str) -> int:
    """The day of a month that digits, "1.º", "primero" or "cinco" say."""
    text = text.lower()
    if text[0].isdigit():
        return int(text.rstrip("ºª°.ero"))
    return 1 if text == "primero" else CARDINALS[text]
