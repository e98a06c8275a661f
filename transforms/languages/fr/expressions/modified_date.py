"""A part of a date: "début mars", "mi-2011", "la fin de l'année", "courant 2013", "en fin de matinée"."""

import re

from transforms.languages.fr.lexicon import DU
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import At, Clock, DayPart, Meaning, Mod, Part

NAME = "part of a date"
_EDGES: dict[str, Mod] = {
    "début": "START", "commencement": "START", "milieu": "MID", "courant": "MID", "mi": "MID", "moitié": "MID",
    "cœur": "MID", "fin": "END", "clôture": "END", "issue": "END", "premiers": "START", "premières": "START",
    "derniers": "END", "dernières": "END",
}  # fmt: skip
OVER = (
    rf"(?:le |la |l['’])?(?:tout(?:e)? )?(?P<edge>début|fin|milieu|courant|cœur|commencement|clôture)"
    rf" (?:{DU})?(?:le |la |l['’]|les )?(?P<whole>{{date}}|{{clock}}|{{part}})"
    r"|(?:la )?(?P<mid>mi)-(?P<held>{date})"
    rf"|(?:les )?(?P<time>premiers|premières|derniers|dernières)"
    rf" (?:jours|heures|semaines|mois|années) {DU}(?P<of>{{date}})"
)
NEEDS = words("début fin milieu courant cœur commencement clôture mi premiers premières derniers dernières")
EXAMPLES = {
    "Il a chuté [début mars].": "2024-03",
    "La livraison est prévue à [la mi-2026].": "2026",
    "L'usine ferme à [la fin de l'année].": "2024",
    "Il est tombé dans [les derniers jours de 2023].": "2023",
    "Ils se verront à [la fin du mois].": "2024-11",
    "Les prix ont baissé au [début des années 1990].": "199",
    "Il est arrivé en [fin de matinée].": "2024-11-22TMO",
    "Il est né [fin 1962].": "1962",
}
LOOKALIKES = ("La fin de la route était proche.", "Il a mis fin en mars à sa carrière.", "Le début fut dur.")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The beginning, the middle or the end of what is named."""
    held = inner.get("whole") or inner.get("held") or inner["of"]
    mod = _EDGES[(match["edge"] or match["mid"] or match["time"]).lower()]
    if isinstance(held, Part):
        return None
    if isinstance(held, Clock | DayPart):
        return At(None, held, mod)
    return At(held.day, held.time, mod) if isinstance(held, At) else Part(held, mod)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """ "prendre fin le 26 juillet" has an end and a date, and a "fin de semaine" with an article is a weekend."""
    ends = _VERB.match(text, start) or _TAKING.search(text, max(0, start - 16), start)
    return None if ends or _DAYS_OFF.match(text, start, end) else meaning


_DAYS_OFF = re.compile(r"la fin de semaine\b", re.IGNORECASE)
_TAKING = re.compile(
    r"\b(?:pren(?:d|dre|dra|dront|drait|ait|aient|nent|ant)|prit|pris|mis|met|mettra|mettre|mettant) \Z"
)
_VERB = re.compile(r"(?:début|fin) (?:le|la|les|ce|l['’])\b", re.IGNORECASE)
