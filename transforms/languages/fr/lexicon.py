"""The French words of time and what each stands for; expressions are built from these tables and from nothing else."""

from collections.abc import Mapping

from schemas.time import Granularity
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Base


def _listed(text: str) -> list[str]:
    return text.split()


MONTHS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv jan", "février fevrier févr fév fevr fev", "mars", "avril avr", "mai", "juin", "juillet juil",
            "août aout", "septembre sept", "octobre oct", "novembre nov", "décembre decembre déc dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
LENGTHS = dict(enumerate((31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), 1))
"""The most days of each month."""
MONTH_NAMES = tuple(
    name for name in MONTHS if len(name) > 4 or name in ("mars", "mai", "juin", "août", "aout")
)  # fmt: skip
MONTH_NAME = alternatives(MONTH_NAMES)
MONTH = rf"(?:{MONTH_NAME}|{alternatives(set(MONTHS) - set(MONTH_NAMES))}\b\.?)"

WEEKDAYS: Mapping[str, int] = {
    name: number for number, name in enumerate(_listed("lundi mardi mercredi jeudi vendredi samedi dimanche"), 1)
}
WEEKDAY = alternatives(WEEKDAYS)
_SHORT_DAYS: Mapping[str, int] = dict(zip(_listed("lun mar mer jeu ven sam dim"), range(1, 8), strict=True))
WEEKDAY_SHORT = rf"(?:{WEEKDAY}|{alternatives(_SHORT_DAYS)}\.)"

SEASONS: Mapping[str, int] = {"printemps": 0, "été": 1, "automne": 2, "hiver": 3}
SEASON = alternatives(SEASONS)

UNITS: Mapping[str, Granularity] = {
    **dict.fromkeys(("seconde", "secondes"), "second"), **dict.fromkeys(("minute", "minutes", "min", "mn"), "minute"),
    **dict.fromkeys(("heure", "heures"), "hour"),
    **dict.fromkeys(("jour", "jours", "journée", "journées", "nuit", "nuits", "soirées"), "day"),
    **dict.fromkeys(("semaine", "semaines"), "week"),
    **dict.fromkeys(("week end", "week ends", "weekend", "weekends", "fin de semaine", "fins de semaine"), "weekend"),
    "mois": "month", **dict.fromkeys(("trimestre", "trimestres"), "quarter"),
    **dict.fromkeys(("semestre", "semestres"), "half"),
    **dict.fromkeys(("an", "ans", "année", "années"), "year"), **dict.fromkeys(("décennie", "décennies"), "decade"),
    **dict.fromkeys(("siècle", "siècles"), "century"), **dict.fromkeys(("millénaire", "millénaires"), "millennium"),
}  # fmt: skip
UNIT = alternatives(UNITS)
CALENDAR_UNIT = "(?:jour|semaine|week-?end|mois|trimestre|semestre|an|année|décennie|siècle|millénaire)"
"""The units that one can be in: "cette semaine", "le mois suivant"."""

_ONES = _listed(
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit"
    " dix-neuf"
)
_TENS = {
    20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 70: "septante", 80: "huitante",
    90: "nonante",
}  # fmt: skip


def _counted() -> dict[str, int]:
    """The numbers up to 99 in words, in France's way and in Belgium's and Switzerland's."""
    counted = {word: number for number, word in enumerate(_ONES, 1)}
    for tens, word in _TENS.items():
        counted[word] = tens
        counted[f"{word} et un"] = tens + 1
        for one, small in enumerate(_ONES[1:9], 2):
            counted[f"{word} {small}"] = tens + one
    for one, small in enumerate(_ONES[9:], 10):
        counted["soixante et onze" if one == 11 else f"soixante {small}"] = 60 + one
    counted |= {"quatre-vingts": 80, "quatre-vingt": 80}
    counted |= {f"quatre-vingt {small}": 80 + one for one, small in enumerate(_ONES, 1)}
    return {word.replace("-", " "): number for word, number in counted.items()}


CARDINALS: Mapping[str, int] = _counted()
_ABOUT = {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40}
_ABOUT |= {"cinquantaine": 50, "soixantaine": 60, "centaine": 100}
ABOUTS: Mapping[str, int] = {f"une {word} {of}": count for word, count in _ABOUT.items() for of in ("de", "d'")}
"""Numbers that are only near: "une dizaine de jours", "une trentaine d'années"."""
NUMBERS: Mapping[str, float] = {
    **CARDINALS, "une": 1, "un seul": 1, "une seule": 1, "un bon": 1, "une bonne": 1, "vingt et une": 21,
    "cent": 100, "deux cents": 200, "trois cents": 300, "cinq cents": 500, "mille": 1000, **ABOUTS,
}  # fmt: skip
_DIGITS = r"\d{1,3}(?:[ .]\d{3}){1,2}|\d{1,4}(?:,\d{1,2})?"
NUMBER = rf"(?:{_DIGITS}|{alternatives(NUMBERS)})"
OPEN_NUMBERS = (
    "plusieurs", "quelques", "de nombreux", "de nombreuses", "de longs", "de longues", "de très longs",
    "de très longues", "maints", "maintes", "des dizaines de", "des dizaines d'", "des centaines de",
    "des centaines d'", "des milliers de", "des milliers d'", "d'innombrables",
)  # fmt: skip
OPEN_NUMBER = alternatives(OPEN_NUMBERS)
COUNTED = r"(?: |-|(?<=['’]))"
"""What stands between a number and what it counts: "dix jours", "une dizaine d'années"."""

_ORDINAL_ONES = _listed(
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième"
    " treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième vingt-et-unième"
)
ORDINALS: Mapping[str, int] = {
    **{word.replace("-", " "): number for number, word in enumerate(_ORDINAL_ONES, 1)},
    "première": 1, "second": 2, "seconde": 2, "vingt et unième": 21,
}  # fmt: skip
ORDINAL_DIGITS = r"\d{1,2}(?:er|ère|re|e|è|ème|eme|ième|ieme|nd|nde)"
ORDINAL = rf"(?:{ORDINAL_DIGITS}|{alternatives(ORDINALS)})"

DAY = r"(?:1er|3[01]|[12]\d|0?[1-9])"
YEAR = r"(?:1\d{3}|20\d\d|21\d\d)"
DE = r"(?:de |d['’])"
DU = r"(?:du |des |de la |de l['’]|de |d['’])"

PARTS_OF_DAY: Mapping[str, str] = {
    **dict.fromkeys(("matin", "matinée", "aube", "petit matin", "petit jour", "aurore", "lever du jour"), "MO"),
    "avant midi": "MO", "mi journée": "MI", **dict.fromkeys(("après midi", "aprèm"), "AF"),
    **dict.fromkeys(("soir", "soirée", "crépuscule", "tombée de la nuit", "tombée du jour", "avant soirée"), "EV"),
    **dict.fromkeys(("nuit", "pleine nuit", "milieu de la nuit"), "NI"),
}  # fmt: skip
PART_OF_DAY = rf"(?:{alternatives(PARTS_OF_DAY)}|avant-midi)"

Side = tuple[Base, int]
_BEFORE: Side = ("publication", -1)
_THIS: Side = ("publication", 0)
_AFTER: Side = ("publication", 1)
_EARLIER: Side = ("story", -1)
_LATER: Side = ("story", 1)
SIDES: Mapping[str, Side] = {
    **dict.fromkeys(("dernier", "dernière", "passé", "passée", "écoulé", "écoulée"), _BEFORE),
    **dict.fromkeys(("prochain", "prochaine", "qui vient", "à venir"), _AFTER),
    **dict.fromkeys(("en cours", "courant", "courante", "actuel", "actuelle"), _THIS),
    **dict.fromkeys(("précédent", "précédente", "d'avant"), _EARLIER),
    **dict.fromkeys(("suivant", "suivante", "d'après"), _LATER),
}  # fmt: skip
"""The adjectives behind a date or a unit: "mardi dernier", "l'année suivante"."""
SIDE = alternatives(SIDES)

_HOURS_EAST: Mapping[float, str] = {
    0: "gmt|utc|tu|temps universel|temps universel coordonné|heure de londres|heure de greenwich|heure de dakar"
    "|heure d'abidjan|heure de bamako",
    1: "cet|hec|heure de paris|heure française|heure de bruxelles|heure belge|heure de genève|heure suisse"
    "|heure de berlin|heure de rome|heure de madrid|heure d'alger|heure de tunis|heure de rabat|heure de kinshasa",
    2: "cest|heure de jérusalem|heure du caire|heure de beyrouth|heure de kiev|heure d'athènes",
    3: "heure de moscou|heure de bagdad|heure d'istanbul|heure de damas|heure d'ankara",
    3.5: "heure de téhéran",
    5.5: "heure de new delhi",
    8: "heure de pékin|heure de hong kong|heure de singapour",
    9: "heure de tokyo|heure de séoul|heure japonaise",
    -4: "hae",
    -5: "hne|est|heure de l'est|he|heure de new york|heure de washington|heure de montréal|heure d'ottawa",
    -6: "heure de chicago|heure de mexico",
    -8: "hnp|heure de los angeles|heure du pacifique",
}
ZONES: Mapping[str, int | None] = {
    name: round(hours * 60) for hours, names in _HOURS_EAST.items() for name in names.split("|")
} | dict.fromkeys(("heure locale", "heures locales", "locales", "locale"), None)
"""Minutes east of UTC, those of winter where a name is used all the year; None where the zone is not said."""
_ZONE = rf"{alternatives(ZONES)}(?: ?[+-] ?\d{{1,2}})?"
ZONE = rf"(?:{_ZONE}|\( ?{_ZONE} ?\))"


def plain(text: str) -> str:
    """Words as the tables write them: small letters, blanks for hyphens, straight apostrophes."""
    return text.lower().replace("-", " ").replace("’", "'")


def number(text: str) -> float | None:
    """The number that words or digits say; None for an open one ("plusieurs")."""
    if text[0].isdigit():
        return float(text.replace(" ", "").replace(".", "").replace(",", "."))
    return NUMBERS.get(plain(text))


def ordinal(text: str) -> int:
    """The number of "5e", "troisième", "1er"."""
    if text[0].isdigit():
        return int("".join(c for c in text if c.isdigit()))
    return ORDINALS[plain(text)]


def month(text: str) -> int:
    """The number of a month's name or abbreviation."""
    return MONTHS[text.lower().rstrip(".")]


def weekday(text: str) -> int:
    """The ISO number of a weekday's name or abbreviation."""
    name = text.lower().rstrip(".")
    return WEEKDAYS.get(name) or _SHORT_DAYS[name]


def day(text: str) -> int:
    """The day of a month that "5" or "1er" says."""
    return int(text.removesuffix("er").removesuffix("ER"))


def side(text: str) -> Side:
    """On which side of what a date lies that "dernier" or "suivante" stands behind."""
    return SIDES[plain(text)]


def part_of_day(text: str) -> str:
    """The TIMEX3 code of a part of the day."""
    return PARTS_OF_DAY[plain(text)]


ABBREVIATED = words("janv jan févr fév fevr fev avr juil sept oct nov déc dec lun mar mer jeu ven sam dim")
"""What a stop may follow within a date."""
