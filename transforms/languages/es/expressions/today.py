"""Days counted from the publication: "hoy", "ayer", "pasado mañana", "hoy, lunes", "el día de ayer"."""

import re

from transforms.languages import around
from transforms.languages.es.lexicon import MONTH, WEEKDAY, YEAR
from transforms.languages.patterns import words
from transforms.times.meaning import Meaning, Relative

NAME = "today"
_DAYS = {
    "hoy": 0, "ayer": -1, "mañana": 1, "anteayer": -2, "antes de ayer": -2, "antier": -2, "antenoche": -2,
    "pasado mañana": 2,
}  # fmt: skip
_DAY = "|".join(sorted(_DAYS, key=len, reverse=True))
PATTERN = (
    rf"(?:(?:todo el |toda la |el |la )?(?:día|jornada) de )?(?P<day>{_DAY})(?: mismo)?(?! en día| día|.por hoy)"
    rf"(?:,? (?:el )?{WEEKDAY}(?:,? (?:día )?\d{{1,2}}(?![:.h]\d)(?: de {MONTH}(?: de {YEAR})?)?)?)?"
)
NEEDS = words("hoy ayer mañana anteayer antier antenoche")
EXAMPLES = {
    "Se reunió con ellos [hoy].": "2024-11-22",
    "La votación de [ayer] fracasó.": "2024-11-21",
    "Se verán [pasado mañana].": "2024-11-24",
    "Se marchó [anteayer].": "2024-11-20",
    "El juez dictó [ayer, jueves], el auto.": "2024-11-21",
    "El acto de [hoy, viernes 22 de noviembre], es gratis.": "2024-11-22",
    "En [el día de hoy] se firmó.": "2024-11-22",
    "[Mañana] habrá paros.": "2024-11-23",
    "En [la jornada de ayer] hubo dos heridos.": "2024-11-21",
}
LOOKALIKES = ("Pasó toda la mañana allí.", "Una mañana se fue.", "Hoy en día es normal.")


def read(match: re.Match[str]) -> Meaning | None:
    """A number of days before or after the publication's."""
    return Relative("publication", "day", _DAYS[match["day"].lower()])


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """ "mañana" is the morning as well."""
    said = text[start:end].lower()
    if said.startswith("mañana") and around.word_before(text, start).lower() in _OF_THE_DAY:
        return None
    return None if said == "hoy" and text[end : end + 8].lower() == " por hoy" else meaning


_OF_THE_DAY = words("la una esta esa aquella cada toda media primera misma otra buena medía las mediada")
