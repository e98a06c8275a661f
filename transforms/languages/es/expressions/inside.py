"""A date within a wider one: "agosto de ese año", "el lunes de la semana pasada", "el 12 de este mes"."""

import re

from transforms.languages.nested import nested
from transforms.times.expression import Inner
from transforms.times.meaning import Meaning, Relative

NAME = "date within a date"
OVER = r"(?P<part>{date})(?:,? de | del |, )(?P<whole>{date})|(?P<of>{period}) del (?P<unit>año|ejercicio)"
EXAMPLES = {
    "Cayó en mayo de 2019 y en [agosto de ese año].": "2019-08",
    "Se vieron [el viernes de la semana pasada].": "2024-11-15",
    "Creció en [el segundo semestre del año pasado].": "2023-H2",
    "Se abrirá en [la primavera del próximo año].": "2025-SP",
    "Se marchó en [abril del año pasado].": "2023-04",
    "Se firmó [el 12 de este mes].": "2024-11-12",
    "Las ventas cayeron en [el segundo semestre del año].": "2024-H2",
}
LOOKALIKES = ("El viernes de 2010 fue raro.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The part seen from the whole, where the part alone lacks it."""
    if match["unit"]:
        return nested(inner["of"], Relative("running", "year"))
    return nested(inner["part"], inner["whole"])
