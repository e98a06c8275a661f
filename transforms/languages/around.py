"""The words right beside a time expression, by which every language allows or forbids one: "in May", not "May said"."""

import re

BETWEEN = " \u00a0\u202f\"'“”‘’«»„([—–"
"""What may stand between an expression and the word beside it."""
_ABBREVIATION = 5
_AFTER = re.compile(r"(['’]s?)?([^\w\s]{0,2}[ \u00a0\u202f]?[^\w\s]{0,2})([^\W_][\w'’-]{0,24})?")
_LOOK = 30


def word_before(text: str, start: int) -> str:
    """The word right before, with only a blank, a quote or a bracket between; "" at a sentence's start."""
    before = text[max(0, start - _LOOK) : start].rstrip(BETWEEN)
    if not before or not (before[-1].isalnum() or before[-1] == "."):
        return ""
    word = before.rsplit(None, 1)[-1].lstrip(BETWEEN)
    if word.endswith("."):
        return word.rstrip(".") if len(word) <= _ABBREVIATION else ""
    return word


def word_after(text: str, end: int) -> str:
    """The word right after, with only a blank between; "" where anything else is."""
    match = _AFTER.match(text, end)
    if match is None or match[1] or match[2].strip(" \u00a0\u202f\"'“”‘’"):
        return ""
    return match[3] or ""
