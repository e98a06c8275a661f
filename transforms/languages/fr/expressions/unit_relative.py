"""A unit next to the publication or the running date: "cette semaine", "l'an dernier", "le mois suivant"."""

import re

from schemas.time import Granularity
from transforms.languages.fr import context
from transforms.languages.fr.lexicon import CALENDAR_UNIT, SIDE, UNITS, plain, side
from transforms.languages.patterns import words
from transforms.times.meaning import Amount, Base, Duration, Meaning, Placed, Relative

NAME = "unit by position"
_UNIT = CALENDAR_UNIT.replace("|an|", "|an(?!née)|").replace("(?:jour|", "(?:jour(?!née)|journée|")
_DAYS_OFF = "fin de semaine"
"""Quebec's weekend, with an article or "cette" before it; "en fin de semaine" is late in a week elsewhere."""
PATTERN = (
    rf"(?:(?:le |la |l['’])?(?P<behind>{_UNIT})|la (?P<off>{_DAYS_OFF})) (?P<side>{SIDE})"
    rf"|(?P<this>ce|cet|cette)(?P<same> même)? (?P<unit>{_UNIT}|{_DAYS_OFF})(?P<there>[- ](?:là|ci)\b)?"
    rf"|(?:(?:le |la )|(?<=\bau )|(?<=\bdu ))(?P<again>même) (?P<equal>{_UNIT})"
    rf"|(?:le |la |l['’])(?P<own>{_UNIT})(?: |-)même"
    rf"|(?:la |l['’])(?P<next>prochaine|dernière|précédente) (?P<before>semaine|année|décennie|{_DAYS_OFF})"
    rf"|(?:le |(?<=\bau )|(?<=\bdu ))(?P<nextm>prochain|dernier|précédent)"
    rf" (?P<beforem>mois|trimestre|semestre|week-?end)(?! (?:de|du|d['’]))"
)
NEEDS = frozenset(UNITS) | words("week")
EXAMPLES = {
    "Il l'a dit [la semaine dernière].": "2024-W46",
    "Cela finit [cette année].": "2024",
    "La salle ouvre [le mois prochain].": "2024-12",
    "Les discussions ont échoué le 5 novembre et repris [le jour suivant].": "2024-11-06",
    "Il est parti en mai 2019 et mort [la même année].": "2019",
    "Le taux était de 5 % [l'an passé].": "2023",
    "Il est né en 1956. [Cette année-là], la ville brûla.": "1956",
    "Il pleuvra [ce week-end].": "2024-W47-WE",
    "Il neigera [cette fin de semaine].": "2024-W47-WE",
    "Il a neigé [la fin de semaine dernière].": "2024-W46-WE",
}
LOOKALIKES = ("Le jour dit, il vint.", "L'année fut dure.")
_NEW: dict[str, tuple[Base, int]] = {
    "prochain": ("publication", 1), "dernier": ("publication", -1), "précédent": ("story", -1),
}  # fmt: skip


def read(match: re.Match[str]) -> Meaning | None:
    """A unit so many after that of the publication, or of the running date."""
    if match["side"]:
        return _behind(match)
    if match["this"]:
        base: Base = "story" if match["same"] or (match["there"] or "")[-1:] == "à" else "publication"
        return Relative(base, _unit(match["unit"]), 0)
    if match["again"] or match["own"]:
        return Relative("story", _unit(match["equal"] or match["own"]), 0)
    unit, which = match["before"] or match["beforem"], match["next"] or match["nextm"]
    base, count = _NEW[which.lower().removesuffix("e") if which[-2:].lower() != "re" else "dernier"]
    return Relative(base, _unit(unit), count)


def _behind(match: re.Match[str]) -> Meaning | None:
    base, count = side(match["side"])
    unit = _unit(match["behind"] or match["off"])
    if unit == "day" and base == "publication":
        return None
    if plain(match["side"]) in ("à venir", "écoulé", "écoulée"):
        return Placed(Duration((Amount(1, unit),)), count)
    return Relative(base, unit, count)


def _unit(word: str) -> Granularity:
    return UNITS[plain(word)]


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """ "cette année" is a date, "ce jour où" none."""
    told = text[start : start + 2].lower() == "ce" and context.is_relative_clause(text, end)
    return None if told else meaning
