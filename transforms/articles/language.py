"""The language of an article that does not say its own: told by the small words of its prose, without its names."""

from typing import Final

from transforms.articles.blocks import Cleaning

_SEEN: Final = 1000
"""Characters of prose that are looked at; news does not change its language."""
_ENOUGH: Final = 40
"""Bytes of words under which English news was taken for something else now and then."""
_OLD_CODES: Final = {"iw": "he", "jw": "jv"}
_QUOTES: Final = "\"'“”‘’«»„(["


def opening(title: str | None, body: str, cleaning: Cleaning) -> str:
    """What an article begins with, without the furniture: enough to tell its language."""
    pieces, length = [], 0
    for block in cleaning.prose:
        if length >= _SEEN:
            break
        pieces.append(body[block.start : min(block.end, block.start + _SEEN)])
        length += len(pieces[-1])
    return "\n".join((*pieces, title or ""))


def detect(text: str) -> str | None:
    """The language of a text by its code of ISO 639 ("it"), or None where it is too short or undecided.

    Words with a capital are left out: names like "Boeing Commercial Airplanes" make a Spanish report look English. So
    are those that hold what cannot be printed, which the library refuses.
    """
    import pycld2  # type: ignore[import-untyped]  # loaded only where an article does not state its language

    words = (w for w in text[: 2 * _SEEN].split() if not w.lstrip(_QUOTES)[:1].isupper() and w.isprintable())
    reliable, seen, found = pycld2.detect(" ".join(words), bestEffort=True)[:3]
    code: str = found[0][1]
    if not reliable or seen < _ENOUGH or code == "un":
        return None
    return _OLD_CODES.get(code, code)
