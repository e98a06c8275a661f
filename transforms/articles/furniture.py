"""Lines that are no prose whatever stands around them: credits, captions, rights, calls to the reader, links."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from ahocorasick_rs import AhoCorasick, MatchKind

from transforms.articles.blocks import BlockKind
from transforms.articles.layout import SENTENCE_WORDS, Layout, is_shouted
from transforms.articles.lines import Line
from transforms.languages.en import furniture as english

WordClass = Literal[
    "link", "notice", "offer", "credit", "rights", "picture", "self", "web", "reader", "site", "pointer", "note",
    "author", "press", "box", "section", "aside",
]  # fmt: skip

_CLASSES: Final[tuple[tuple[WordClass, tuple[str, ...]], ...]] = (
    ("link", english.LINKS),
    ("notice", english.NOTICES),
    ("offer", english.OFFERS),
    ("credit", english.CREDITS),
    ("rights", english.RIGHTS),
    ("picture", english.PICTURES),
    ("self", english.SELF),
    ("web", english.WEB),
    ("reader", english.READER),
    ("site", english.SITE),
    ("pointer", english.POINTERS),
    ("note", english.NOTES),
    ("author", english.AUTHORS),
    ("press", english.PRESS),
    ("box", english.BOXES),
    ("section", english.SECTIONS),
    ("aside", english.ASIDES),
)
_QUOTES: Final = re.compile('["“”«»„]')
_FIRST_WORD: Final = re.compile(r"[\W_]{0,6}([^\W\d_]+(?:['’]t)?)")
_SAYING: Final = re.compile(r"\b(?:said|says|told|according|announced|reported|added)\b")
_SELF_MADE: Final = re.compile(
    r"\b(?:updated|amended|corrected|clarified|published|originally|translated|produced|edited|generated|written|"
    r"condensed|adapted|republished|automated|appeared|provided|supported|misstated|incorrectly|sponsored|"
    r"protected|uses|requires|intended|those of|do not|does not)\b"
)
_NOTE_MARK: Final = re.compile(r"[^:.–—]{0,25}[:–—-]")
_UPDATED: Final = re.compile(r"[\W_]{0,3}(?i:updated)\s[^:.]{0,30}\d[^:.]{0,15}:\s")
_PICTURE_LABEL: Final = re.compile(
    r"[\W_]{0,4}(?:\w{1,12}\s){0,2}(?:photo(?:graph)?s?|images?|pictures?|pics?|video|caption|illustration|graphic|"
    r"credits?|courtesy|screenshot|source)(?:\s(?:source|caption|credit|by|courtesy))?\s?[:|,/–—]",
    re.IGNORECASE,
)
_PICTURE_CREDIT: Final = re.compile(
    r"(?:[\[(](?:[^\[\]()]{0,60}(?:/|:|(?i:photo|image|getty|courtesy|file|handout|via|credit))[^\[\]()]{0,60}|"
    r"[A-Z][\w.&-]{1,15}(?:\s[A-Z][\w.&-]{1,15}){0,3})[\])]"
    r"|\b[A-Z]{2,10}(?:\sPHOTO)?\s?/\s?[A-Z][\w.'’-]{1,20}(?:\s[A-Z][\w.'’-]{1,20}){0,3}"
    r"|[|/–—]\s?(?i:photo|image|picture|credit|courtesy|file|getty)\b[^.]{0,60}"
    r"|\b(?i:photo|image|picture|pic|photograph|video)s?\s?(?::|(?i:by|courtesy|credit)\b)[^.]{0,60}"
    r"|(?i:getty images))[.\s]{0,3}$",
)
_CREDITED = r"[A-Z][\w.&'’-]{0,20}"
_BRACKETED_CREDIT: Final = re.compile(rf"[.!?\"”’]\s{{1,2}}[\[(]{_CREDITED}(?:[\s/,:|]{{1,3}}{_CREDITED}){{0,7}}[\])]$")
_HANDLE: Final = re.compile(r"(?<![\w.])@\w{2,30}")
_ADDRESS: Final = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S{1,2000}")
_TWEET: Final = re.compile(r"[—–-]\s?.{1,80}\(@\w{1,30}\)")
_CUE_LINE: Final = re.compile(r"[\W_]{0,6}(.{2,60}?)\s{0,2}(?:[:|»›>→]|\s[–—-]\s)\s?\S")
_BIO: Final = re.compile(
    r"[\W_]{0,3}(?:[A-Z][\w.'’-]{0,20},?\s(?:(?:and|de|van|von|der|al)\s)?){1,6}(?i:is|are|was)\s(?:an?|the|our|[A-Z][\w’']{1,20}\s?[\w’']{0,20}[’']s)\s(?:[\w-]+\s){0,6}(?:reporter|correspondent|journalist|writer|columnist|editor|"
    r"producer|contributor|freelancer|fellow|commentator|blogger|photographer|bureau chief|staff)\b",
)
# "…, please refresh the page", "…, call the helpline": clauses that ask; other verbs there may be anything.
_PLAIN_ASKS: Final = frozenset(("please", "call", "click", "subscribe", "visit", "email"))
_CLAUSE: Final = re.compile(r"[.!?:,;]\s")
_SIGNS: Final = frozenset(("reader", "site", "offer", "pointer"))
# Inside a paragraph: what follows a cue, what stands before one, and where its headline ends.
_MARKED: Final = re.compile(r"\s?[:|–—-]")
_AFTER_SENTENCE: Final = re.compile(r"[.!?…][\"'”’)]?\s{1,3}$")
_INLINE_END: Final = re.compile(r"[.!?][\"'”’)]?(?=\s|$)")
_CALL_POINTS: Final = 3
_LONG_CALL: Final = 15
_LONGEST_CALL: Final = 60


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of the vocabulary in a line, with offsets into the line."""

    word_class: WordClass
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a line is, and why."""

    kind: BlockKind
    because: str


@cache
def _automaton() -> tuple[AhoCorasick, tuple[WordClass, ...]]:
    phrases = [(phrase, word_class) for word_class, words in _CLASSES for phrase in words]
    automaton = AhoCorasick([phrase for phrase, _ in phrases], matchkind=MatchKind.Standard)
    return automaton, tuple(word_class for _, word_class in phrases)


def find_hits(body: str, lines: list[Line]) -> dict[int, list[Hit]]:
    """The vocabulary's phrases in a body, in one pass, by the number of their line."""
    lowered = body.lower()
    if len(lowered) != len(body):  # "İ" becomes two characters: lower only what keeps the offsets
        lowered = "".join(char if len(char.lower()) != 1 else char.lower() for char in body)
    automaton, classes = _automaton()
    found: dict[int, list[Hit]] = {}
    number = 0
    for pattern, start, end in automaton.find_matches_as_indexes(lowered, overlapping=True):
        while number < len(lines) and lines[number].end <= start:
            number += 1
        if number == len(lines):
            break
        if not _is_whole(lowered, start, end):
            continue
        line = lines[number]
        hit = Hit(classes[pattern], body[start:end], start - line.start, end - line.start)
        found.setdefault(number, []).append(hit)
    return found


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether no word is cut; "@" and "www." need no space beside them."""
    before = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    after = end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    return not before and not after


def speaks(line: Line, hits: list[Hit]) -> bool:
    """Whether a line of some length says "you" or "we" outside of quotes."""
    said = any(hit.word_class in ("reader", "site") and hit.text != "US" for hit in hits)
    return said and line.words >= SENTENCE_WORDS and not _QUOTES.search(line.text)


def judge(line: Line, hits: list[Hit], layout: Layout, *, last: bool) -> Verdict | None:
    """Why this line is no prose, None where its own words do not say so. `last` is whether it closes the body."""
    return next(_verdicts(line, hits, layout, last), None)


def _verdicts(line: Line, hits: list[Hit], layout: Layout, last: bool) -> Iterator[Verdict]:
    """Every reason that the line itself gives, the most telling first; each kind of line is seen by one rule."""
    classes = {hit.word_class for hit in hits}
    if line.words > 2 * _LONGEST_CALL:
        return
    if "credit" in classes and (why := _credits(line, hits)):
        yield Verdict("byline", why)
    if "rights" in classes and (why := _rights(line, hits)):
        yield Verdict("furniture", why)
    if why := _picture(line, classes):
        yield Verdict("caption", why)
    if "web" in classes and (why := _web(line)):
        yield Verdict("furniture", why)
    if "self" in classes and (why := _about_itself(line, hits)):
        yield Verdict("furniture", why)
    if "note" in classes and (why := _note(line, hits)):
        yield Verdict("furniture", why)
    if classes & {"link", "notice"} and (why := _linked(line, hits)):
        yield Verdict("furniture", why)
    if why := _led(line, layout):
        yield Verdict("furniture", why)
    if classes & _SIGNS and (why := _call(line, hits, layout)):
        yield Verdict("furniture", why)
    if last and _BIO.match(line.text) and line.words <= 50 and not _QUOTES.search(line.text):
        yield Verdict("byline", "a last paragraph that introduces the author")


def _credits(line: Line, hits: list[Hit]) -> str:
    """ "(Reporting by X; Editing by Y)", "A and B contributed to this report." """
    credit = next(hit for hit in hits if hit.word_class == "credit")
    opens = credit.start <= 3 or line.text[0] in "([—–-"
    if opens or ("contributed" in credit.text.lower() and line.words <= 30):
        return f"a credit to those who made the article (“{credit.text}”)"
    return ""


def _rights(line: Line, hits: list[Hit]) -> str:
    """ "© 2024 Agency. All rights reserved." Two such phrases, or one that opens the line."""
    rights = [hit for hit in hits if hit.word_class == "rights"]
    if len(rights) > 1 or (rights[0].start <= 2 and line.words <= 40 and not _SAYING.search(line.text)):
        return f"a line about rights (“{rights[0].text}”)"
    return ""


def _picture(line: Line, classes: set[WordClass]) -> str:
    """ "Image: Navy", "Rescuers search the river on Monday. [Agency/Name]", "A view of the port. REUTERS/Jane Doe"."""
    if line.words > 45:
        return ""
    if "picture" in classes:
        label = _PICTURE_LABEL.match(line.text)
        if label and (line.words <= 12 or line.ending == "none"):
            return f"the label of a picture opens the line (“{label[0].strip()}”)"
        credit = _PICTURE_CREDIT.search(line.text)
        if credit:
            return f"the credit of a picture closes the line (“{credit[0].strip()}”)"
    if line.text[-1] in ")]" and _BRACKETED_CREDIT.search(line.text[-80:]):
        return "a sentence with a name in brackets behind its full stop: the credit of a picture"
    return ""


def _web(line: Line) -> str:
    """Addresses, handles and hashtags, where they are most of the line, and the signature under a quoted post."""
    if _TWEET.match(line.text):
        return "the signature of a post on a social network"
    address = _ADDRESS.search(line.text)
    if address and (line.words <= 8 or line.ending == "none") and line.words <= 25:
        return f"a line with a web address (“{address[0][:40]}”) and no full sentence"
    marks = len(_HANDLE.findall(line.text)) + line.text.count(" #") + line.text.startswith("#")
    if marks and (2 * marks >= line.words or (line.ending == "none" and line.words <= 12)):
        return "handles or hashtags of social networks"
    return ""


def _about_itself(line: Line, hits: list[Hit]) -> str:
    """ "This article was amended on 3 March …", "An earlier version of this story said …"."""
    named = next(hit for hit in hits if hit.word_class == "self")
    if named.start <= 2 and line.words <= 60 and _SELF_MADE.search(line.text[named.end : named.end + 120]):
        return f"the page speaks of itself (“{named.text}”)"
    return ""


def _note(line: Line, hits: list[Hit]) -> str:
    """ "Correction, May 4: The vote was held on Tuesday.", "Editor's note: …"."""
    note = next(hit for hit in hits if hit.word_class == "note")
    marked = _UPDATED.match(line.text) if note.text.lower() == "updated" else _NOTE_MARK.match(line.text, note.end)
    if note.start <= 2 and marked:
        return f"a note of the editors about the article (“{note.text}”)"
    return ""


def _linked(line: Line, hits: list[Hit]) -> str:
    """ "READ MORE: Council votes on budget", "Also read | …", "(See also: …)": the cue opens, a mark follows."""
    cue = next(hit for hit in hits if hit.word_class in ("link", "notice"))
    opened = _CUE_LINE.match(line.text)
    if opened and cue.start <= 6 and opened.end(1) >= cue.end and opened[1].count(" ") <= 5 and line.words <= 40:
        return f"a link to another article after “{opened[1]}”"
    return ""


def inline_links(text: str, hits: list[Hit]) -> list[tuple[int, int, str]]:
    """Links that stand between sentences of a paragraph: "(READ ALSO: …)", "READ MORE: …"; start, end and the cue."""
    found: list[tuple[int, int, str]] = []
    for hit in hits:
        if hit.word_class != "link" or hit.start == 0 or (found and hit.start < found[-1][1]):
            continue
        opening = text[hit.start - 1]
        if opening in "([" and (closing := text.find(")" if opening == "(" else "]", hit.end, hit.end + 200)) > 0:
            if _MARKED.match(text, hit.end):
                found.append((hit.start - 1, closing + 1, hit.text))
        elif is_shouted(hit.text) and _AFTER_SENTENCE.search(text[max(0, hit.start - 6) : hit.start]):
            end = _INLINE_END.search(text, hit.end, hit.end + 250)
            found.append((hit.start, end.end() if end else len(text), hit.text))
    return [(start, end, cue) for start, end, cue in found if start > 0]


def _led(line: Line, layout: Layout) -> str:
    """ "DIG DEEPER: How the deal was made", "Read the ruling: …": the reader is asked to do something, then a mark."""
    word = _FIRST_WORD.match(line.text)
    first = word[1].lower() if word else ""
    if layout.shouted or not (first in english.LEADS or first in english.ASKS):
        return ""
    opened = _CUE_LINE.match(line.text[:90])
    if not opened or opened[1].count(" ") > 5:
        return ""
    calls = first in english.LEADS or (" " in opened[1] and is_shouted(opened[1]))
    return f"a call to the reader (“{opened[1]}”) before a link" if calls else ""


def _call(line: Line, hits: list[Hit], layout: Layout) -> str:
    """ "Sign up for our newsletter and get the day's news in your inbox.": signs that the site speaks to its reader.

    To say "you" weighs double where the article itself never does.
    """
    if line.words > _LONGEST_CALL or _QUOTES.search(line.text) or _SAYING.search(line.text):
        return ""
    asked = _asked(line.text)
    offers = sorted({hit.text.lower() for hit in hits if hit.word_class == "offer"})
    classes = {hit.word_class for hit in hits if hit.text != "US"}
    reader, site, pointed = "reader" in classes, "site" in classes, "pointer" in classes
    if not (asked or reader or site):
        return ""
    points = 2 * bool(asked) + reader * (1 if layout.personal else 2) + site + min(2, len(offers)) + pointed
    kinds = bool(asked) + reader + site + bool(offers) + pointed
    if points < _CALL_POINTS + layout.personal or kinds < 2 or line.words > _LONG_CALL * kinds:
        return ""
    signs = [f"asks (“{asked}”)"] if asked else []
    signs += ["speaks to “you”"] * reader + ["speaks as “we”"] * site + [f"offers “{offer}”" for offer in offers[:2]]
    return "the site speaks to its reader: it " + ", ".join(signs)


def _asked(text: str) -> str:
    """The verb with which a sentence or a clause of the line asks for something, "" where none does."""
    for start in (0, *(match.end() for match in _CLAUSE.finditer(text[:300]))):
        word = _FIRST_WORD.match(text, start)
        if word and word[1].lower() in english.ASKS and (start == 0 or word[1][0].isupper() or word[1] in _PLAIN_ASKS):
            return word[1]
    return ""
