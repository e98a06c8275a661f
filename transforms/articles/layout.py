"""How one body is written, so that each line can be compared with the prose around it."""

from dataclasses import dataclass
from statistics import median
from typing import Final

from transforms.articles.lines import Line

# A line of so many words is prose wherever it stands: headlines have at most about twenty.
SENTENCE_WORDS: Final = 13
HEADLINE_WORDS: Final = 22


@dataclass(frozen=True, slots=True)
class Layout:
    """`punctuated`: whether prose ends its lines with a stop here; `words`: the median words of its prose lines;
    `shouted`: whether the whole body is in capitals; `personal`: whether its prose itself says "you" and "we"."""

    punctuated: bool
    words: float
    shouted: bool
    personal: bool


def measure(lines: list[Line], speaking: int) -> Layout:
    """The layout of a body, from the lines that are surely prose: the long ones, or all where none is long.

    `speaking` is how many of its lines say "you" or "we" outside of quotes: a fifth of them in an opinion or a guide.
    """
    prose = [line for line in lines if line.words >= SENTENCE_WORDS]
    if len(prose) < 2:
        prose = [line for line in lines if line.words >= 5] or lines
    stopped = [line for line in prose if line.ending != "none"]
    punctuated = sum(line.words for line in stopped) >= 0.6 * sum(line.words for line in prose)
    sample = " ".join(line.text for line in lines[:200])[:20_000]
    return Layout(
        punctuated=punctuated and bool(stopped),
        words=median(line.words for line in (stopped if punctuated and stopped else prose)) if prose else 0,
        shouted=is_shouted(sample),
        personal=speaking > 1 and speaking >= 0.2 * len(prose),
    )


def is_shouted(text: str) -> bool:
    """Whether nearly all letters are capitals, as in "READ MORE". Only A to Z are counted, which bytes do fast."""
    letters = text.encode("ascii", "ignore").translate(None, _NO_LETTERS)
    capitals = len(letters.translate(None, _SMALL))
    return capitals > 1 and capitals >= 0.8 * len(letters)


_SMALL: Final = bytes(range(ord("a"), ord("z") + 1))
_NO_LETTERS: Final = bytes(set(range(256)) - set(_SMALL) - set(_SMALL.upper()))
