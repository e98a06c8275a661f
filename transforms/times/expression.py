"""What an expression of a language is: a name, a pattern, and how a match is read; one file of the language each."""

import re
from collections.abc import Callable, Mapping
from types import ModuleType

import msgspec

from transforms.times.meaning import Meaning

PLACES = {
    name: chr(0xE000 + number)
    for number, name in enumerate(
        ("day", "weekday", "month", "year", "period", "clock", "part", "duration", "set", "vague", "pair")
    )
}
"""The character that stands for an expression already read, by its sort, in what compounds are matched against."""

SLOTS = {
    "day": f"[{PLACES['day']}{PLACES['weekday']}]",
    "weekday": PLACES["weekday"],
    "month": PLACES["month"],
    "year": PLACES["year"],
    "period": PLACES["period"],
    "date": "[" + "".join(PLACES[p] for p in ("day", "weekday", "month", "year", "period")) + "]",
    "clock": PLACES["clock"],
    "part": PLACES["part"],
    "duration": PLACES["duration"],
    "set": PLACES["set"],
    "vague": PLACES["vague"],
    "pair": PLACES["pair"],
}
"""What a compound writes for "any date", "a month", …: `{date}`, `{month}`."""

InContext = Callable[[Meaning, str, int, int], Meaning | None]
"""What a meaning becomes among the words around `text[start:end]`, None where they forbid it ("2000 people")."""


class Expression(msgspec.Struct, frozen=True):
    """One kind of time words: an atom is matched against text, a compound against what is already read.

    One of the words or signs `needs` stands in every match ("0" is any number, "000" one of three figures, "0000" one
    of more, "'" any apostrophe), one of the characters `slots` in every match of a compound: where none does, the
    pattern is not tried. A compound `holds` at least so many expressions already read.
    """

    name: str
    pattern: re.Pattern[str]
    compound: bool
    read: Callable[..., Meaning | None]
    in_context: InContext | None = None
    needs: frozenset[str] = frozenset()
    slots: frozenset[str] = frozenset()
    holds: int = 1


def from_module(module: ModuleType) -> Expression:
    """The expression that a file describes: NAME, PATTERN or OVER, read; NEEDS, HOLDS and in_context if it has them."""
    over: str | None = getattr(module, "OVER", None)
    source = module.PATTERN if over is None else _slots(over)
    return Expression(
        name=module.NAME,
        pattern=re.compile(rf"(?<![^\W_])(?:{source})(?![^\W_])", re.IGNORECASE),
        compound=over is not None,
        read=module.read,
        in_context=getattr(module, "in_context", None),
        needs=getattr(module, "NEEDS", frozenset()),
        slots=frozenset(source) & frozenset(PLACES.values()),
        holds=getattr(module, "HOLDS", 1),
    )


def _slots(over: str) -> str:
    for name, characters in SLOTS.items():
        over = over.replace("{" + name + "}", characters)
    return over


Inner = Mapping[str, Meaning]
"""What a compound's `read` gets beside its match: the meanings at its named groups."""
