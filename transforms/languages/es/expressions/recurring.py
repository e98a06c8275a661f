"""What comes back: "cada año", "todos los lunes", "mensualmente", "dos veces por semana", "al año", "los domingos"."""

import re

from schemas.time import Granularity
from transforms.languages import around
from transforms.languages.es.lexicon import (
    MONTH,
    MONTHS,
    MULTIPLES,
    NUMBER,
    PLURAL_WEEKDAYS,
    SEASON,
    SEASONS,
    UNITS,
    WEEKDAY,
    WEEKDAYS,
    month,
    number,
)
from transforms.languages.patterns import alternatives, words
from transforms.times.calendar import SEASONS as SEASON_CODES
from transforms.times.meaning import Every, Meaning

NAME = "recurring time"
_WORDS = {
    "diariamente": "P1D", "diario": "P1D", "a diario": "P1D", "diaria": "P1D", "diarias": "P1D", "diarios": "P1D",
    "semanal": "P1W", "semanales": "P1W", "semanalmente": "P1W", "quincenal": "P2W", "quincenales": "P2W",
    "mensual": "P1M", "mensuales": "P1M", "mensualmente": "P1M", "bimestral": "P2M", "trimestral": "P3M",
    "trimestrales": "P3M", "trimestralmente": "P3M", "semestral": "P6M", "semestrales": "P6M", "anual": "P1Y",
    "anuales": "P1Y", "anualmente": "P1Y", "bienal": "P2Y",
}  # fmt: skip
_GRAINS: dict[str, Granularity] = {"D": "day", "W": "week", "M": "month", "Y": "year", "H": "hour"}
_ONE = "minuto|hora|día|noche|semana|mes|trimestre|semestre|año|década|siglo|fin de semana|jornada"
_MANY = "minutos|horas|días|noches|semanas|meses|años|fines de semana|décadas"
_PARTS = {"mañana": "MO", "tarde": "AF", "noche": "NI", "madrugada": "MO"}
_PART = "mañana|tarde|noche|madrugada"
_DAYS = alternatives(PLURAL_WEEKDAYS)
_OFTEN = rf"(?:una vez|(?:{NUMBER}|varias|muchas) veces)"
PATTERN = (
    rf"cada (?:(?P<count>{NUMBER}|pocos|pocas|varios|varias) (?P<units>{_MANY})|(?P<weekday>{WEEKDAY})"
    rf"|(?P<part>{_PART})|(?P<unit>{_ONE})|(?:mes de )?(?P<month>{MONTH})(?! de \d)|(?P<season>{SEASON}))"
    rf"|tod[oa]s l[oa]s (?:(?P<days>{_DAYS})|(?P<parts>{_PART})s|(?P<seasons>{SEASON})s|(?P<all>{_MANY}))(?: del año)?"
    rf"|(?:{_OFTEN} )?(?:al|a la|por) (?P<rate>{_ONE})(?= |[.,;:)]|\Z)"
    rf"|los (?P<plural>{_DAYS})(?! \d)(?: y (?:los )?{_DAYS})?(?: por la (?P<pluralpart>{_PART}))?"
    r"|(?P<after>hora|día|noche|jornada|semana|mes|año) tras (?P=after)"
    rf"|los (?P<weekends>fines de semana)|(?P<between>entre semana)|(?P<word>{alternatives(_WORDS)})"
)
NEEDS = (
    frozenset(UNITS)
    | frozenset(" ".join(_WORDS).split())
    | frozenset(PLURAL_WEEKDAYS)
    | frozenset(MONTHS)
    | frozenset(SEASONS)
    | words("mañana tarde noche madrugada fin fines mañanas tardes noches veranos inviernos primaveras otoños")
)
EXAMPLES = {
    "Se reúnen [cada lunes].": "XXXX-WXX-1",
    "Se celebra [anualmente].": "P1Y",
    "Entrena [dos veces por semana].": "P1W",
    "Pagan 12 euros [al mes].": "P1M",
    "El tribunal se reúne [los martes].": "XXXX-WXX-2",
    "Ocurre [cada dos semanas].": "P2W",
    "Hay incendios [cada verano].": "XXXX-SU",
    "Corre [todos los días].": "P1D",
    "Vuelve [año tras año].": "P1Y",
}
LOOKALIKES = ("El diario lo publicó.", "Cada hombre se fue.", "Al día siguiente llovió.", "Pasó por la noche.")


def read(match: re.Match[str]) -> Meaning | None:
    """The TIMEX3 set: a period that repeats, or a named time of any week or year."""
    if match["word"]:
        value = _WORDS[match["word"].lower()]
        return Every(value, _GRAINS[value[-1]])
    named = _named(match)
    if named is not None:
        return named
    said = (match["units"] or match["unit"] or match["all"] or match["rate"] or match["after"]).lower()
    if UNITS[said] == "weekend" and not match["count"]:
        return Every("XXXX-WXX-WE", "weekend")
    return Every(_period(match, said), UNITS[said])


def _named(match: re.Match[str]) -> Every | None:
    weekday = match["weekday"] or match["days"] or match["plural"]
    part, season = match["part"] or match["parts"], match["season"] or match["seasons"]
    if weekday:
        at = f"T{_PARTS[match['pluralpart'].lower()]}" if match["pluralpart"] else ""
        return Every(f"XXXX-WXX-{_NUMBERS[weekday.lower()]}{at}", "day")
    if part:
        return Every(f"XXXX-XX-XXT{_PARTS[part.lower()]}", "part-of-day")
    if match["month"]:
        return Every(f"XXXX-{month(match['month']):02d}", "month")
    if season:
        return Every(f"XXXX-{SEASON_CODES[SEASONS[season.lower()]]}", "season")
    if match["weekends"] or match["between"]:
        return Every("XXXX-WXX-WE" if match["weekends"] else "XXXX-WXX-XX", "day")
    return None


_NUMBERS = {**WEEKDAYS, **PLURAL_WEEKDAYS}


def _period(match: re.Match[str], said: str) -> str:
    unit = UNITS[said]
    count: float | None = number(match["count"]) if match["count"] else 1
    if count is not None:
        count *= MULTIPLES.get(said, 1)
    clock = "T" if unit in ("second", "minute", "hour") else ""
    letter = {"decade": "DE", "century": "CE", "weekend": "WE"}.get(unit, unit[0].upper())
    return f"P{clock}{'X' if count is None else f'{count:g}'}{letter}"


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """ "al día siguiente" is no rate, "los martes 3 y 10" are dates, kilometres go by the hour."""
    said, after = text[start:end].lower(), around.word_after(text, end).lower()
    before = around.word_before(text, start).lower()
    if said.startswith(("al ", "a la ", "por ")):
        if after in _NO_RATE or said in ("por noche", "por hora", "a la noche", "a la hora", "al siglo"):
            return None
        if said in ("al día", "a la jornada") and not _counted(text, start):
            return None
        return meaning if said.startswith("por ") or _counted(text, start) else None
    if said == "diario":
        return meaning if before in _DAILY else None
    if said in ("diaria", "diarias", "diarios") and (not before or before in ("los", "las", "la", "el")):
        return None
    return meaning


_DAILY = words(
    "consumo uso trabajo vuelo ritmo parte gasto informe contacto salario seguimiento volumen promedio ingreso cambio"
    " entrenamiento servicio programa espectáculo tráfico ejercicio menú pago máximo mínimo coste precio vivir"
)
"""What comes every day; alone "el diario" is a newspaper."""


def _counted(text: str, start: int) -> bool:
    """Whether an amount stands shortly before: "15 al año", "dos millones de euros al mes"."""
    return _AMOUNT.search(text, max(0, start - 45), start) is not None


_AMOUNT = re.compile(
    r"(?:\d|\b(?:un|una|dos|tres|cuatro|cinco|seis|diez|cien|mil|millón|millones|veces|vez)\b)[^.;,:]{0,40}\Z"
)
_NO_RATE = words("siguiente de del en anterior que pasado próximo entrante venidero posterior 2 0")
