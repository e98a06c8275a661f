"""A time of day: "las 20.30 horas", "17:30", "las ocho de la tarde", "las 13.00 GMT", "las tres y media", "9 a. m."."""

import re

from transforms.languages.es import context
from transforms.languages.es.lexicon import CARDINALS, ZONE, ZONES
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Clock, Meaning

NAME = "clock time"
_HOUR = alternatives(["una", *(word for word, number in CARDINALS.items() if 2 <= number <= 12)])
_MINUTES = (5, 10, 20, 25, 30, 40, 50)
_MINUTE = alternatives(["media", "cuarto", *(word for word, number in CARDINALS.items() if number in _MINUTES)])
_HOURS = rf"(?:(?!,? ?{ZONE}) ?(?:horas?|hrs|hs|h)\b(?:\.(?= ))?)"
_PART = r"(?: (?:de (?:la|esta) (?P<{0}>mañana|tarde|noche|madrugada)| del? (?:el )?(?P<{0}n>mediod[ií]a)))"
_HALF = r"(?: ?(?P<{0}>[ap])\. ?m\b\.?| ?(?P<{0}m>[ap])m\b)"


def _end(mark: str) -> str:
    """What follows the figures: hours, a half or a part of the day, a zone."""
    return rf"{_HOURS}?(?:{_HALF.format('h' + mark)})?(?:{_PART.format('p' + mark)})?(?:,? ?(?P<z{mark}>{ZONE}))?"


PATTERN = (
    r"(?:las? )?(?<![:.\d,])(?P<hour>[01]?\d|2[0-4])[:.h’'](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?"
    rf"(?![.,:]?\d|%){_end('a')}"
    rf"|(?P<the>las? )(?P<bare>(?:[01]?\d|2[0-3])(?![.:,]?\d|%)|{_HOUR})"
    rf"(?: (?P<sign>y|menos) (?P<more>{_MINUTE}|\d\d)(?: minutos)?)?(?: en punto)?{_end('b')}"
    rf"|(?P<alone>\d{{1,2}})(?:{_HOURS})?(?={_HALF.format('x')}| ?(?:gmt|utc)\b){_end('c')}"
    rf"|(?P<digits>[012]\d[0-5]\d){_HOURS}?(?:,? ?(?P<zd>{ZONE}))"
    r"|(?:la )?(?P<midnight>medianoche)"
)
NEEDS = words("0 medianoche la las")
EXAMPLES = {
    "Abre a [las 20.30 horas].": "2024-11-22T20:30",
    "Será a [las 18:00 GMT].": "2024-11-22T18:00Z",
    "Cerró a [las ocho de la tarde].": "2024-11-22T20:00",
    "Empezó a [las tres y media de la madrugada].": "2024-11-22T03:30",
    "Empezó a [las 9 a. m.] en punto.": "2024-11-22T09:00",
    "Llegó a [medianoche].": "2024-11-22T00:00",
    "El sismo se produjo a las 15.00 hora local ([18.00 GMT]).": "2024-11-22T18:00Z",
}
LOOKALIKES = (
    "Ganaron por 10:45.", "Subió un 20.30 por ciento.", "Habló con las ocho mujeres.", "Léase Juan 3:16.",
    "Tienen entre 22 y 40 años.",
)  # fmt: skip


def read(match: re.Match[str]) -> Meaning | None:
    """Hour, minute and zone on the 24-hour clock."""
    if match["midnight"]:
        return Clock(0, 0)
    if match["digits"]:
        hour = int(match["digits"][:2])
        return Clock(hour, int(match["digits"][2:]), None, offset(match["zd"])) if hour < 24 else None
    mark = "a" if match["hour"] else "b" if match["bare"] else "c"
    said = match["hour"] or match["bare"] or match["alone"]
    hour, minute = _number(said), int(match["minute"] or 0)
    if match["more"]:
        minute = _number(match["more"]) * (1 if match["sign"].lower() == "y" else -1)
    half = (match[f"h{mark}"] or match[f"h{mark}m"] or "").lower()
    hour = _on_24(hour, half, (match[f"p{mark}"] or match[f"p{mark}n"] or "").lower())
    hour, minute = hour + minute // 60, minute % 60
    if not 0 <= hour <= 24 or (mark == "b" and not match["the"].lower().startswith("la")):
        return None
    second = int(match["second"]) if match["second"] else None
    return Clock(hour, minute, second, offset(match[f"z{mark}"]))


def _number(text: str) -> int:
    said = text.lower()
    return int(said) if said.isdigit() else {"media": 30, "cuarto": 15}.get(said) or CARDINALS[said]


def _on_24(hour: int, half: str, part: str) -> int:
    """The hour with what tells the half of the day: "las 8 de la tarde" is 20, "las 12 de la noche" midnight."""
    if half:
        return hour % 12 + (12 if half == "p" else 0) if hour <= 12 else hour
    if part == "noche":
        return 0 if hour == 12 else hour + 12 if 5 <= hour < 12 else hour
    if part == "madrugada":
        return hour % 12 if hour <= 12 else hour
    return hour + 12 if part in ("tarde", "mediodía", "mediodia") and hour < 10 else hour


def offset(zone: str | None) -> int | None:
    """Minutes east of UTC of a zone and what is added to it; None where it is not said."""
    match = re.fullmatch(r"\(? ?([^\d()+-]+?)(?: ?([+-]) ?(\d{1,2})(?::?(\d\d))?)? ?\)?", (zone or "").lower())
    if match is None:
        return None
    minutes = ZONES[match[1]]
    if minutes is not None and match[3]:
        minutes += (1 if match[2] == "+" else -1) * (int(match[3]) * 60 + int(match[4] or 0))
    return minutes


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """Figures alone may be a score or a decimal, and "las ocho" may count women."""
    said = text[start:end].lower()
    if not said.startswith(("la ", "las ")):
        return None if said[-1].isdigit() and not context.is_clock(text, start) else meaning
    if re.fullmatch(r"las? (?:\d{1,2}|[^\W\d]+)", said) and said != "la medianoche":
        return meaning if context.is_spoken_hour(text, start, end) else None
    return meaning
