"""A judgement on the factuality of an event: what it is, and the words that decided it."""

import msgspec

from schemas.event import Factuality
from transforms.languages.en.governors import Effect

_SAYS = {
    "denied": "says that it did not happen",
    "scheduled": "puts it ahead",
    "possible": "leaves it open",
    "occurred": "says that it happened",
}
_ORDER: tuple[Factuality, ...] = ("denied", "possible", "scheduled", "occurred")
OF_EFFECT: dict[Effect, Factuality] = {
    "denies": "denied", "plans": "scheduled", "opens": "possible", "passes": "occurred", "doubts": "occurred",
}  # fmt: skip
"""What a word of each effect makes of an event, where nothing denies or opens the word itself."""


class Judgement(msgspec.Struct, frozen=True, gc=False):
    """The factuality of an event and the words that decided it."""

    factuality: Factuality
    because: str


FACT = Judgement("occurred", "it is told as a fact")


def says(factuality: Factuality, word: str) -> Judgement:
    """The judgement that one word of the sentence gives."""
    return Judgement(factuality, f"'{word}' {_SAYS[factuality]}")


def firmer(one: Judgement | None, other: Judgement | None) -> Judgement | None:
    """The one that leaves least of the fact."""
    if one is None or other is None:
        return one or other
    return min(one, other, key=lambda each: _ORDER.index(each.factuality))
