"""A length of time from another date: "dos días después del 5 de mayo", "la víspera de Navidad"."""

import re

from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Amount, Calendar, Duration, Meaning, Shifted

NAME = "shifted date"
OVER = (
    r"(?P<length>{duration}) (?P<side>antes|después|más tarde) del? (?P<origin>{date})"
    r"|(?:la |en )?(?P<eve>vísperas?) del? (?P<of>{day})"
    r"|(?:el )?día (?P<next>siguiente|después|anterior) (?:de|del|a|al) (?P<day>{day})"
)
NEEDS = words("antes después tarde víspera vísperas siguiente anterior día")
EXAMPLES = {
    "Se vieron [dos días después del 5 de noviembre].": "2024-11-07",
    "Cerró [una semana antes del 25 de diciembre de 2023].": "2023-12-18",
    "Abre en [la víspera de Navidad].": "2024-12-24",
}
LOOKALIKES = ("Tres personas después de él salieron.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The origin shifted by what is said."""
    if match["eve"]:
        return Shifted(_A_DAY, -1, inner["of"])
    if match["next"]:
        return Shifted(_A_DAY, -1 if match["next"].lower() == "anterior" else 1, inner["day"])
    length, origin = inner["length"], inner["origin"]
    if not isinstance(length, Duration) or any(a.number is None for a in length.amounts):
        return None
    if not _is_day(origin) and length.amounts[-1].unit == "day":
        return None
    return Shifted(length, -1 if match["side"].lower() == "antes" else 1, origin)


def _is_day(origin: Meaning) -> bool:
    return not isinstance(origin, Calendar) or origin.day is not None or origin.weekday is not None


_A_DAY = Duration((Amount(1, "day"),))
