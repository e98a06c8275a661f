"""Finds every time expression of an article: scan for clusters, read them, look around, resolve in the text's order."""

from collections import deque
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import lru_cache

import msgspec

from schemas.article import Article, Stamp, parse_stamp
from schemas.time import Field
from transforms.articles.blocks import Block, Cleaning
from transforms.languages.fallback.language import fallback
from transforms.languages.language import Language
from transforms.languages.language import language as language_of
from transforms.languages.tense import Decision
from transforms.times.context import Anchor, Answer, Context, Place
from transforms.times.meaning import At, Calendar, Meaning, Relative, is_anaphoric
from transforms.times.mention import Mention
from transforms.times.narrative import Story, counts_from_publication
from transforms.times.read import Reader, Reading
from transforms.times.resolve import resolve
from transforms.times.scan import Clusters, Scanner

_STILL = frozenset(("dateline", "byline", "furniture", "caption"))
"""Blocks whose dates nothing counts from."""
_ADDRESS = frozenset("/-_=.?&#@")
_LONGEST_LINK = 200
_GOVERNED = 300
"""How far from a date, in characters, the words are looked at that say past or future."""
_UNDECIDED = Decision(None, "")
_STAMPED_WITHIN = 3
"""How many days the stamp of an article may lie from the date that it prints above its text."""


class Engine(msgspec.Struct, frozen=True):
    """A language made ready: what finds its clusters, and its reader with the clusters it remembers."""

    language: Language
    scanner: Clusters
    reader: Reader


@lru_cache(maxsize=32)
def engine(code: str) -> Engine:
    """The engine of a language, built once a process: of its own grammar, else of the words that dateparser has."""
    language = language_of(code) or fallback(code)
    scanner = language.scanner or Scanner(language.vocabulary)
    return Engine(language, scanner, Reader(language.expressions, language.trim))


def find_times(article: Article, cleaning: Cleaning, language: str = "en") -> tuple[Mention, ...]:
    """The time expressions of title and body, in their order.

    Raises ValueError where `article.published` is no RFC 3339 date.
    """
    ready = engine(language)
    seen = View(parse_stamp(article.published) if article.published else None, day_first(article))
    found: list[Mention] = []
    if article.title:
        found += find_in(ready, article.title, "title", seen, Cleaning(()))
    found += find_in(ready, article.body, "body", seen, cleaning)
    return tuple(found)


class View(msgspec.Struct, frozen=True):
    """Whence an article sees its dates: its publication, and whether its source writes the day before the month."""

    published: Stamp | None
    day_first: bool | None = None


def day_first(article: Article) -> bool | None:
    """How the source writes dates in figures: by its language's region or its address's; None if neither says."""
    region = (article.language or "").replace("_", "-").partition("-")[2][:2].upper()
    if region:
        return region not in _MONTH_FIRST
    host = (article.url or "").partition("://")[2].partition("/")[0]
    country = host.rpartition(".")[2].upper()
    return None if len(country) != 2 or country in _ANYWHERE else country not in _MONTH_FIRST


_MONTH_FIRST = frozenset(("US", "PH", "FM", "MH", "PW"))
_ANYWHERE = frozenset(("IO", "CO", "TV", "ME", "AI", "FM", "LY", "TO", "CC", "WS"))
"""Countries whose addresses are sold to anyone."""


def find_in(ready: Engine, text: str, field: Field, seen: View, cleaning: Cleaning) -> list[Mention]:
    """The time expressions of one text."""
    readings = read_text(ready, text)
    if not readings:
        return []
    blocks = _still_blocks(readings, cleaning)
    of_text = [found for found, block in zip(readings, blocks, strict=True) if not _is_beside(block)]
    told = _Told(ready.language, text, field, Story(text, of_text, seen.published))
    mentions = []
    number = 0
    for (offset, reading), block in zip(readings, blocks, strict=True):
        mention, answer = told.mention(reading, offset, seen)
        mentions.append(mention)
        number += not _is_beside(block)
        if block is not None:
            seen = _seen_from(seen, reading.meaning, answer) if block.kind == "dateline" else seen
        elif number < told.story.asked and answer.place is not None:
            told.go_on(reading.meaning, answer.place, offset + reading.start, offset + reading.end)
    return mentions


def _still_blocks(readings: Sequence[tuple[int, Reading]], cleaning: Cleaning) -> list[Block | None]:
    """The block that each reading starts in, if nothing counts from its dates."""
    still = deque(block for block in cleaning.blocks if block.kind in _STILL)
    found: list[Block | None] = []
    for offset, reading in readings:
        while still and still[0].end <= offset + reading.start:
            still.popleft()
        found.append(still[0] if still and still[0].start <= offset + reading.start else None)
    return found


def _is_beside(block: Block | None) -> bool:
    """Whether a block is no part of what the article tells: its years do not make a history of it."""
    return block is not None and block.kind in ("furniture", "caption")


def _seen_from(seen: View, meaning: Meaning, answer: Answer) -> View:
    """The view from the day that the article prints above its text: a stamp may be of another zone, or late."""
    stamp, place = seen.published, answer.place
    if stamp is None or place is None or not isinstance(meaning, Calendar) or None in (meaning.year, meaning.day):
        return seen
    days = place.period.first - stamp.day.toordinal()
    if not 0 < abs(days) <= _STAMPED_WITHIN:
        return seen
    return msgspec.structs.replace(seen, published=msgspec.structs.replace(stamp, at=stamp.at + timedelta(days)))


def read_text(ready: Engine, text: str) -> list[tuple[int, Reading]]:
    """The readings of a text that the words around them allow, each with the offset that its span counts from."""
    out = []
    read = ready.reader.read
    for start, end in ready.scanner.clusters(text):
        if start and text[start - 1] in _ADDRESS and _is_address(text, start):
            continue
        for reading in read(text[start:end]):
            if reading.in_context is None:
                out.append((start, reading))
            else:
                out += [(start, allowed) for allowed in _in_context(reading, text, start)]
    return out


def _is_quoted_title(text: str, start: int, end: int) -> bool:
    """Whether a word, a number or words with capitals stand alone in quotes, as a title does: the album “1989”."""
    if not start or text[start - 1] not in _OPENING or text[end : end + 1] not in _CLOSING or end == len(text):
        return False
    said = text[start:end]
    return " " not in said or all(word[0].isupper() or word.isdigit() for word in said.split())


_OPENING, _CLOSING = frozenset('“"„«'), frozenset('”"“»')


def _is_address(text: str, start: int) -> bool:
    """Whether the text at an offset lies in a link or a mail address."""
    word = text[max(0, start - _LONGEST_LINK) : start].split()[-1:]
    return bool(word) and ("://" in word[0] or word[0].startswith("www.") or "@" in word[0])


def _in_context(reading: Reading, text: str, offset: int) -> Iterable[Reading]:
    """The reading as the words around it allow it; where they forbid a compound, what it was made of."""
    if reading.in_context is None:
        return (reading,)
    start, end = offset + reading.start, offset + reading.end
    meaning = None if _is_quoted_title(text, start, end) else reading.in_context(reading.meaning, text, start, end)
    if meaning is reading.meaning:
        return (reading,)
    if meaning is not None:
        return (reading.meaning_of(meaning),)
    return [allowed for inner in reading.inner for allowed in _in_context(inner, text, offset)]


class _Told:
    """One text whose dates are resolved in their order: its story, and the sentence that was looked at last."""

    __slots__ = ("_begin", "_end", "field", "language", "story", "text")

    def __init__(self, language: Language, text: str, field: Field, story: Story) -> None:
        self.language, self.text, self.field, self.story = language, text, field, story
        self._begin = self._end = 0

    def mention(self, reading: Reading, offset: int, seen: View) -> tuple[Mention, Answer]:
        """The expression at an offset with what it means, seen from the publication and from the running date."""
        start, end = offset + reading.start, offset + reading.end
        decision, because, anchor = _UNDECIDED, "", None
        answer = reading.answer
        if answer is None:
            open_here = reading.is_open or (self.story.is_ahead and is_anaphoric(reading.meaning))
            if open_here and seen.published is not None:
                first, last = reading.among or (reading.start, reading.end)
                decision = self._decision(offset + first, offset + last)
                because = decision.because or "no word tells the side"
            if self.story.history and counts_from_publication(reading.meaning) and self.story.spoken(start):
                seen = _at_line(seen, self.story.line(start, present=False))
            elif _is_spoken_day(reading.meaning) and seen.published is not None:
                seen = _heard(seen, seen.published, self.story.said(start, seen.published.day.toordinal()))
            answer = resolve(reading.meaning, self._context(start, decision, seen))
            if answer.because:
                because = f"{because}; {answer.because}" if because else answer.because
            if answer.place is not None and answer.place.anchor is not None:
                anchor = (answer.place.anchor.start, answer.place.anchor.end)
        mention = Mention(
            field=self.field, start=start, end=end, text=self.text[start:end], rule=reading.rule,
            resolved=answer.resolved, direction=decision.direction, because=because, anchor=anchor,
            meaning=reading.meaning,
        )  # fmt: skip
        return mention, answer

    def go_on(self, meaning: Meaning, place: Place, start: int, end: int) -> None:
        """Lets later dates count from this one."""
        may_compare = place.period.grain != "day" and self.story.latest.term is not None
        compared = may_compare and self.language.compares(self.text, start)
        self.story.move(meaning, place, start, end, compared=compared)

    def _decision(self, start: int, end: int) -> Decision:
        """The side on which the words around a date put it, and these words."""
        if not self._begin <= start <= end <= self._end:
            self._begin, self._end = self.language.bounds(self.text, start, end)
        first, last = max(self._begin, start - _GOVERNED), min(self._end, end + _GOVERNED)
        return self.language.direct(self.text[first:last], start - first, end - first)

    def _earlier(self) -> Anchor | None:
        """The date before in the sentence that was looked at last, which an open one may have to follow."""
        said, term = self.story.latest.month, self.story.latest.term
        if said is None or (term is not None and term.start > said.start):
            said = term
        return said if said is not None and said.start >= self._begin else None

    def _context(self, start: int, decision: Decision, seen: View) -> Context:
        story, direction = self.story, decision.direction
        latest, history = story.running(start), story.history
        day, week = latest.day, latest.week
        if direction == "past" and story.is_ahead:
            day = week = story.behind or day
        return Context(
            seen.published, direction, day, latest.month, latest.year, story.term(start), history,
            line=story.line(start, present=decision.present) if history else None, year_told=story.year(start),
            day_first=seen.day_first, feasts=self.language.feasts, scene=story.scene(start), age=latest.age,
            week=week, earlier=None if decision is _UNDECIDED else self._earlier(), follows=decision.follows,
        )  # fmt: skip


def _is_spoken_day(meaning: Meaning) -> bool:
    """Whether words count from the day on which they are said: "today", "tomorrow", "tonight".

    Not "last night": who is asked about the news of yesterday calls it so today.
    """
    day = meaning.day if isinstance(meaning, At) else meaning
    return isinstance(day, Relative) and day.base == "publication" and day.unit == "day" and day.count >= 0


def _heard(seen: View, stamp: Stamp, said: int | None) -> View:
    """The view from the day on which a quotation was said."""
    if said is None:
        return seen
    back = timedelta(stamp.day.toordinal() - said)
    return msgspec.structs.replace(seen, published=msgspec.structs.replace(stamp, at=stamp.at - back))


def _at_line(seen: View, line: Anchor | None) -> View:
    """The view from the day that a history has reached, in which someone speaks; from nowhere before its first date."""
    if line is None or seen.published is None or not 0 < line.period.first <= seen.published.day.toordinal():
        return msgspec.structs.replace(seen, published=None)
    if line.period.grain != "day":
        return msgspec.structs.replace(seen, published=None)
    return _heard(seen, seen.published, line.period.first)
