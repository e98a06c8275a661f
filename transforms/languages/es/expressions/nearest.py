"""A named date by its position: "el pasado viernes", "el martes que viene", "este verano", "el próximo 5 de mayo"."""

import re

from transforms.languages.patterns import alternatives, listed
from transforms.times.expression import Inner
from transforms.times.meaning import At, Base, Calendar, Feast, Meaning, Nearest, Part, Relative

NAME = "named date by position"
_Side = tuple[Base, int]
_SIDES: dict[str, _Side] = {
    **dict.fromkeys(("pasado", "pasada", "último", "última", "pasadas", "últimas", "pasados", "últimos"),
                    ("publication", -1)),
    **dict.fromkeys(("este", "esta", "este mismo", "esta misma", "este pasado", "estas", "actual", "presente"),
                    ("publication", 0)),
    **dict.fromkeys(("próximo", "próxima", "que viene", "venidero", "entrante", "próximas", "próximos"),
                    ("publication", 1)),
    **dict.fromkeys(("anterior", "previo", "previa"), ("story", -1)),
    **dict.fromkeys(("ese", "ese mismo", "aquel", "aquella", "esa", "mismo", "misma"), ("story", 0)),
    **dict.fromkeys(("siguiente",), ("story", 1)),
}  # fmt: skip
_FRONT = alternatives(side for side in _SIDES if side not in ("que viene", "entrante", "venidero"))
_BACK = alternatives(
    (*listed("pasado pasada último última próximo próxima anterior siguiente previo entrante venidero"), "que viene")
)
OVER = (
    rf"(?:el |la |las |los )?(?P<side>{_FRONT}),? (?:mes de )?(?P<field>{{date}})"
    rf"|(?P<before>{{day}}|{{month}}|{{period}}) (?P<after>{_BACK})"
    rf"|(?:el |la )?(?P<of>{_FRONT}) (?P<at>{{clock}})"
)
EXAMPLES = {
    "Se fue [el pasado viernes].": "2024-11-15",
    "Se fue [el viernes pasado].": "2024-11-15",
    "Se fue [este jueves].": "2024-11-21",
    "Votarán [el próximo martes].": "2024-11-26",
    "Votarán [el martes que viene].": "2024-11-26",
    "Se abrió [el pasado mes de marzo].": "2024-03",
    "Se abrirá [el próximo 5 de marzo].": "2025-03-05",
    "Hizo calor [este verano].": "2024-SU",
    "Se abrió [el pasado día 12].": "2024-11-12",
}
LOOKALIKES = ("Este lunar es feo.", "El último gol fue suyo.")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The nearest such date before or after the publication, or the running date."""
    if match["of"]:
        return _at(match["of"].lower(), inner["at"])
    field = inner.get("field") or inner["before"]
    side = (match["side"] or match["after"]).lower()
    if isinstance(field, Part):
        nearest = _nearest(side, field.whole)
        return None if nearest is None else Part(nearest, field.mod)
    return _nearest(side, field)


def _at(side: str, time: Meaning) -> Meaning | None:
    """ "el pasado jueves por la mañana"."""
    day = None if not isinstance(time, At) or time.day is None else _nearest(side, time.day)
    return None if day is None or not isinstance(time, At) else At(day, time.time, time.mod)


def _nearest(side: str, field: Meaning) -> Meaning | None:
    base, which = _SIDES[" ".join(side.split())]
    if isinstance(field, Feast):
        return Nearest(base, which, field) if field.year is None else None
    if isinstance(field, Relative) and field.unit == "day" and side in ("este", "este mismo"):
        return field
    if not isinstance(field, Calendar) or field.fiscal or field.decade is not None or field.century is not None:
        return None
    if field.year is not None:
        return field if field.day is not None or field.month is not None or side.startswith("este") else None
    return Nearest(base, which, field)
