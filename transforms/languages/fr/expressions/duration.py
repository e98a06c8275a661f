"""A length of time: "trois heures", "deux ans et demi", "une demi-heure", "quelques années", "une dizaine de jours"."""

import re

from schemas.time import Granularity
from transforms.languages.fr import context
from transforms.languages.fr.lexicon import COUNTED, NUMBER, OPEN_NUMBER, UNIT, UNITS, number, plain
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Amount, Clock, Duration, Meaning

NAME = "duration"
_FILLERS = "longs longues petits petites bons bonnes bon bonne petit petite long longue gros grosses"
_FILLER = rf"(?:{alternatives(_FILLERS.split())} )?"
_SMALL = rf"(?:,? et |, | )(?P<more>{NUMBER}) (?P<small>mois|semaines?|jours?|heures?|minutes?|secondes?)"
_WHOLE = "heure|minute|seconde|journée|semaine|mois|année|décennie|siècle|saison"
_TENS = "dix|vingt|trente|quarante|cinquante|soixante|quatre|septante|nonante"
_PLURAL = "heures|minutes|secondes|jours|journées|nuits|semaines|week-ends|mois|années|décennies|siècles|millénaires"
PATTERN = (
    r"(?P<always>24) ?(?:h|heures) ?(?:sur|/) ?24|(?P<seven>7) ?(?:j|jours) ?(?:sur|/) ?7"
    rf"|(?P<number>{NUMBER}){COUNTED}{_FILLER}(?P<unit>{UNIT})(?P<half> et demie?)?(?:{_SMALL})?"
    rf"|(?P<open>{OPEN_NUMBER}){COUNTED}{_FILLER}(?P<ofopen>{UNIT})"
    r"|(?:une |la |d['’]une )?demi[- ](?P<halved>heure|journée|siècle|saison|décennie)"
    r"|(?P<several>deux|trois|quatre|cinq) demi-(?P<ofseveral>journées)"
    r"|(?P<quarters>un|trois) quarts? (?P<of>d['’]heure|de siècle)"
    r"|(?P<hours>\d{1,2}) ?h ?(?P<minutes>[0-5]\d)?(?: ?(?:min|mn))?(?: ?(?P<rest>[0-5]\d) ?(?:s|sec))?"
    r"|(?P<min>\d{1,3}) ?(?:min|mn)(?: ?(?P<sec>[0-5]\d) ?(?:s|sec))?"
    rf"|(?P<all>toute?) (?:la|le|l['’]) ?(?P<whole>{_WHOLE}|an|jour|nuit|matinée|soirée)"
    rf"|(?:des|de longues|de longs|les|ces) (?P<plain>{_PLURAL})(?! (?:\d|{_TENS}))"
    r"|(?P<fort>une quinzaine)(?! d)"
)
NEEDS = frozenset(UNITS) | words("demi h min mn quart quarts quinzaine saison matinée soirée an week")
EXAMPLES = {
    "Il a attendu [trois heures].": "PT3H",
    "Il est en retard de [deux ans et demi].": "P2.5Y",
    "Un contrat de [27 ans] a été signé.": "P27Y",
    "Cela a duré [une demi-heure].": "PT30M",
    "Il a attendu pendant [des semaines].": "PXW",
    "Il a été retardé de [plusieurs années].": "PXY",
    "Il a fallu [deux ans et trois mois].": "P2Y3M",
    "La grève a duré [une dizaine de jours].": "P10D",
    "Il a plu [toute la semaine].": "P1W",
    "Le trajet dure [trois quarts d'heure].": "PT45M",
}
LOOKALIKES = (
    "Un homme âgé de 27 ans est mort.", "Une femme de 42 ans a été blessée.", "Pierre Martin, 35 ans, a été élu.",
    "Les 18-25 ans votent peu.", "Les moins de 18 ans sont exclus.", "La guerre de Cent Ans fut longue.",
    "Il est à 20 minutes de la gare.",
)  # fmt: skip
_WHOLES = {"journée": "day", "jour": "day", "nuit": "day", "an": "year", "matinée": "day", "soirée": "day"}


def read(match: re.Match[str]) -> Meaning | None:
    """The amounts that are said, open where no number is."""
    if match["number"]:
        return _counted(match)
    if match["open"]:
        return Duration((Amount(None, UNITS[plain(match["ofopen"])]),))
    if match["plain"]:
        return Duration((Amount(None, UNITS[plain(match["plain"])]),))
    if match["quarters"]:
        quarters = 0.25 if match["quarters"].lower() == "un" else 0.75
        return Duration(
            (Amount(quarters * 100, "year") if "siècle" in match["of"].lower() else Amount(quarters, "hour"),)
        )
    if match["min"]:
        return _clocked(None, match["min"], match["sec"])
    if match["hours"]:
        return _clocked(match["hours"], match["minutes"], match["rest"])
    return _special(match)


def _special(match: re.Match[str]) -> Meaning | None:
    if match["halved"]:
        return Duration((Amount(0.5, UNITS.get(match["halved"].lower(), "year")),))
    if match["several"]:
        return Duration((Amount((number(match["several"]) or 0) / 2, "day"),))
    if match["all"]:
        return Duration((Amount(1, UNITS.get(match["whole"].lower(), "day")),)) if match["whole"] != "saison" else None
    if match["always"]:
        return Duration((Amount(24, "hour"),))
    return Duration((Amount(7 if match["seven"] else 15, "day"),))


def _counted(match: re.Match[str]) -> Duration | None:
    count, unit = number(match["number"]), UNITS[plain(match["unit"])]
    if unit == "second" and plain(match["number"]) in ("un", "une"):
        return None
    if count is not None and match["half"]:
        count += 0.5
    amounts: tuple[Amount, ...] = (Amount(count, unit),)
    if match["small"]:
        amounts += (Amount(number(match["more"]), UNITS[match["small"].lower()]),)
    return Duration(amounts)


def _clocked(hours: str | None, minutes: str | None, seconds: str | None) -> Duration:
    said: tuple[tuple[str | None, Granularity], ...] = ((hours, "hour"), (minutes, "minute"), (seconds, "second"))
    return Duration(tuple(Amount(int(count), unit) for count, unit in said if count is not None))


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Ages and distances are no lengths of time, "un jour" is some day or other, "(12 heures)" a time of day."""
    said = text[start:end].lower()
    if text[start - 1 : start] == "(" and _HOURS.fullmatch(said):
        return Clock(int(said.rstrip("heurs ")), 0)
    if isinstance(meaning, Duration) and meaning.amounts[0].unit == "year" and context.is_age(text, start, end):
        return None
    if said.startswith(("les ", "ces ", "des ", "de l")) and not context.is_measured(text, start, end):
        return None
    if said in ("un jour", "une nuit", "une année", "un soir") and not context.is_lasting(text, start, end):
        return None
    if said.endswith("heures") and _PROGRAMME.search(text, max(0, start - 4), start):
        return None
    if said == "35 heures" and text[max(0, start - 4) : start].lower() in ("les ", "des ", "aux "):
        return None  # the law on working hours
    return None if context.is_distance(text, start, end) or _WAR.match(text, start) else meaning


_PROGRAMME = re.compile(r"\b(?:le|du|au|ce) \Z", re.IGNORECASE)
_HOURS = re.compile(r"(?:1?\d|2[0-3]) ?h(?:eures)?")
_WAR = re.compile(r"(?:\d{1,3}|Cent|Sept|Trente|Six|Deux) (?:Ans|Jours|Heures)\b")
