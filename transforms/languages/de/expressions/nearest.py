"""A named date by its position: "vergangenen Freitag", "kommenden März", "an diesem Freitag", "nächsten Sommer"."""

import re

from transforms.languages.de.lexicon import SIDE, SIDES, THE
from transforms.times.expression import Inner
from transforms.times.meaning import At, Calendar, Feast, Meaning, Nearest, Part

NAME = "named date by position"
OVER = (
    rf"{THE}(?P<side>{SIDE}) (?P<field>{{date}}|{{clock}})"
    r"|(?P<before>{day}|{month}) (?P<after>letzten|vergangenen|vorigen|nächsten|kommenden)(?! (?:Jahr|Woche|Monat))"
)
EXAMPLES = {
    "Er ging [vergangenen Freitag] fort.": "2024-11-15",
    "Er ging am [letzten Donnerstag] fort.": "2024-11-14",
    "Sie wählen am [kommenden Dienstag] neu.": "2024-11-26",
    "Das Bad öffnete im [vergangenen März] wieder.": "2024-03",
    "Das Bad öffnet im [nächsten März] wieder.": "2025-03",
    "Es war heiß in [diesem Sommer].": "2024-SU",
    "Er ging [vergangenen Donnerstagabend] fort.": "2024-11-21TEV",
    "Sie trafen sich am 5. November und am [folgenden Freitag] erneut.": "2024-11-08",
}
LOOKALIKES = ("Dieser Mann kam.", "Das letzte Spiel am Rand.")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The nearest such date before or after the publication, or the running date."""
    field = inner.get("field") or inner["before"]
    side = (match["side"] or match["after"]).lower()
    if isinstance(field, Part):
        nearest = _nearest(side, field.whole)
        return None if nearest is None else Part(nearest, field.mod)
    if isinstance(field, At):
        day = None if field.day is None else _nearest(side, field.day)
        return None if day is None else At(day, field.time, field.mod)
    return _nearest(side, field)


def _nearest(side: str, field: Meaning) -> Meaning | None:
    base, which = SIDES[side]
    if isinstance(field, Feast):
        return Nearest(base, which, field) if field.year is None else None
    if not isinstance(field, Calendar) or field.year is not None or field.fiscal:
        return None
    if field.decade is not None or field.century is not None or field.quarter is not None or field.half is not None:
        return None
    return Nearest(base, which, field, apart=side.startswith(("letzt", "nächst")))
