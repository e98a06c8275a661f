"""A named date by its position: "mardi dernier", "mars prochain", "cet été", "le vendredi suivant", "Noël dernier"."""

import re

from transforms.languages.fr.lexicon import side
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import At, Base, Calendar, Clock, DayPart, Feast, Meaning, Nearest, Part

NAME = "named date by position"
_SIDE = "dernier|dernière|passé|passée|prochain|prochaine|qui vient|à venir|précédent|précédente|suivant|suivante"
OVER = (
    rf"(?:le |la |l['’])?(?P<field>{{date}}|{{clock}}) (?P<side>{_SIDE})(?: (?P<time>{{part}}|{{clock}}))?"
    r"|(?P<this>ce|cet|cette) (?P<same>même )?(?P<named>{date}|{clock})(?P<there>[- ]là\b)?"
    rf"|(?:le |l['’])(?P<before>prochain|dernier) (?P<held>{{date}})"
)
NEEDS = words(
    "dernier dernière passé passée prochain prochaine vient venir précédent précédente suivant suivante ce cet"
)
EXAMPLES = {
    "Il est parti [vendredi dernier].": "2024-11-15",
    "Il est parti [jeudi dernier au matin].": "2024-11-14TMO",
    "Ils voteront [mardi prochain].": "2024-11-26",
    "La salle a ouvert en [mars dernier].": "2024-03",
    "La salle ouvre en [mars prochain].": "2025-03",
    "Il a fait chaud [cet été].": "2024-SU",
    "Ils se sont vus le 5 novembre et encore [le vendredi suivant].": "2024-11-08",
    "Le procès s'ouvre [le 5 janvier prochain].": "2025-01-05",
}
LOOKALIKES = ("Ce marché est ouvert.", "Le dernier homme du monde.")
_NEW: dict[str, tuple[Base, int]] = {"prochain": ("publication", 1), "dernier": ("publication", -1)}


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The nearest such date before or after the publication, or the running date."""
    if match["this"]:
        base: Base = "story" if match["same"] or match["there"] else "publication"
        return _placed(inner["named"], base, 0)
    if match["before"]:
        return _placed(inner["held"], *_NEW[match["before"].lower()])
    found = _placed(inner["field"], *side(match["side"]))
    time = inner.get("time")
    if isinstance(time, At):
        time = time.time
    return At(found, time) if found is not None and isinstance(time, Clock | DayPart) else found


def _placed(field: Meaning, base: Base, which: int) -> Meaning | None:
    if isinstance(field, Part):
        whole = _placed(field.whole, base, which)
        return None if whole is None else Part(whole, field.mod)
    if isinstance(field, At):
        day = None if field.day is None else _placed(field.day, base, which)
        return None if day is None else At(day, field.time, field.mod)
    if isinstance(field, Feast):
        return Nearest(base, which, field) if field.year is None else None
    if not isinstance(field, Calendar) or field.year is not None or field.fiscal:
        return None
    if field.decade is not None or field.century is not None:
        return None
    if which == 0 and field.weekday is not None:
        return field if base == "publication" else Nearest(base, which, field)
    return Nearest(base, which, field, apart=base == "publication" and which != 0)


def in_context(meaning: Meaning, text: str, _start: int, end: int) -> Meaning | None:
    """ "jusqu'au 10 mars dernier délai" has its own noun for the adjective."""
    return None if text.startswith((" délai", " carat"), end) else meaning
