"""The lines of a body with their places and their shape, whatever its line ends are."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

Ending = Literal["full", "question", "open", "none"]

_REFERENCES: Final = re.compile(r"(?:\s{0,3}\[(?:\d{1,4}|[a-z]|citation needed|note \d{1,3})\]){1,40}$")
_CLOSERS: Final = " \t\"'”’»›)]*_…"
_WRAPPED_AT_MOST: Final = 120
_ALWAYS_WRAPPED_SHARE: Final = 0.3


@dataclass(frozen=True, slots=True)
class Line:
    """A line, or the lines of a hard-wrapped paragraph, without the white space around it.

    `body[start:end] == text`; `gap` is whether an empty line is above. `ending` is how it ends, closing quotes and
    reference marks aside: with a full stop, a question or exclamation mark, openly (", : ; —"), or with none.
    """

    start: int
    end: int
    text: str
    gap: bool
    words: int
    ending: Ending

    @property
    def first(self) -> str:
        """The first word, or as much of it as a margin could break."""
        return self.text[:_WRAPPED_AT_MOST].partition(" ")[0]

    @property
    def is_lower(self) -> bool:
        """Whether the line goes on from the one above: its first letter is a small one (and it is no "iPhone")."""
        return self.text[0].islower() and not self.text[1:2].isupper()


def split_lines(body: str) -> list[Line]:
    """All the lines that are not empty."""
    lines = []
    at = 0
    gap = False
    for raw in body.splitlines(keepends=True):
        text = raw.strip()
        if text:
            start = at + raw.index(text[0])
            lines.append(_line(start, text, gap))
            gap = False
        else:
            gap = True
        at += len(raw)
    return lines


def join_wrapped(body: str, lines: list[Line]) -> list[Line]:
    """The lines with those put together that a hard wrap cut: a sentence goes on in the next line's small letter.

    Where a third of the lines do, the whole body is wrapped and a new paragraph needs an empty line or a full stop.
    """
    wraps = [_goes_on(above, below) for above, below in pairwise(lines)]
    if not any(wraps):
        return lines
    if sum(wraps) > _ALWAYS_WRAPPED_SHARE * len(lines):
        width = sorted(len(line.text) for line in lines)[int(0.9 * len(lines))]
        wraps = [wrap or _fills(*pair, width) for wrap, pair in zip(wraps, pairwise(lines), strict=True)]
    joined: list[Line] = []
    first = 0
    for number in range(len(lines)):
        if number == len(wraps) or not wraps[number]:
            start = lines[first].start
            text = body[start : lines[number].end]
            joined.append(lines[number] if number == first else _line(start, text, lines[first].gap))
            first = number + 1
    return joined


def _line(start: int, text: str, gap: bool) -> Line:
    return Line(start, start + len(text), text, gap, text.count(" ") + 1, _ending(text))


def _ending(text: str) -> Ending:
    if text[-1] == "]":
        text = _REFERENCES.sub("", text[-400:]) or text
    bare = text[-40:].rstrip(_CLOSERS)
    last = bare[-1:] or text[-1]
    if last in ".。．।۔" or "…" in text[-4:]:
        return "full"
    if last in "!?！？؟":
        return "question"
    return "open" if last in ",:;—–-" else "none"


def _goes_on(above: Line, below: Line) -> bool:
    """Whether the line below continues a sentence of the one above."""
    if below.gap or not below.is_lower or len(above.text) > _WRAPPED_AT_MOST:
        return False
    return above.ending in ("none", "open")


def _fills(above: Line, below: Line, width: int) -> bool:
    """In a body wrapped at `width`: whether the first word below had no room above, so only the margin ended it."""
    return not below.gap and len(above.text) <= _WRAPPED_AT_MOST and len(above.text) + len(below.first) >= width
