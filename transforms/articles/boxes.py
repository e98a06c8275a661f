"""Boxes beside the text: a label and short lines under it that belong together by their form, full stops or not.

The story so far
• Prosecutors opened an inquiry in May.
• Police searched the office in June.
"""

import re
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from typing import Final

from transforms.articles.furniture import Hit, Verdict
from transforms.articles.layout import SENTENCE_WORDS, Layout, is_shouted
from transforms.articles.lines import Line

BULLET: Final = re.compile(r"(?:[•·▪◦‣●○■□➤►▶→✔*–—-]\s{0,3}|\(?\d{1,2}[.)]\s)(?=\S)")
_SUBJECT: Final = re.compile(r"(?:The|An?|They|We|He|She|It|His|Her|Their|Among|These)\b")
_LABEL_WORDS: Final = 8
_ITEM_WORDS: Final = 25
_LONG_PROSE: Final = 18
_MOST_ITEMS: Final = 20


def judge_boxes(
    lines: Sequence[Line],
    verdicts: Sequence[Verdict | None],
    hits: Mapping[int, list[Hit]],
    layout: Layout,
    no_labels: Container[int],
) -> dict[int, Verdict]:
    """The lines of boxes that count as prose so far, and why.

    `no_labels` are the title and the lines that open a list of the article's own ("The dead are:").
    """
    apart = _are_apart(lines, verdicts)
    found: dict[int, Verdict] = {}
    for number, line in enumerate(lines):
        said = hits.get(number, [])
        if verdicts[number] is None or number in found or number in no_labels or not _is_label(line, said):
            continue
        box = Verdict("furniture", f"in a box under “{line.text[:40]}”")
        items = list(_items(lines, verdicts, number, said, layout, apart=apart))
        found |= {at: box for at in items if verdicts[at] is None}
    return found


def _are_apart(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> bool:
    """Whether the paragraphs of the body have empty lines between them, so that lines without one belong together."""
    paired = zip(lines[1:], verdicts[1:], strict=True)
    prose = [line.gap for line, verdict in paired if verdict is None and line.words >= SENTENCE_WORDS]
    return len(prose) >= 2 and sum(prose) >= 0.6 * len(prose)


def _is_label(line: Line, hits: list[Hit]) -> bool:
    """A short line without a full stop: a heading, or one that announces what is under it."""
    if line.words > _LABEL_WORDS or BULLET.match(line.text) or (line.text[-1] == ":" and _SUBJECT.match(line.text)):
        return False
    return line.ending == "none" or line.text[-1] == ":" or (line.ending == "question" and _names_a_box(hits))


def _names_a_box(hits: list[Hit]) -> bool:
    return any(hit.word_class in ("box", "link", "notice", "author") for hit in hits)


def _items(
    lines: Sequence[Line],
    verdicts: Sequence[Verdict | None],
    label: int,
    hits: list[Hit],
    layout: Layout,
    *,
    apart: bool,
) -> Iterator[int]:
    """The lines under a label that its box holds: glued to it, marked as a list, or short under a telling label."""
    under = range(label + 1, min(label + 1 + _MOST_ITEMS, len(lines)))
    glued = list(_while(under, lambda number: apart and not lines[number].gap))
    marked = list(_while(under, lambda number: bool(BULLET.match(lines[number].text))))
    short = list(_while(under, lambda number: _is_short(lines[number], verdicts[number], layout)))
    telling = _names_a_box(hits) or (is_shouted(lines[label].text) and not layout.shouted)
    if glued and (len(glued) > 1 or lines[glued[0]].words <= SENTENCE_WORDS or telling):
        if all(lines[number].words <= 2 * _ITEM_WORDS for number in glued):
            yield from glued
    elif marked and all(lines[number].words <= _ITEM_WORDS for number in marked):
        yield from marked
    elif len(short) >= (1 if telling else 3):
        yield from short


def _while(numbers: range, holds: Callable[[int], bool]) -> Iterator[int]:
    for number in numbers:
        if not holds(number):
            return
        yield number


def _is_short(line: Line, verdict: Verdict | None, layout: Layout) -> bool:
    """A single sentence, far shorter than the paragraphs of this body."""
    if verdict is not None:
        return True
    return line.words <= SENTENCE_WORDS and ". " not in line.text and layout.words >= _LONG_PROSE
