"""The lines of a body with their places, whatever its line ends are."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the white space around it: `body[start:end] == text`; `gap` is whether an empty line is above."""

    start: int
    end: int
    text: str
    gap: bool


def split_lines(body: str) -> list[Line]:
    """All the lines that are not empty."""
    lines = []
    at = 0
    gap = False
    for raw in body.splitlines(keepends=True):
        text = raw.strip()
        if text:
            start = at + len(raw) - len(raw.lstrip())
            lines.append(Line(start, start + len(text), text, gap))
            gap = False
        else:
            gap = True
        at += len(raw)
    return lines
