"""A length of time beside the publication: "los últimos dos años", "los próximos meses", "los tres primeros meses"."""

import re

from transforms.languages.es.lexicon import MULTIPLES, NUMBER, OPEN_NUMBER, UNIT, UNITS, number
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Amount, Duration, Meaning, Placed

NAME = "length by position"
_SIDES = {
    **dict.fromkeys(("últimos", "últimas", "pasados", "pasadas"), -1),
    **dict.fromkeys(("próximos", "próximas", "venideros", "venideras"), 1),
    **dict.fromkeys(("siguientes", "posteriores"), 2),
    **dict.fromkeys(("anteriores", "previos", "previas", "precedentes"), -2),
    **dict.fromkeys(("primeros", "primeras", "mismos", "mismas", "restantes"), 0),
}
_SIDE, _COUNT = alternatives(_SIDES), rf"(?:{NUMBER}|{OPEN_NUMBER}|pocos|pocas)"
PATTERN = (
    rf"(?:(?:los|las|estos|estas) )?(?:(?P<front>{_SIDE}) (?:(?P<number>{_COUNT}) )?"
    rf"|(?P<count>{_COUNT}) (?P<middle>{_SIDE}) )(?P<unit>{UNIT})(?! del? )"
    rf"|(?:(?:los|las) )?(?:(?P<of>{_COUNT}) )?(?P<units>{UNIT}) (?P<back>{_SIDE}|que vienen)"
)
NEEDS = frozenset(UNITS) | words("fin fines")
EXAMPLES = {
    "Cayó en [los últimos dos años].": "P2Y",
    "Crecerá en [los próximos meses].": "PXM",
    "Subió en [los tres primeros meses].": "P3M",
    "Cayó en [las últimas 24 horas].": "PT24H",
    "Se vieron en [los días siguientes].": "PXD",
}
LOOKALIKES = ("Los últimos hombres salieron.",)


def read(match: re.Match[str]) -> Meaning | None:
    """The length, with its place where the words give one."""
    said = (match["unit"] or match["units"]).lower()
    counted = match["number"] or match["count"] or match["of"]
    count = number(counted) if counted else None
    if not said.endswith("s") or said == "mes":
        return None
    length = Duration((Amount(None if count is None else count * MULTIPLES.get(said, 1), UNITS[said]),))
    side = _SIDES.get((match["front"] or match["middle"] or match["back"]).lower(), 1)
    if not side:
        return length
    return Placed(length, 1 if side > 0 else -1, "publication" if abs(side) == 1 else "story")
