"""A date within a wider one: "Mai vergangenen Jahres", "Freitag dieser Woche", "drittes Quartal des Vorjahres"."""

import re

from transforms.languages.nested import nested
from transforms.times.expression import Inner
from transforms.times.meaning import Meaning

NAME = "date within a date"
_OF = "(?: des| der| im| in| vom| von| dem|,)?"
OVER = (
    rf"(?P<part>{{date}}|{{clock}}){_OF}(?: Jahres?)? (?P<whole>{{year}}|{{month}}|{{period}})"
    r"|(?P<owner>{year}|{period}) im (?P<owned>{month}|{period})"
)
HOLDS = 2
EXAMPLES = {
    "Das war im Mai 2019 und im [August jenes Jahres] so.": "2019-08",
    "Sie trafen sich am [Freitag vergangener Woche] in Rom.": "2024-11-15",
    "Sie wuchs im [ersten Halbjahr des vergangenen Jahres] stark.": "2023-H1",
    "Das Bad öffnet im [Frühjahr kommenden Jahres] wieder.": "2025-SP",
    "Er ging im [April vergangenen Jahres] fort.": "2023-04",
    "Das war am [12. März dieses Jahres] in Rom.": "2024-03-12",
}
LOOKALIKES = ("Am Freitag 2010 Menschen.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The part seen from the whole, where the part alone lacks it."""
    return nested(inner.get("part") or inner["owned"], inner.get("whole") or inner["owner"])
