"""A part of a day: "esta mañana", "anoche", "aquella tarde", "la madrugada", "media mañana"."""

import re

from transforms.languages import around
from transforms.languages.es.lexicon import PART_OF_DAY, PARTS_OF_DAY
from transforms.languages.patterns import words
from transforms.times.meaning import At, Base, DayPart, Meaning, Relative

NAME = "part of the day"
_DAYS: dict[str, tuple[Base, int]] = {
    **dict.fromkeys(("esta", "esta misma", "este", "este mismo"), ("publication", 0)),
    **dict.fromkeys(("la pasada", "la última"), ("publication", -1)),
    **dict.fromkeys(("la próxima",), ("publication", 1)),
    **dict.fromkeys(("esa", "esa misma", "aquella", "aquella misma", "la misma", "ese", "aquel"), ("story", 0)),
}  # fmt: skip
_WHICH = "|".join(sorted(_DAYS, key=len, reverse=True))
_HOURS = "primeras horas|últimas horas|primera hora|última hora|altas horas|la primera hora|la última hora"
PATTERN = (
    rf"(?P<which>{_WHICH}) (?:(?:{_HOURS}) de la )?(?P<part>{PART_OF_DAY})(?! del? (?:los|las) )"
    rf"|(?:la |el )?(?P<after>{PART_OF_DAY}) (?P<side>siguiente|anterior|previa|pasada)"
    rf"|(?:las )?(?:{_HOURS}) de (?:la |el |esta |este )?(?P<early>{PART_OF_DAY})"
    rf"|(?:toda )?(?:la |el )(?P<the>{PART_OF_DAY})"
    r"|media (?P<middle>mañana|tarde)|(?P<bare>madrugada|amanecer|atardecer|anochecer)"
    r"|(?P<last>anoche)|(?P<before>anteanoche|antenoche)|(?P<noon>mediod[ií]a)"
)
NEEDS = frozenset(PARTS_OF_DAY) | words("anoche anteanoche antenoche")
EXAMPLES = {
    "Lo dijo [esta mañana].": "2024-11-22TMO",
    "Hubo disparos [anoche].": "2024-11-21TNI",
    "Juegan [esta noche].": "2024-11-22TNI",
    "Murió [la pasada madrugada].": "2024-11-22TMO",
    "Lo hirieron el 5 de noviembre y murió a [la mañana siguiente].": "2024-11-06TMO",
    "El incendio empezó de [madrugada].": "2024-11-22TMO",
    "El incendio empezó por [la tarde].": "2024-11-22TAF",
}
LOOKALIKES = ("Llegó tarde a clase.", "Es la vida de la noche.", "Las noches de agosto son cálidas.")


def read(match: re.Match[str]) -> Meaning | None:
    """A part of the publication's day, of the running day, or of one beside them."""
    if match["last"]:
        return At(Relative("publication", "day", -1), DayPart("NI"))
    if match["before"]:
        return At(Relative("publication", "day", -2), DayPart("NI"))
    if match["noon"]:
        return DayPart("MI")
    said = match["part"] or match["after"] or match["early"] or match["the"] or match["middle"] or match["bare"]
    part = DayPart(PARTS_OF_DAY[said.lower()])
    if match["after"]:
        if match["side"].lower() == "pasada":
            return At(Relative("publication", "day", -1), part)
        return At(Relative("story", "day", 1 if match["side"].lower() == "siguiente" else -1), part)
    if match["early"] and re.search(r" est[ae] ", match[0]):
        return At(Relative("publication", "day", 0), part)
    if not match["which"]:
        return part
    base, count = _DAYS[match["which"].lower()]
    if count < 0 and said.lower() == "madrugada":  # the small hours just past are today's
        count = 0
    return At(Relative(base, "day", count), part)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare part of the day counts behind "por la", "en la", "durante la" and the like."""
    if not isinstance(meaning, DayPart):
        return meaning
    before, said = around.word_before(text, start).lower(), text[start:end].lower()
    if around.word_after(text, end) in ("de", "del") and meaning.code != "MI":
        return None
    if said in ("madrugada", "amanecer", "atardecer", "anochecer"):
        return meaning if before == ("de" if said == "madrugada" else "al") else None
    if said.startswith("toda ") or "hora" in said:
        return meaning
    if "mediod" in said:
        return meaning if before in ("a", "al", "hasta", "desde", "este", "de") else None
    return meaning if before in _BEFORE else None


_BEFORE = words("por en durante a desde hasta toda hacia entre")
