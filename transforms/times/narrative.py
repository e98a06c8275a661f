"""The running date of a text: what "the following day" counts from, and whether the text tells a history."""

import re
from collections.abc import Sequence
from itertools import pairwise

from schemas.article import Stamp
from schemas.time import Granularity
from transforms.times.calendar import containing
from transforms.times.context import Anchor, Place
from transforms.times.meaning import (
    Amount,
    At,
    Clock,
    Inside,
    Meaning,
    Modified,
    Nearest,
    Part,
    Placed,
    Relative,
    Shifted,
)
from transforms.times.nearest import in_year
from transforms.times.read import Reading
from transforms.times.storyline import NO_LINE, SENTENCE_END, read_line
from transforms.times.units import DAYS_OF

_ENOUGH, _ENOUGH_ALONE = 4, 3
"""How many years make a history, and how many where nothing speaks of the publication."""
_LONG_AGO = 2
_PER_DEICTIC = 3
_COMPARED = 300
_RECENT = 7
"""Days before the publication on which the news that an article leads with can lie."""
_JUST = 2
"""How many days old news is whose quotations say "today" and mean its day."""
_LONGEST_QUOTATION = 1000
_BEHIND = 24
_TERMS: dict[tuple[Amount, ...], Granularity] = {(Amount(3, "month"),): "quarter", (Amount(6, "month"),): "half"}
_LOOK_AHEAD = 6
"""How many dates behind the last that the text decides help to tell where its line runs."""
_LONGEST_ASIDE = 1000
"""After how many characters an aside is over in any case."""
_HEADING = 90
"""The most characters of a heading."""
_TWO_SENTENCES = re.compile(rf"{SENTENCE_END.pattern}[^.!?\n]*{SENTENCE_END.pattern}")


class Running:
    """The latest dates, by their grain: "that year" counts from a year, "the next day" from a day.

    `age` is the latest of any grain, from which decades and centuries count.
    """

    __slots__ = ("age", "day", "month", "term", "week", "year")

    def __init__(self) -> None:
        self.day: Anchor | None = None
        self.week: Anchor | None = None
        self.month: Anchor | None = None
        self.year: Anchor | None = None
        self.age: Anchor | None = None
        self.term: Anchor | None = None

    def copy(self) -> "Running":
        """The same dates, to be moved on apart."""
        other = Running()
        other.day, other.month, other.year, other.age = self.day, self.month, self.year, self.age
        other.term, other.week = self.term, self.week
        return other

    def move(self, anchor: Anchor) -> None:
        """Takes a later date of the text in."""
        grain = anchor.period.grain
        days = DAYS_OF[grain]
        if days <= _CENTURY:
            self.age = anchor
        if days <= _YEAR and not (grain == "year" and self.year and self.year.period.year == anchor.period.year):
            self.year = anchor
        if days <= _MONTH:
            self.month = anchor
        if days <= _WEEK:
            self.week = anchor
        if days <= 1:
            self.day = anchor
        if grain in _TERM_GRAINS:
            self.term = anchor
        elif days >= _HALF:
            self.term = None

    def forget(self, anchor: Anchor) -> None:
        """Drops finer dates that a later one does not hold: after "In 1913 he resigned" no day of 1911 runs on."""
        self.month = _kept(self.month, anchor)
        self.week = _kept(self.week, anchor)
        self.day = _kept(self.day, anchor)


def _kept(date: Anchor | None, later: Anchor) -> Anchor | None:
    """The date where the later one overlaps it."""
    if date is None or date.period.last < later.period.first or later.period.last < date.period.first:
        return None
    return date


_WEEK, _MONTH, _HALF, _YEAR, _CENTURY = (DAYS_OF[grain] for grain in ("week", "month", "half", "year", "century"))
_TERM_GRAINS = frozenset(("month", "quarter", "half"))


class Story:
    """The running dates of one text.

    In news "that year" counts from the latest date, whatever it is. A history has a main line, which an aside ("a
    report of 2005 showed", "(born in 1921)") leaves for its own sentence only, and which a heading with two years
    ("The revolt (1521–1526)") brings to the first of them. `behind` is the latest day not after the publication.
    """

    def __init__(self, text: str, readings: Sequence[tuple[int, Reading]], published: Stamp | None) -> None:
        """`readings` are all of the text, each with the offset that its span counts from."""
        self._text = text
        self.asked = _asked(readings)
        self._today = None if published is None else published.day.toordinal()
        self.history = is_history([reading for _, reading in readings], published)
        self._ends: frozenset[int] = frozenset()
        self._steps: frozenset[int] = frozenset()
        self._line = NO_LINE
        if self.history and self.asked:
            told = readings[: self.asked + _LOOK_AHEAD]
            named = _named(told)
            self._ends = _heading_ends(text, named)
            said = [(offset + r.start, offset + r.end, r.meaning) for offset, r in told]
            spoken = [start for start, _, meaning in said if counts_from_publication(meaning) and self.spoken(start)]
            self._line = read_line(text, said, self._ends.union(spoken), self._today)
            self._steps = frozenset(date.start for date in named) - self._line.asides
        self._asides = self._line.asides
        self.latest = Running()
        self._before_aside = self.latest
        self._main: Anchor | None = None
        self._aside: Anchor | None = None
        self._lead: Anchor | None = None
        self.behind: Anchor | None = None

    @property
    def is_ahead(self) -> bool:
        """Whether a running date lies after the publication."""
        today, day, year = self._today, self.latest.day, self.latest.year
        if today is None or year is None:
            return False
        return year.period.first > today or (day is not None and day.period.first > today)

    def term(self, start: int) -> Anchor | None:
        """The quarter, month or half near by that "a year earlier" is compared with."""
        term = self.latest.term
        return term if term is not None and start - term.end < _COMPARED else None

    def line(self, start: int, *, present: bool) -> Anchor | None:
        """What a date without a year counts from: within the sentence of an aside that one, else the main line.

        What "will open in May" speaks from the publication (`present`), unless somebody once said it.
        """
        if start in self._line.today or (present and not self.spoken(start)):
            return None
        return self._aside if self._in_aside(start) else self._main

    def year(self, start: int) -> int | None:
        """The year of a date that says none, by the line of the whole story."""
        return self._line.years.get(start)

    def _in_aside(self, start: int) -> bool:
        aside = self._aside
        if aside is None or start - aside.end > _LONGEST_ASIDE:
            return False
        return SENTENCE_END.search(self._text, aside.end, start) is None

    def running(self, start: int) -> Running:
        """What "that year" counts from at an offset; an aside is over when a sentence without a date has followed."""
        aside = self._aside
        if aside is None:
            return self.latest
        if start - aside.end > _LONGEST_ASIDE or _TWO_SENTENCES.search(self._text, aside.end, start) is not None:
            self._leave_aside()
        return self.latest

    def _leave_aside(self) -> None:
        self._aside, self.latest = None, self._before_aside

    def scene(self, start: int) -> Anchor | None:
        """The day of a clock time at an offset that names none: the latest of its paragraph, else that of the news.

        "Another driver was killed on Sept. 19.", says one paragraph, and the next: "Police fired tear gas at 9 a.m."
        """
        latest = self.latest.day
        if latest is None or self._lead is None or self.history or "\n" not in self._text[latest.end : start]:
            return latest
        return self._lead

    def said(self, start: int, today: int) -> int | None:
        """The number of the day on which a quotation at an offset was said; None outside one, and where it is open.

        "On Monday the firm opened its plant. “Today is a great day,” its head said.", one reads on Tuesday: the words
        are of the day that their own sentence names before them, else of the news, if that is of yesterday or so.
        """
        opened = _quotation(self._text, start)
        if opened is None or self.history:
            return None
        named, latest = self._lead, self.latest.day
        if latest is not None and latest.end <= opened and not SENTENCE_END.search(self._text, latest.end, opened):
            named = latest
        return named.period.first if named is not None and 0 < today - named.period.first <= _JUST else None

    def spoken(self, start: int) -> bool:
        """Whether what a history says at an offset is quoted: its "today" is not that of the publication."""
        return self.history and _quotation(self._text, start) is not None

    def move(self, meaning: Meaning, place: Place, start: int, end: int, *, compared: bool) -> None:
        """Lets later expressions count from this one; `compared` is one that another date is compared with."""
        if start in self._ends or (self.history and not self._is_told(meaning, start)):
            return
        anchor = Anchor(place.period, start, end, _minute(meaning))
        if self.history:
            self._pass_asides(start)
        if self._today is not None and DAYS_OF[place.period.grain] <= 1 and place.period.first <= self._today:
            self.behind = anchor
        term = self.latest.term
        self.latest.move(anchor)
        if self.history and _is_step(meaning):
            self.latest.forget(anchor)
        if self._lead is None and self._is_news(anchor):
            self._lead = anchor
        if term is not None and (compared or _ends(anchor, term)):
            self.latest.term = term
        if isinstance(meaning, Placed) and not isinstance(meaning.base, str):
            self.latest.term = _term(meaning, anchor)
        if not self.history or DAYS_OF[place.period.grain] > _YEAR or not _is_step(meaning):
            return
        if start in self._asides or self._in_aside(start):
            self._aside = anchor
        else:
            self._main = _finer(self._main, anchor)

    def _pass_asides(self, start: int) -> None:
        """Leaves the aside that a step of the main line ends, and keeps what was before one that begins."""
        if self._aside is not None and start in self._steps:
            self._leave_aside()
        if start in self._asides and self._aside is None:
            self._before_aside = self.latest.copy()

    def _is_told(self, meaning: Meaning, start: int) -> bool:
        """Whether a date of a history is one of it: not "today" as an aside, not "the last two years" until today."""
        return not isinstance(meaning, Placed) and (start not in self._asides or _is_step(meaning))

    def _is_news(self, anchor: Anchor) -> bool:
        if self._today is None or DAYS_OF[anchor.period.grain] > 1:
            return False
        return 0 <= self._today - anchor.period.first <= _RECENT


def _minute(meaning: Meaning) -> int | None:
    """The minute of the day that a clock time says."""
    time = meaning.time if isinstance(meaning, At) else meaning
    return time.hour * 60 + (time.minute or 0) if isinstance(time, Clock) else None


def _ends(anchor: Anchor, term: Anchor) -> bool:
    """Whether a date right behind a term only says when that ended: "the quarter ended in June"."""
    behind = 0 <= anchor.start - term.end <= _BEHIND
    return behind and term.period.first <= anchor.period.first and anchor.period.last <= term.period.last


def _term(length: Placed, anchor: Anchor) -> Anchor | None:
    """The quarter or half that a length of three or six months up to a date is."""
    unit = _TERMS.get(length.duration.amounts)
    return None if unit is None else Anchor(containing(unit, anchor.period.last), anchor.start, anchor.end)


def _quotation(text: str, at: int) -> int | None:
    """Where the quotation that holds an offset of its paragraph opens."""
    first = max(text.rfind("\n", 0, at), at - _LONGEST_QUOTATION, 0)
    low = text.rfind("„", first, at)  # German quotations close with what opens English ones
    if low >= 0:
        return low if max(text.rfind("“", low, at), text.rfind("”", low, at)) < 0 else None
    curled = text.rfind("“", first, at)
    if curled > text.rfind("”", first, at):
        return curled
    return text.rfind('"', first, at) if text.count('"', first, at) % 2 else None


def _finer(old: Anchor | None, new: Anchor) -> Anchor:
    """The new anchor, unless it only repeats the year in which the old one lies."""
    if old is None or new.period.grain != "year" or old.period.year != new.period.year:
        return new
    return old


def _is_step(meaning: Meaning) -> bool:
    """Whether a meaning goes on with the story: it does not look back, nor from the publication."""
    match meaning:
        case Shifted(sign=sign, origin=origin):
            return sign > 0 and origin != "publication"
        case Relative(count=count, base=base):
            return count >= 0 and base != "publication"
        case Nearest(which=which, base=base):
            return which >= 0 and base != "publication"
        case Part(whole=inner) | Modified(meaning=inner):
            return _is_step(inner)
        case Inside(whole=inner):
            return _is_step(inner)
        case At(day=day):
            return day is None or _is_step(day)
    return True


def is_history(readings: Sequence[Reading], published: Stamp | None) -> bool:
    """Whether a text is dominated by years that lie well before its publication, and by few words like "today"."""
    years = [reading.named.year or 0 for reading in readings if reading.named is not None]
    if published is None:
        return len(years) >= _ENOUGH
    deictic = sum([reading.is_deictic for reading in readings])
    enough = max(_ENOUGH if deictic else _ENOUGH_ALONE, len(years) / 2, _PER_DEICTIC * deictic)
    if len(years) < enough:
        return False
    old = published.day.year - _LONG_AGO
    return sum([year <= old for year in years]) >= enough  # a list is quicker than a generator here


def _asked(readings: Sequence[tuple[int, Reading]]) -> int:
    """How many readings there are up to the last whose date the text decides: none behind it need a running date."""
    return next((k for k in range(len(readings), 0, -1) if readings[k - 1][1].answer is None), 0)


def _named(readings: Sequence[tuple[int, Reading]]) -> list[Anchor]:
    """The dates that are named with their year."""
    named = []
    for offset, reading in readings:
        field = reading.named
        if field is not None and field.year is not None and (period := in_year(field, field.year)) is not None:
            named.append(Anchor(period, offset + reading.start, offset + reading.end))
    return named


def _heading_ends(text: str, named: Sequence[Anchor]) -> frozenset[int]:
    """Where the second year of a heading stands: the part that follows begins with the first."""
    return frozenset(
        last.start
        for first, last in pairwise(named)
        if last.start - first.end < _HEADING
        and first.period.first < last.period.first
        and _is_heading(text, first.start, last.end)
    )


def _is_heading(text: str, start: int, end: int) -> bool:
    """Whether both offsets lie in one short line that is no sentence."""
    line = text[max(0, end - _HEADING) : start].rpartition("\n")
    rest = text[end : start + _HEADING].partition("\n")
    if not (line[1] or end < _HEADING) or not (rest[1] or start + _HEADING > len(text)):
        return False
    said = line[2] + text[start:end] + rest[0]
    return "\n" not in text[start:end] and not said.endswith((".", "!", "?")) and not SENTENCE_END.search(said)


def counts_from_publication(meaning: Meaning) -> bool:
    """Whether a meaning counts from the publication: "today", "two years ago", "next summer"."""
    match meaning:
        case Relative(base="publication") | Nearest(base="publication") | Shifted(origin="publication"):
            return True
        case Placed(base="publication"):
            return True
        case Part(whole=inner) | Modified(meaning=inner) | Inside(whole=inner):
            return counts_from_publication(inner)
        case At(day=day):
            return day is not None and counts_from_publication(day)
    return False
