"""A length at an edge of a period: "los nueve primeros meses de 2024", "los últimos días de mayo"."""

import re

from transforms.languages.es.lexicon import NUMBER, UNITS, number
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Amount, Duration, Meaning, Part, Placed, Relative

NAME = "length within a period"
OVER = (
    rf"(?:los |las )?(?:(?P<count>{NUMBER}) )?(?P<edge>primer[oa]s|últim[oa]s) (?P<length>{{duration}})"
    r" (?:(?:de|del) (?P<whole>{date})|(?:del|de la) (?P<unit>año|ejercicio|mes|semana|siglo|década))"
)
NEEDS = words("primeros primeras últimos últimas")
EXAMPLES = {
    "Las ventas subieron en [los nueve primeros meses de 2024].": "P9M",
    "Las ventas subieron en [los primeros nueve meses de 2024].": "P9M",
    "Subió en [los tres primeros meses del año].": "P3M",
    "Cayó en [los últimos días de 2023].": "2023",
}
LOOKALIKES = ("Tardó tres días de mayo.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """A counted length lies within the period; days that nobody counts are its edge."""
    length = inner["length"]
    whole = inner["whole"] if match["whole"] else Relative("running", UNITS[match["unit"].lower()])
    if not isinstance(length, Duration) or isinstance(whole, Part):
        return None
    last = match["edge"].lower().startswith("ú")
    if match["count"]:
        length = Duration((Amount(number(match["count"]), length.amounts[0].unit),))
    if any(amount.number is None for amount in length.amounts):
        return Part(whole, "END" if last else "START")
    return Placed(length, -1 if last else 1, whole)
