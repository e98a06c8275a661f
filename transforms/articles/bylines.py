"""The byline block above a text: who wrote it, for whom, when: "By / AFP / | Nov 23, 2024"."""

import re
from dataclasses import dataclass
from typing import Final

from transforms.articles.datelines import read_date_line, read_dateline
from transforms.articles.lines import Line
from transforms.articles.stamps import WrittenStamp, find_stamps

# Words that open a byline or stand around its stamp, in the languages that we read.
_OPENER: Final = re.compile(
    r"\s*(?:[|•·—–-]\s*)?(?:(?:story|report|text|words|written|reported|edited|posted|published|compiled)\s+)?"
    r"(?:by|von|par|por|di|autor(?:in)?|author)\b\s*:?",
    re.IGNORECASE,
)
_AROUND_STAMP_TEXT: Final = (
    "by on at the of from published updated posted last first modified created date time issued reported edited added "
    "min minute minutes read ago mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday "
    "saturday sunday am pm a.m p.m local veröffentlicht aktualisiert am um uhr stand von publicado actualizado el las "
    "hora publié mis à jour le modifié article story news agency staff reporter correspondent and"
)
_AROUND_STAMP: Final = frozenset(_AROUND_STAMP_TEXT.split())
_UPDATE: Final = re.compile(r"\b(?:updated?|modified|aktualisiert|actualizado|mis à jour|modifié)\b", re.IGNORECASE)
_SEPARATORS: Final = re.compile(r"[|•·—–/]|(?<=\s)-(?=\s)")
_WORDS: Final = re.compile(r"[^\W_][\w.'’-]*")
_SENTENCE_END: Final = re.compile(r"[.!?…][\"'”’»)\]]*\s*$")
_MOST_LINES: Final = 12
_LONGEST: Final = 120


@dataclass(frozen=True)
class HeadLine:
    """A line above the text, the stamps that it holds, and why it is no prose."""

    line: Line
    stamps: tuple[WrittenStamp, ...]
    because: str

    def updates(self, stamp: WrittenStamp) -> bool:
        """Whether the stamp is called an update: the nearest word before it decides."""
        before = self.line.text[: stamp.start]
        published = max((before.lower().rfind(word) for word in ("published", "posted", "first")), default=-1)
        return any(match.start() > published for match in _UPDATE.finditer(before))


def read_head(lines: list[Line]) -> tuple[HeadLine, ...]:
    """The byline block above a text: empty where none of its first lines says who wrote it or when."""
    candidates = _lines_above_text(lines)
    found: list[HeadLine] = []
    last = -1
    for number, line in enumerate(candidates):
        stamps = tuple(find_stamps(line.text))
        because = _why_byline(line.text, stamps, after_opener=last == number - 1 and number > 0)
        if because:
            found.append(HeadLine(line, stamps, because))
            last = number
    if not found or _is_chapter(candidates, found[0]):
        return ()
    return _with_labels(candidates, found)


def without_title(lines: list[Line], title: str | None) -> list[Line]:
    """The lines without a first one that is the title again."""
    again = len(lines) > 1 and title and lines[0].text.casefold() == title.strip().casefold()
    return lines[1:] if again else lines


def _lines_above_text(lines: list[Line]) -> list[Line]:
    """The first lines up to one that reads like a sentence or opens with a dateline."""
    above: list[Line] = []
    for line in lines[:_MOST_LINES]:
        text = line.text
        sentence = len(text) > _LONGEST or (_SENTENCE_END.search(text) and len(text.split()) > 6)
        if (sentence and not find_stamps(text)) or read_dateline(text) or (not above and read_date_line(text)):
            break
        above.append(line)
    return above


def _is_chapter(candidates: list[Line], first: HeadLine) -> bool:
    """A date alone under a heading ("The war begins / 8 February 1904"), which says nothing of the publication."""
    above = candidates[: candidates.index(first.line)]
    return read_date_line(first.line.text) is not None and not all(_is_names(line.text) for line in above)


def _why_byline(text: str, stamps: tuple[WrittenStamp, ...], *, after_opener: bool) -> str:
    """Why the line belongs to a byline block, "" where it does not."""
    if stamps:
        return "a publication stamp above the text" if _frames_stamp(text, stamps) else ""
    opener = _OPENER.match(text)
    if opener and len(text.split()) <= 12 and _is_names(text[opener.end() :]):
        return "a byline above the text"
    if after_opener and len(text.split()) <= 8 and _is_names(text):
        return "a name under the byline"
    return ""


def _frames_stamp(text: str, stamps: tuple[WrittenStamp, ...]) -> bool:
    """Whether nothing but a byline stands around the stamps: names with a separator or an opener, words of time."""
    rest = text
    for stamp in reversed(stamps):
        rest = rest[: stamp.start] + " " + rest[stamp.end :]
    words = [word for word in _WORDS.findall(rest) if word.lower().rstrip(".") not in _AROUND_STAMP]
    if not words:
        return True
    framed = bool(_SEPARATORS.search(rest)) or bool(_OPENER.match(text)) or rest.strip().startswith("(")
    return framed and all(word[0].isupper() or word[0].isdigit() for word in words)


def _is_names(text: str) -> bool:
    """Whether all words are capitalised or join names ("Jane Doe and John van Rossum in Nairobi, AFP")."""
    words = _WORDS.findall(text)
    joins = _AROUND_STAMP | {"in", "for", "van", "der", "den", "de", "la", "di", "und", "et", "y", "with"}
    if _SENTENCE_END.search(text.replace("Jr.", "").replace("Sr.", "")):
        return False
    return all(word[0].isupper() or word[0].isdigit() or word.lower() in joins or "@" in text for word in words)


def _with_labels(candidates: list[Line], found: list[HeadLine]) -> tuple[HeadLine, ...]:
    """The block with the short lines before and between its lines ("America", the section's name)."""
    known = {head.line.start: head for head in found}
    end = found[-1].line.end
    block = []
    for line in candidates:
        if line.start > end:
            break
        block.append(known.get(line.start) or HeadLine(line, (), "a short line in the byline block above the text"))
    return tuple(block)
