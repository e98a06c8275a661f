"""Paragraphs that share no subject with the article and stand under the name of a part of the page, or name one.

    Podcast
    In 2012 a ship vanished off the coast. Two divers spent a year looking for it.

Alone neither says much: short articles have paragraphs whose words come but once, and news speaks of podcasts too.
"""

import re
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from transforms.articles.boxes import BULLET
from transforms.articles.furniture import Hit, Verdict
from transforms.articles.lines import Line
from transforms.languages.en import furniture as english

_MOST_WORDS: Final = 60
_LABEL_WORDS: Final = 7
# An article that is shorter does not show which words are its own.
_SHORTEST: Final = 300
# Without a sign the other paragraphs must say more, and be as many: an opening shares its words with what tells more.
_LONG: Final = 500
_FEWEST: Final = 4
# Inflected forms count as the same word: "resigned", "resigns", "resignation".
_STEM: Final = 5
_WORD: Final = re.compile(r"\b(?!\d+\b)\w{4,}")
_ABOUT: Final = re.compile(r"[\W_]{0,4}(?i:about)\s(?:the\s|THE\s)?(?=[A-Z])")
_SIGNS: Final = frozenset(
    ("press", "offer", "notice", "self", "link", "author", "note", "credit", "rights", "section", "web", "aside")
)
# "1987: The mine opened.", "17:42 - Police closed the road."
_DATED: Final = re.compile(
    r"[\W_]{0,4}(?:(?:19|20)\d\d|\d{1,2}[:.]\d\d|\d{1,2}\s[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.?\s\d{1,2}|[A-Z][a-z]{2,5}day)"
    r"\s?[:–—|-]\s"
)
_MARKS: Final = frozenset(":–—|-")
_LONGEST_DATE: Final = 20
_QUOTES: Final = re.compile('["“”«»„]')


def judge_strays(
    lines: Sequence[Line],
    hits: Mapping[int, list[Hit]],
    verdicts: Sequence[Verdict | None],
    title: str | None,
    own: Container[int],
) -> dict[int, Verdict]:
    """Which lines that count as prose so far are not about what the others are about, and why.

    `own` are the items of the article's own lists.
    """
    prose = [number for number, verdict in enumerate(verdicts) if verdict is None and number not in own]
    signed = {number: words for number in prose if (words := _signs(lines[number], hits.get(number, [])))}
    labelled = dict(_labelled(lines, hits, verdicts))
    found: dict[int, Verdict] = {}
    if signed or labelled:
        sure = [number for number in prose if number not in signed and number not in labelled]
        said = _said(lines, sure, title)
        for number in sorted(signed.keys() | labelled.keys()) if len(said) >= _SHORTEST else ():
            shared = _shared(lines[number], said)
            label, words = labelled.get(number, ""), signed.get(number, set())
            if label and not shared:
                found[number] = Verdict("furniture", f"about something else than the article, under “{label}”")
            elif shared < min(len(words), 2):
                named = ", ".join(sorted(words))
                found[number] = Verdict("furniture", f"about something else than the article, and of a page ({named})")
    left = [number for number in prose if number not in found]
    for number in _edges(lines, left, lambda number: bool(verdicts[number] or found.get(number))):
        others = _said(lines, [other for other in left if other != number], title)
        if len(others) >= _LONG and not _shared(lines[number], others, most=1):
            where = "above the article" if number == left[0] else "behind other furniture below the article"
            found[number] = Verdict("furniture", f"about something else, {where}")
    return found


def _edges(lines: Sequence[Line], prose: Sequence[int], is_furniture: Callable[[int], bool]) -> Iterator[int]:
    """The first line of the prose, and the last where furniture stands before it; nothing in a short article."""
    if len(prose) < _FEWEST:
        return
    if lines[prose[0]].words <= _MOST_WORDS:
        yield prose[0]
    if lines[prose[-1]].words <= _MOST_WORDS and is_furniture(prose[-1] - 1):
        yield prose[-1]


def _said(lines: Sequence[Line], numbers: Sequence[int], title: str | None) -> str:
    return "\n".join((title or "", *(lines[number].text for number in numbers))).lower()


def _signs(line: Line, hits: Sequence[Hit]) -> set[str]:
    """What the line names of a page; where one of two is part of the other, one is meant."""
    opens = not line.text[0].isalpha() or not _MARKS.isdisjoint(line.text[:_LONGEST_DATE])
    if not (hits or opens) or line.words > _MOST_WORDS or _QUOTES.search(line.text):
        return set()
    press = {hit.text.lower() for hit in hits if hit.word_class == "press"}  # news speaks of these too
    words = {hit.text.lower() for hit in hits if hit.word_class in _SIGNS} - press
    words = {word for word in words if not any(word != other and word in other for other in words)}
    if opens and (mark := _DATED.match(line.text) or BULLET.match(line.text)):
        words.add(mark[0].strip())
    return set() if len(words) == 1 and words <= english.EVERYDAY else words


def _labelled(
    lines: Sequence[Line], hits: Mapping[int, list[Hit]], verdicts: Sequence[Verdict | None]
) -> Iterator[tuple[int, str]]:
    """The lines of prose right under a label that names a part of pages, with the label."""
    for number, (line, under) in enumerate(pairwise(lines)):
        if verdicts[number] is None or line.words > _LABEL_WORDS or line.ending == "full":
            continue
        named = any(hit.word_class in ("section", "author") for hit in hits.get(number, []))
        if (named or _ABOUT.match(line.text)) and verdicts[number + 1] is None and under.words <= _MOST_WORDS:
            yield number + 1, line.text[:40]


def _shared(line: Line, said: str, most: int = 2) -> int:
    """How many of the words of a line stand in what the article says (in small letters) too; counts to `most`."""
    shared: set[str] = set()
    for match in _WORD.finditer(line.text.lower()):
        word = match[0]
        if word not in english.COMMON and word[:_STEM] in said:
            shared.add(word[:_STEM])
            if len(shared) == most:
                break
    return len(shared)
