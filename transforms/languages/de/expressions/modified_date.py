"""A part of a date: "Anfang März", "Mitte 2011", "Ende des Jahres", "frühen 19. Jahrhundert", "am späten Abend"."""

import re

from transforms.languages.de.lexicon import EDGE, EDGES, LATE_EARLY
from transforms.languages.patterns import alternatives
from transforms.times.expression import Inner
from transforms.times.meaning import At, Calendar, Clock, DayPart, Duration, Meaning, Part, Relative

NAME = "part of a date"
_ADJECTIVE = alternatives(LATE_EARLY)
OVER = (
    rf"(?:der |die |das |den |dem )?(?P<edge>{EDGE}) (?:der |des |dem |den |vom |im |von |am )?"
    r"(?P<held>{date})"
    rf"|(?:der |die |das |den |dem |des )?(?P<mod>{_ADJECTIVE}) (?P<whole>{{date}}|{{part}}|{{clock}})"
    r"|(?:den |die )?(?P<time>ersten|letzten) (?P<units>{duration}) (?:des |der |im |von |dieses )?(?P<of>{date})"
)
EXAMPLES = {
    "Das fiel [Anfang März] auf.": "2024-03",
    "Es soll [Mitte 2026] fertig sein.": "2026",
    "Er starb [Ende vergangenen Jahres] in Rom.": "2023",
    "Sie tagen [Ende der Woche] wieder.": "2024-W47",
    "Am [späten Abend] kam er an.": "2024-11-22TEV",
    "Das war im [frühen 19. Jahrhundert] so.": "18",
    "In [den letzten Tagen des Jahres 2023] schneite es.": "2023",
}
LOOKALIKES = ("Das Ende der Straße war nah.", "Am Anfang war alles gut.")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The beginning, the middle or the end of what is named."""
    if match["time"]:
        return _units(match["time"].lower(), inner)
    held = inner.get("held") or inner["whole"]
    mod = EDGES[match["edge"].lower()] if match["edge"] else LATE_EARLY[match["mod"].lower()]
    if match["edge"] and not match["edge"][0].isupper():
        return None
    if isinstance(held, Part) or (isinstance(held, Relative) and held.unit == "day"):
        return None
    if isinstance(held, Clock | DayPart):
        return At(None, held, mod)
    if isinstance(held, At):
        return At(held.day, held.time, mod)
    return None if isinstance(held, Calendar) and held.day is not None else Part(held, mod)


def _units(time: str, inner: Inner) -> Meaning | None:
    """ "die letzten Tage des Jahres"; a number of days is a length instead."""
    units, whole = inner["units"], inner["of"]
    if not isinstance(units, Duration) or units.amounts[0].number is not None or isinstance(whole, Part):
        return None
    return Part(whole, "START" if time == "ersten" else "END")
