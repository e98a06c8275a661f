"""A unit next to the publication or the running date: "la semana pasada", "este año", "el día siguiente"."""

import re

from transforms.languages import around
from transforms.languages.es.lexicon import CALENDAR_UNIT, MONTH, UNITS
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Amount, Base, Duration, Meaning, Placed, Relative

NAME = "unit by position"
_Side = tuple[Base, int]
_BEFORE: _Side = ("publication", -1)
_THIS: _Side = ("publication", 0)
_AFTER: _Side = ("publication", 1)
_EARLIER: _Side = ("story", -1)
_SAME: _Side = ("story", 0)
_LATER: _Side = ("story", 1)
_FRONT: dict[str, _Side] = {
    **dict.fromkeys(("pasado", "pasada", "último", "última"), _BEFORE),
    **dict.fromkeys(("este", "esta", "este mismo", "esta misma", "presente", "actual", "corriente"), _THIS),
    **dict.fromkeys(("este presente", "el propio"), _THIS),
    **dict.fromkeys(("próximo", "próxima", "proximo", "proxima", "entrante", "venidero"), _AFTER),
    **dict.fromkeys(("anterior",), _EARLIER),
    **dict.fromkeys(("mismo", "misma", "ese", "esa", "ese mismo", "esa misma", "aquel", "aquella"), _SAME),
    **dict.fromkeys(("aquel mismo", "aquella misma"), _SAME),
    **dict.fromkeys(("siguiente",), _LATER),
}
_BACK: dict[str, _Side] = {
    **dict.fromkeys(("pasado", "pasada", "último", "última"), _BEFORE),
    **dict.fromkeys(("en curso", "actual", "corriente", "presente"), _THIS),
    **dict.fromkeys(("próximo", "próxima", "que viene", "entrante", "venidero", "venidera", "que entra"), _AFTER),
    **dict.fromkeys(("anterior", "previo", "previa", "precedente"), _EARLIER),
    **dict.fromkeys(("siguiente", "posterior"), _LATER),
}
PATTERN = (
    rf"(?:el |la )?(?P<front>{alternatives(_FRONT)}) (?:mismo |misma )?(?P<unit>{CALENDAR_UNIT})(?! \d| de (?:{MONTH}))"
    rf"|(?:el |la )?(?P<after>{CALENDAR_UNIT}) (?:inmediatamente )?(?P<back>{alternatives(_BACK)})(?! de los| de las)"
    r"|(?P<eve>la víspera)(?! del? )"
    r"|(?P<running>lo que (?:va|llevamos|iba|resta|queda) (?:de|del) )(?P<so>año|mes|siglo|semana|década)"
)
NEEDS = frozenset(UNITS) | words("víspera semana")
EXAMPLES = {
    "Lo dijo [la semana pasada].": "2024-W46",
    "Termina [este año].": "2024",
    "Abrirá [el mes que viene].": "2024-12",
    "Abrirá [el próximo año].": "2025",
    "El diálogo se rompió el 5 de noviembre y se retomó [el día siguiente].": "2024-11-06",
    "Dimitió en mayo de 2019 y murió [ese mismo año].": "2019",
    "Los robos subieron en [lo que va de año].": "2024",
    "Han muerto diez personas en [la última década].": "P1DE",
}
LOOKALIKES = ("El último día fue largo.", "Fue el siguiente en hablar.")


def read(match: re.Match[str]) -> Meaning | None:
    """A unit so many after that of the publication, or of the running date."""
    if match["eve"]:
        return Relative("story", "day", -1)
    if match["running"]:
        return Relative("publication", UNITS[match["so"].lower()], 0)
    side = _FRONT[_plain(match["front"])] if match["front"] else _BACK[_plain(match["back"])]
    unit = UNITS[(match["unit"] or match["after"]).lower()]
    if unit == "day" and side in (_BEFORE, _AFTER):
        return None
    if _plain(match["front"] or "") in ("último", "última") and unit in ("year", "decade", "century", "half"):
        return Placed(Duration((Amount(1, unit),)), -1)
    return Relative(side[0], unit, side[1])


def _plain(text: str) -> str:
    return " ".join(text.lower().split())


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """ "esa semana" may be told from what follows: "la misma semana que su rival"."""
    said = text[start:end].lower()
    if said.startswith("últim") and around.word_before(text, start).lower() not in ("del", "al"):
        return None  # "último mes con datos"
    if " mism" in said and around.word_after(text, end).lower() == "que" and not said.startswith(("est", "es")):
        return None
    return meaning
