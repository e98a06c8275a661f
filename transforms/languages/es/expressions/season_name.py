"""A season: "el verano de 1940", "la primavera de 2027", "este invierno"."""

import re

from transforms.languages import around
from transforms.languages.es.lexicon import SEASON, SEASONS, YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Meaning

NAME = "season"
PATTERN = (
    rf"(?:todo )?(?:el |la )?(?P<season>{SEASON})"
    rf"(?:,? (?:de |del )(?:año )?(?P<year>{YEAR})(?:[-–/]\d\d(?:\d\d)?)?)?"
)
NEEDS = frozenset(SEASONS)
EXAMPLES = {
    "Lucharon en [el verano de 1940].": "1940-SU",
    "Se abrirá en [la primavera de 2027].": "2027-SP",
    "Perdieron terreno durante [el verano].": "2024-SU",
    "La fusión se cerrará antes del [verano].": "2025-SU",
}
LOOKALIKES = ("Los Juegos Olímpicos de Invierno empiezan.", "Una ropa de verano.", "La Primavera Árabe triunfó.")


def read(match: re.Match[str]) -> Meaning | None:
    """A season, with its year where it is said."""
    return Calendar(season=SEASONS[match["season"].lower()], year=int(match["year"]) if match["year"] else None)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare season after "de" says of what kind a thing is, and games and revolts are named after seasons."""
    if not isinstance(meaning, Calendar) or meaning.year is not None:
        return meaning
    said = text[start:end]
    if around.word_after(text, end)[:1].isupper() or (said.split()[-1][0].isupper() and " " in said):
        return None
    bare = " " not in said
    dated = around.word_before(text, start).lower() in _BEFORE or _DATING.search(text, max(0, start - 20), start)
    return meaning if dated or not bare else None


_DATING = re.compile(
    r"\b(?:antes|después|a partir|finales|mediados|principios|comienzos|final|principio|comienzo|inicio|resto"
    r"|largo) del \Z",
    re.IGNORECASE,
)
_BEFORE = words("en desde hasta para este próximo pasado último cada entre y e primavera verano otoño invierno")
