"""Dates of languages that write no blanks between words: "2024年5月3日", "先週", "3週間前"."""

import re
from collections.abc import Callable, Iterable

from ahocorasick_rs import AhoCorasick, MatchKind

from transforms.languages import iso_dates
from transforms.languages.fallback.expressions import FIGURES, counted_in, figures, phrase
from transforms.languages.fallback.locale import Locale
from transforms.languages.fallback.numbers import numbers, whole_number
from transforms.languages.patterns import alternatives
from transforms.times import calendar
from transforms.times.expression import Expression, InContext
from transforms.times.meaning import Calendar, Inside, Meaning, Relative
from transforms.times.mention import DATEPARSER

_DIGITS = "0123456789０１２３４５６７８９"
_YEARS, _MONTHS, _DAYS = "[年년]", "[月월]", "[日号일]"
_BLANK = "[ \u3000]?"
_LONGEST_RUN = 8
_NO_DAY = "(?![間间目前後后以程連连分内頃个])"
_DATE = (
    rf"(?P<year>\d{{4}}){_BLANK}{_YEARS}(?:{_BLANK}(?P<month>\d\d?){_BLANK}{_MONTHS}"
    rf"(?:{_BLANK}(?P<day>\d\d?){_BLANK}{_DAYS})?)?"
)
_LEAP = 2000


class GluedScanner:
    """The clusters of a text without blanks: a known word as it stands, a number with what belongs to it."""

    def __init__(self, locale: Locale) -> None:
        """Builds the automaton of the language's words."""
        known = sorted(word for word in (*locale.phrases, *locale.weekdays.full) if len(word) > 1)
        self._figures = [*_DIGITS, *(n + unit for n in numbers(locale.code) for unit in locale.units)]
        self._automaton = AhoCorasick([*self._figures, *known], matchkind=MatchKind.LeftmostLongest)
        number = rf"(?:\d{{1,4}}|{_any(numbers(locale.code))})"
        sign = rf"(?:{_any(locale.units)}|[-/.年月日号년월일])"
        self._run = re.compile(
            rf"{_BLANK}(?:{number}{_BLANK}{sign}?{_BLANK}){{1,{_LONGEST_RUN}}}(?:{_any(locale.marks)})?"
        )

    def clusters(self, text: str) -> list[tuple[int, int]]:
        """Start and end of each cluster, ascending, without overlaps."""
        found: list[tuple[int, int]] = []
        done = 0
        for word, start, end in self._automaton.find_matches_as_indexes(text):
            if start < done:
                continue
            if word < len(self._figures):
                run = self._run.match(text, start)
                end = run.end() if run is not None else end
            elif (run := self._run.match(text, end)) is not None:  # "去年5月"
                end = run.end()
            done = end
            found.append((start, end))
        return found


def expressions(locale: Locale) -> tuple[Expression, ...]:
    """The expressions of a language without blanks."""
    number = rf"(?:\d{{1,3}}|{_any(numbers(locale.code))})"
    length = rf"(?<!\d){number}{_BLANK}{_any(locale.units)}{_BLANK}{_any(locale.marks)}"
    day = rf"(?P<day>\d\d?){_BLANK}{_DAYS}{_NO_DAY}"
    month = rf"(?P<month>\d\d?){_BLANK}{_MONTHS}"
    wide = [said for said in locale.phrases if (locale.phrases.find(said) or (0, ""))[1] in ("year", "month")]
    return (
        _expression("full date", rf"(?<!\d){_DATE}", _date),
        _expression("month and day", rf"(?<!\d){month}(?:{_BLANK}{day})?", _date),
        _expression("day", rf"(?<!\d){day}", _date),
        _expression(
            "part of a phrase", rf"(?P<phrase>{_any(wide)}){_BLANK}(?:{month})?(?:{_BLANK}{day})?", _within(locale)
        ),
        _expression("weekday", rf"(?P<name>{_any(locale.weekdays.full)})", _weekday(locale)),
        _expression("phrase", rf"(?P<phrase>{_any(locale.phrases)})", phrase(locale)),
        _expression("counted", length, counted_in(locale), whole_number),
        _expression("ISO date", rf"(?<!\d)(?:{iso_dates.PATTERN})(?!\d)", iso_dates.read),
        _expression("date in figures", rf"(?<!\d){FIGURES}", figures(locale)),
    )


def _expression(
    name: str, pattern: str, read: Callable[[re.Match[str]], Meaning | None], in_context: InContext | None = None
) -> Expression:
    return Expression(f"{DATEPARSER}: {name}", re.compile(pattern), compound=False, read=read, in_context=in_context)


def _any(words: Iterable[str]) -> str:
    words = [word for word in words if word]
    return alternatives(words) if words else "(?!)"


def _date(match: re.Match[str]) -> Meaning | None:
    """A year, a month or a day, with what of it is said."""
    said = match.groupdict()
    year, month, day = (int(said[name]) if said.get(name) else None for name in ("year", "month", "day"))
    if not calendar.is_date(year or _LEAP, month or 1, day or 1) or (year is not None and not 1000 < year < 2200):
        return None
    return Calendar(year=year, month=month, day=day)


def _weekday(locale: Locale) -> Callable[[re.Match[str]], Meaning]:
    return lambda match: Calendar(weekday=locale.weekdays.full.find(match["name"]))


def _within(locale: Locale) -> Callable[[re.Match[str]], Meaning | None]:
    relative = phrase(locale)

    def read(match: re.Match[str]) -> Meaning | None:
        """ "去年5月", "先月5日": a month of that year, a day of that month."""
        whole, part = relative(match), _date(match)
        if not isinstance(whole, Relative) or not isinstance(part, Calendar) or part == Calendar():
            return None
        return Inside(part, whole) if (part.month is None) == (whole.unit == "month") else None

    return read
