"""Text of articles made safe to show: control characters in it could steer a terminal or break a calendar file."""

from typing import Final

# C0 and C1 controls and the marks that turn the direction of text around; a line's end becomes a space.
_CONTROLS: Final = dict.fromkeys(
    (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), ""
)
_BLANKS: Final = dict.fromkeys(map(ord, "\t\n\r\v\f\u2028\u2029\x85"), " ")
_TABLE: Final = _CONTROLS | _BLANKS


def safe(text: str) -> str:
    """`text` on one line without control characters."""
    return text.translate(_TABLE)


def shortened(text: str, length: int) -> str:
    """`text` made safe and cut to `length` characters, with an ellipsis where something is missing."""
    text = " ".join(safe(text[: 4 * length]).split())
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
