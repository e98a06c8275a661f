"""A length of time before the publication: "hace dos años", "dos semanas atrás", "hace unos días"."""

import re

import msgspec

from transforms.languages.es import context
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Amount, Duration, Meaning, Placed, Shifted, Vague

NAME = "ago"
_JUST = "(?:ya |sólo |solo |apenas |justo |tan solo |tan sólo |exactamente |aproximadamente |más o menos |{vague} )"
OVER = rf"hace {_JUST}?(?P<length>{{duration}})|(?P<back>{{duration}}) atrás"
NEEDS = words("hace atrás")
EXAMPLES = {
    "Se fue [hace dos semanas].": "2024-W45",
    "Se fue [hace tres años].": "2021",
    "Se fue [hace 10 días].": "2024-11-12",
    "Se fue [hace exactamente tres años].": "2021",
    "Empezó [hace varios años].": "PAST_REF",
    "El valle se heló [hace 12 millones de años].": "PAST_REF",
    "Se fue [dos meses atrás].": "2024-09",
    "Vive allí desde [hace tres meses].": "P3M",
}
LOOKALIKES = ("Hace calor.",)


def read(_match: re.Match[str], inner: Inner) -> Meaning | None:
    """The publication shifted back."""
    length = inner.get("length") or inner["back"]
    if not isinstance(length, Duration):
        return None
    if any(a.unit == "year" and (a.number or 0) >= _AGES for a in length.amounts):
        return Vague("PAST_REF")  # no calendar year is meant by "hace 65 millones de años"
    return Shifted(length, -1, "publication")


_AGES = 100_000


def in_context(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """ "desde hace tres meses" is a length that lasts until now; in a comparison "hace un año" is the same quarter."""
    if not isinstance(meaning, Shifted):
        return meaning
    if text[max(0, start - 6) : start].lower() == "desde ":
        return Placed(meaning.duration, -1)
    if meaning.duration.amounts == _A_YEAR and context.compares(text, start):
        return msgspec.structs.replace(meaning, origin="story")
    return meaning


_A_YEAR = (Amount(1, "year"),)
