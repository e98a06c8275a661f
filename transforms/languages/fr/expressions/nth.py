"""A counted part of a period: "la première semaine de mai", "le premier dimanche d'octobre"."""

import re

from transforms.languages.fr.lexicon import DU, ORDINAL, UNITS, ordinal, plain
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Calendar, Inside, Meaning, Nth

NAME = "counted part"
OVER = (
    rf"(?:le |la )?(?P<number>{ORDINAL}|dernier|dernière) "
    rf"(?:(?P<unit>jour|semaine|week-?end|mois|trimestre|année|décennie)|(?P<weekday>{{weekday}}))"
    rf" {DU}(?P<whole>{{date}})"
)
NEEDS = words("de du d la l")
EXAMPLES = {
    "Il a chuté [la première semaine de mai 2024].": "2024-W18",
    "Il faut payer avant [le dernier jour de mars 2025].": "2025-03-31",
    "Les ventes ont baissé au [dernier mois de 2012].": "2012-12",
    "Ils ont voté [le deuxième mardi de novembre].": "2024-11-12",
}
LOOKALIKES = ("Le premier homme du monde.",)


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The so-manieth unit or weekday within the whole."""
    said = match["number"].lower()
    number = -1 if said.startswith("dernier") or said == "dernière" else ordinal(said)
    if match["unit"]:
        return Inside(Nth(number, UNITS[plain(match["unit"])]), inner["whole"])
    field = inner["weekday"]
    return Inside(Nth(number, field), inner["whole"]) if isinstance(field, Calendar) else None
