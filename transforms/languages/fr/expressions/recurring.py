"""What comes back: "chaque année", "tous les deux ans", "deux fois par semaine", "annuel", "par an"."""

import re

from schemas.time import Granularity
from transforms.languages import around
from transforms.languages.fr.lexicon import CARDINALS, PART_OF_DAY, SEASON, SEASONS, UNITS, number, part_of_day, plain
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Every, Meaning

NAME = "recurring time"
_ENDINGS = {"quotidien": "P1D", "mensuel": "P1M", "annuel": "P1Y", "trimestriel": "P3M", "semestriel": "P6M"}
_ENDINGS |= {"bimensuel": "P2W", "biannuel": "P6M", "pluriannuel": "PXY", "bisannuel": "P2Y", "triennal": "P3Y"}
_ENDINGS |= {"biennal": "P2Y", "quinquennal": "P5Y", "quadriennal": "P4Y", "décennal": "P10Y"}
_WORDS: dict[str, str] = {"hebdomadaire": "P1W", "bihebdomadaire": "P3D", "journalier": "P1D", "journalière": "P1D"}
for _name, _value in _ENDINGS.items():
    _feminine = f"{_name}e" if _name.endswith("al") else f"{_name}{'ne' if _name.endswith('n') else 'le'}"
    _WORDS |= dict.fromkeys((_name, _feminine, f"{_feminine}ment"), _value)
_WORDS["hebdomadairement"] = "P1W"
_GRAINS: dict[str, Granularity] = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_UNIT = "seconde|minute|heure|jour|journée|nuit|semaine|week-?end|mois|trimestre|semestre|an|année|décennie|siècle"
_COUNT = rf"(?:\d{{1,3}}|{alternatives(CARDINALS)}|une|quelques|plusieurs)"
PATTERN = (
    rf"chaque (?:(?P<each>{_UNIT})|(?P<season>{SEASON})|(?P<part>{PART_OF_DAY}))"
    rf"|(?:tous|toutes) les (?:(?P<count>{_COUNT}) )?"
    rf"(?:(?P<every>{_UNIT})s?|(?P<seasons>{SEASON})s?|(?P<parts>{PART_OF_DAY})s?)"
    rf"|(?:{_COUNT} (?:fois|jours?|heures?|nuits?) )?(?:par|l['’]) ?(?P<rate>{_UNIT})|(?P<word>{'|'.join(_WORDS)})s?"
    rf"|une fois (?:tous|toutes) les (?P<often>{_COUNT}) (?P<oftens>{_UNIT})s?|(?:un|une) (?P<other>{_UNIT}) sur deux"
)
NEEDS = frozenset(_WORDS) | frozenset(f"{word}s" for word in _WORDS) | words("chaque tous toutes par l sur")
EXAMPLES = {
    "Ils se voient [chaque année].": "P1Y",
    "Elle a lieu [tous les deux ans].": "P2Y",
    "Il s'entraîne [deux fois par semaine].": "P1W",
    "Ils paient 12 euros [par mois].": "P1M",
    "Il travaille [quatre jours par semaine].": "P1W",
    "Le rapport [annuel] est paru.": "P1Y",
    "Il court [tous les matins].": "XXXX-XX-XXTMO",
    "Il part en mer [chaque été].": "XXXX-SU",
}
LOOKALIKES = (
    "Le quotidien Le Monde l'affirme.",
    "Chaque homme est parti.",
    "Un hebdomadaire l'a écrit.",
    "L'an dernier.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """The TIMEX3 set: a period that repeats, a season or a part of any day."""
    if match["word"]:
        value = _WORDS[match["word"].lower()]
        return Every(value, _GRAINS[value[-1]])
    season, part = match["season"] or match["seasons"], match["part"] or match["parts"]
    if season:
        return Every(f"XXXX-{('SP', 'SU', 'FA', 'WI')[SEASONS[season.lower()]]}", "season")
    if part and part.lower() != "nuit":
        return Every(f"XXXX-XX-XXT{part_of_day(part)}", "part-of-day")
    if match["rate"] and not match[0].lower().count("par ") and not match[0].lower().startswith(_TIMES):
        return None
    count = match["count"] or match["often"] or ("deux" if match["other"] else "un")
    unit = match["each"] or match["every"] or match["rate"] or match["oftens"] or match["other"] or part
    return _every(number(count) if count.lower() not in ("quelques", "plusieurs") else None, UNITS[plain(unit)])


_TIMES = tuple(f"{count} fois" for count in (*CARDINALS, "une"))


def _every(count: float | None, unit: Granularity) -> Every:
    clock = "T" if unit in ("second", "minute", "hour") else ""
    letter = {"decade": "DE", "century": "CE", "weekend": "WE"}.get(unit, unit[0].upper())
    return Every(f"P{clock}{'X' if count is None else f'{count:g}'}{letter}", unit)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """The adjective follows its noun; papers are called "le quotidien", and "au quotidien" is everyday life."""
    if text[start:end].lower().rstrip("s") not in _WORDS:
        return meaning
    before = around.word_before(text, start).lower()
    if not before and not text[start:end].lower().endswith("ment"):
        return None
    paper = text[start].isupper() or before in _ARTICLES or text[start - 1 : start] in "'’"
    return None if paper else meaning


_ARTICLES = words(
    "le la les un une des du au aux ce cet cette ces son sa leur notre grand grands autre de et plusieurs"
)
