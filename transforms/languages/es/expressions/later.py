"""A length of time after or before the running date: "dos días después", "un año antes", "horas más tarde"."""

import re

from transforms.languages import around
from transforms.languages.patterns import words
from transforms.times.expression import Inner
from transforms.times.meaning import Duration, Meaning, Shifted

NAME = "later or earlier"
OVER = r"(?P<length>{duration}) (?P<side>después|más tarde|antes|luego)(?! (?:que|de que) )"
NEEDS = words("después tarde antes luego")
EXAMPLES = {
    "Cayó el 5 de noviembre y murió [dos días después].": "2024-11-07",
    "Vendió 3 millones en 2020, frente a 2 millones [un año antes].": "2019",
}
LOOKALIKES = ("Llegó tres días más tarde de lo previsto.", "Ocurrió dos días después de la boda.")


def read(match: re.Match[str], inner: Inner) -> Meaning | None:
    """The running date shifted."""
    length = inner["length"]
    if not isinstance(length, Duration) or any(a.number is None or a.unit in _SHORT for a in length.amounts):
        return None  # "horas después" fixes no day: it stays a length
    return Shifted(length, -1 if match["side"].lower() == "antes" else 1, "story")


_SHORT = ("hour", "minute", "second")


def in_context(meaning: Meaning, text: str, _start: int, end: int) -> Meaning | None:
    """Before a noun the length is an attacher's matter: "dos días después de la boda"."""
    return None if around.word_after(text, end).lower() in ("de", "del", "que") else meaning
