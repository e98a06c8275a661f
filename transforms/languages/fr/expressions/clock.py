"""A time of day: "20h30", "à 20 heures", "14H30 GMT", "midi", "minuit", "cinq heures du matin", "18 h 15"."""

import re

from transforms.languages.fr import context
from transforms.languages.fr.lexicon import CARDINALS, NUMBERS, ZONE, ZONES, plain
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Clock, Meaning

NAME = "clock time"
_HOURS = alternatives(word for word, number in CARDINALS.items() if number <= 24)
_HOURED = rf"(?:{_HOURS}|une|vingt et une)"
_HOUR = r"(?:2[0-4]|[01]?\d)"
_BEFORE = (
    "à|(?-i:A)|vers|dès|avant|après|depuis|jusqu['’]à|entre|d['’]ici|d['’]ici à|aux alentours de|autour de|sur les|et"
    "|à partir de|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|aujourd['’]hui|matin|soir|après-midi"
)
_FROM = rf"de(?= (?:{_HOUR}|{_HOURS}) ?h(?:eures?)?(?: ?[0-5]\d)? (?:à|jusqu))"
_ALONE = r"(?!\.\d| ?sur 24)"
PATTERN = (
    rf"(?P<hour>{_HOUR}) ?h(?:eures?)? ?(?P<minute>[0-5]\d)(?! ?(?:s|sec|jours|%|km)\b)"
    rf"(?:,? ?(?P<zone>{ZONE})| du (?P<half>matin|soir)| de l['’]après-midi)?"
    rf"|(?:(?:{_BEFORE}|{_FROM}) |\()(?P<said>(?:(?P<full>{_HOUR}) ?(?:h\b|heures?)|(?P<word>{_HOURED}) heures?)"
    rf"(?: et (?P<past>demie|quart)| moins (?P<to>le quart|dix|vingt|cinq))?"
    rf"(?:,? ?(?P<zonef>{ZONE})"
    rf"| (?:du (?P<part>matin|soir)|de (?P<noon>l['’]après-midi)|de la (?P<night>nuit)))?){_ALONE}"
    rf"|(?P<own>{_HOUR}|{_HOURS}|une) ?h(?:eures?)? (?:(?P<ownzone>{ZONE})|du (?P<ownpart>matin|soir)|de"
    rf" (?P<ownnoon>l['’]après-midi)|de la (?P<ownnight>nuit))"
    rf"|(?P<mid>midi|minuit)(?: et (?P<midpast>demie?|quart)| (?P<midminutes>trente|quinze))?(?:,? ?(?P<zonew>{ZONE}))?"
    rf"|(?P<h24>[01]\d|2[0-3])[:.](?P<m24>[0-5]\d)(?: ?(?P<zone24>{ZONE}))?(?![.:]?\d)"
)
NEEDS = words("h heures heure midi minuit 0")
EXAMPLES = {
    "La salle ouvre à [17h30].": "2024-11-22T17:30",
    "Le vote est à [18H00 GMT].": "2024-11-22T18:00Z",
    "Il a parlé à [20 heures].": "2024-11-22T20:00",
    "Ils se sont vus à [midi].": "2024-11-22T12:00",
    "Il s'est levé à [cinq heures du matin].": "2024-11-22T05:00",
    "Il est arrivé à [8 heures du soir].": "2024-11-22T20:00",
    "Il est rentré vers [18 h 15].": "2024-11-22T18:15",
    "Il est rentré à [3 h 20 du matin].": "2024-11-22T03:20",
}
LOOKALIKES = (
    "Pendant 20 heures, il a plu.",
    "Il a gagné 12.45 euros.",
    "Il a fallu 20 heures.",
    "Le score est de 12:45.",
)
_TO = {"le quart": 15, "dix": 10, "vingt": 20, "cinq": 5}
_PAST = {"demie": 30, "demi": 30, "quart": 15, "trente": 30, "quinze": 15}


def read(match: re.Match[str]) -> Meaning | None:
    """Hour, minute and zone on the 24-hour clock."""
    if match["hour"]:
        hour = int(match["hour"])
        late = (match["half"] or "").lower() == "soir" and hour < 12
        return Clock(hour + 12 if late else hour, int(match["minute"]), None, offset(match["zone"]))
    if match["h24"]:
        return Clock(int(match["h24"]), int(match["m24"]), None, offset(match["zone24"]))
    if match["mid"]:
        past = _PAST.get((match["midpast"] or match["midminutes"] or "").lower(), 0)
        hour = 0 if match["mid"].lower() == "minuit" else 12
        return Clock(hour, past, None, offset(match["zonew"]))
    return _spoken(match)


def _spoken(match: re.Match[str]) -> Meaning | None:
    said = match["full"] or match["word"] or match["own"]
    hour = int(said) if said.isdigit() else int(NUMBERS[plain(said)])
    late = (match["part"] or match["ownpart"] or "").lower() == "soir" or match["noon"] or match["ownnoon"]
    minutes = hour % 24 * 60 + (720 if late and hour < 12 else 0)
    minutes += _PAST.get((match["past"] or "").lower(), 0) - _TO.get((match["to"] or "").lower(), 0)
    if hour > 24:
        return None
    return Clock(minutes // 60 % 24, minutes % 60, None, offset(match["zonef"] or match["ownzone"]))


def offset(zone: str | None) -> int | None:
    """Minutes east of UTC of a zone and what is added to it; None for "heure locale"."""
    match = re.fullmatch(r"\(? ?(\D+?)(?: ?([+-]) ?(\d{1,2}))? ?\)?", plain(zone or ""))
    if match is None:
        return None
    minutes = ZONES[match[1]]
    if minutes is not None and match[3]:
        minutes += (1 if match[2] == "+" else -1) * int(match[3]) * 60
    return minutes


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Results of runners, lengths and scores look like times of day: a word of time stands before one."""
    return meaning if context.is_clock(text, start, end) else context.length_of(meaning, text, start, end)
