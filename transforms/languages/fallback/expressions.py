"""The time expressions that all languages share, with the words of one: "5 maggio 2024", "2024. május 3.", "вчера"."""

import re
from collections.abc import Callable, Iterable

import msgspec

from transforms.languages import iso_dates
from transforms.languages.fallback import counted
from transforms.languages.fallback.locale import Locale, Names
from transforms.languages.fallback.numbers import numbers, whole_number
from transforms.languages.patterns import alternatives
from transforms.times import calendar
from transforms.times.expression import Expression, InContext
from transforms.times.meaning import Amount, Calendar, Duration, Meaning, Nearest, Pair, Relative
from transforms.times.mention import DATEPARSER
from transforms.times.scan import lower

YEAR = r"\d{4}(?!\d|[.,:]\d)"
_DAY = r"\d\d?(?!\d)"
_FIRST_DAY = rf"(?:(?P<first>{_DAY})[.ºª]? ?[-–/] ?)?"
# "5.", "1º", "1er"; "3-án", "3'te".
_ORDINAL = r"(?:[.ºª]|er\b|[-'’][^\W\d_]{1,4})?"
_NEVER = "(?!)"
_LONG_NAME = 5
_SHORT_YEAR_WORD = 3
_WEEKDAY_NAME = 4
_LONG_UNIT = 3
_YEARS = range(1900, 2040)


def expressions(locale: Locale) -> tuple[Expression, ...]:
    """The expressions of a language that writes blanks between its words."""
    month, day, year = _any(locale.months), _DAY, _year(locale)
    weekday = rf"(?:(?P<weekday>{_any(locale.weekdays)}),? )?"
    of = rf"(?:{alternatives(locale.of)} |d['’])?"
    day_month = rf"{weekday}{_FIRST_DAY}(?P<last>(?P<day>{day}){_ORDINAL}[ -]{of}(?P<month>{month})(?:{year})?)"
    year_first = rf"(?P<year>{YEAR})\.? (?:{_words(locale.years | {'m'})}\.? )?"
    # "május 3." and "gegužės 3 d." are days, "in maggio 3 persone" is none.
    marked = r"(?:\.(?!\d)|-[^\W\d_]{1,4}| d\.)"
    month_day = rf"{year_first}(?P<month>{month}) (?P<day>{day})(?:{marked})?"
    bare_month_day = rf"{weekday}(?P<month>{month}) (?P<day>{day})"
    bare_month_day += rf"{_ORDINAL}(?:,? (?P<end>{YEAR}))?" if locale.order == "MDY" else marked
    return (
        _expression("day and month", day_month, _day(locale)),
        _expression("year, month and day", month_day, _day(locale)),
        _expression("month and day", bare_month_day, _day(locale)),
        _expression("month and year", rf"{year_first}(?P<month>{month})", _month(locale)),
        _expression("month", rf"(?P<month>{month})(?:{year})?", _month(locale)),
        _expression("weekday", _weekday_pattern(locale), _weekday(locale)),
        _expression("phrase", rf"(?P<phrase>{_words(locale.phrases)})", phrase(locale)),
        _expression("counted", _counted_pattern(locale), counted_in(locale), whole_number),
        _expression("length", _length_pattern(locale), _length(locale), whole_number),
        _expression("ISO date", iso_dates.PATTERN, iso_dates.read),
        _expression("date in figures", FIGURES, figures(locale)),
        _expression("year", rf"(?P<year>{YEAR})(?P<word>{_year_word(locale)})?", _plain_year, _is_year),
    )


def _expression(
    name: str, pattern: str, read: Callable[[re.Match[str]], Meaning | None], in_context: InContext | None = None
) -> Expression:
    """An expression between whole words; its name tells that it is none of a grammar."""
    bounded = re.compile(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", re.IGNORECASE)
    return Expression(f"{DATEPARSER}: {name}", bounded, compound=False, read=read, in_context=in_context)


def _words(said: Iterable[str]) -> str:
    said = list(said)
    return alternatives(said) if said else _NEVER


def _any(names: Names) -> str:
    """Any name: whole, shortened with or without a stop, or with an ending."""
    return rf"(?:{_words([*names.full, *names.short])}\.?|{_inflected(names)})(?![^\W_])"


def _inflected(names: Names) -> str:
    return rf"{_words(names.stems)}[^\W\d_]{{1,{names.ending}}}"


def _year(locale: Locale) -> str:
    """The year behind a month: "maggio 2024", "мая 2024 года", "de maio de 2024", "tháng 5 năm 2024"."""
    between = rf",? (?:(?:{_words(locale.of | locale.years)}) )?|-|/"
    return rf"(?:{between})(?P<end>{YEAR})(?:{_year_word(locale)})?"


def _year_word(locale: Locale) -> str:
    """What follows a year: "года"; a shortened one with its stop."""
    short = [word for word in locale.years if len(word) < _SHORT_YEAR_WORD]
    return rf" (?:(?:{_words(short)})\.|(?:{_words(locale.years)})(?![^\W_]))"


def _day(locale: Locale) -> Callable[[re.Match[str]], Meaning | None]:
    def read(match: re.Match[str]) -> Meaning | None:
        """A day of a month, or both ends of "3-5 maggio"; a shortened name needs a stop or a year beside it."""
        field = _fields(match, locale)
        if field is None or (field.year is None and _is_short(match["month"], locale)):
            return None
        day = int(match["day"])
        if not calendar.is_date(field.year or _LEAP, field.month or 1, day):
            return None
        date = msgspec.structs.replace(field, day=day)
        first = match.groupdict().get("first")
        if not first:
            return date
        return Pair(msgspec.structs.replace(field, day=int(first)), date) if 0 < int(first) < day else None

    return read


def _fields(match: re.Match[str], locale: Locale) -> Calendar | None:
    """The month, the year and the weekday of a match; None where one of them is none."""
    groups = match.groupdict()
    said, named = groups.get("end") or groups.get("year"), groups.get("weekday")
    year = _of_our_era(int(said), locale) if said else None
    weekday = locale.weekdays.number(named) if named else None
    month = locale.months.number(match["month"])
    if month is None or year == 0:
        return None
    return Calendar(year=year, month=month, weekday=weekday)


def _is_short(month: str, locale: Locale) -> bool:
    return not month.endswith(".") and locale.months.short.find(month) is not None


_LEAP = 2000


def _of_our_era(year: int, locale: Locale) -> int:
    """The year as others count it (Thais count 543 more); 0 for what is no year of news or history."""
    if locale.code == "th" and year > _YEARS.stop + 100:
        year -= 543
    return year if 1000 < year < 2200 else 0


def _month(locale: Locale) -> Callable[[re.Match[str]], Meaning | None]:
    def read(match: re.Match[str]) -> Meaning | None:
        """A month; without a year only where its name is long enough to be no other word."""
        field = _fields(match, locale)
        name = match["month"].rstrip(".")
        if field is not None and field.year is None and (len(name) < _LONG_NAME or locale.months.short.find(name)):
            return None
        return field

    return read


def _weekday_pattern(locale: Locale) -> str:
    turn = _words(locale.sooner | locale.later)
    long = [name for name in locale.weekdays.full if len(name) >= _WEEKDAY_NAME]
    name = rf"(?:{_words(long)}|{_inflected(locale.weekdays)})(?![^\W_])"
    return rf"(?:(?P<before>{turn}) )?(?P<weekday>{name})(?: (?P<after>{turn})(?![^\W_]))?"


def _weekday(locale: Locale) -> Callable[[re.Match[str]], Meaning | None]:
    def read(match: re.Match[str]) -> Meaning | None:
        """The weekday next to the publication, or on the side that is said: "lunedì scorso"."""
        number = locale.weekdays.number(match["weekday"])
        field = Calendar(weekday=number) if number else None
        turn = lower(match["before"] or match["after"] or "")
        if not turn or field is None:
            return field
        return Nearest("publication", -1 if turn in locale.sooner else 1, field)

    return read


def phrase(locale: Locale) -> Callable[[re.Match[str]], Meaning | None]:
    """What reads a day, week, month or year counted from the publication."""

    def read(match: re.Match[str]) -> Meaning | None:
        found = locale.phrases.find(match["phrase"].replace("’", "'"))
        return None if found is None else Relative("publication", found[1], found[0])

    return read


def _counted_pattern(locale: Locale) -> str:
    mark = _words(locale.marks)
    length = rf"(?:\d{{1,3}}|{_words(numbers(locale.code))}) (?:{_words(locale.units)})(?![^\W_])"
    return rf"(?:{mark} ){{1,2}}{length}(?: {mark})?|{length}(?: {mark}){{1,2}}"


def counted_in(locale: Locale) -> Callable[[re.Match[str]], Meaning | None]:
    """What reads a counted length of time in a language."""
    known = numbers(locale.code)
    in_figures = re.compile(_words(known) if locale.glued else rf"\b{_words(known)}\b", re.IGNORECASE)

    def read(match: re.Match[str]) -> Meaning | None:
        """What dateparser says, with the number in figures."""
        return counted.read(
            locale.code, in_figures.sub(lambda word: str(known.find(word[0]) or word[0]), match[0], count=1)
        )

    return read


def _length_pattern(locale: Locale) -> str:
    several = [word for word in numbers(locale.code) if numbers(locale.code).find(word) != 1]
    units = [unit for unit in locale.lengths if len(unit) >= _LONG_UNIT or not unit.isascii()]
    return rf"(?P<number>\d{{1,3}}|{_words(several)}) (?P<unit>{_words(units)})"


def _length(locale: Locale) -> Callable[[re.Match[str]], Meaning | None]:
    def read(match: re.Match[str]) -> Meaning | None:
        """A length of time; "one" is left out, since it is an article as well."""
        number, unit = numbers(locale.code).find(match["number"]), locale.units.find(match["unit"])
        if number is None and match["number"].isdecimal():
            number = int(match["number"])
        return Duration((Amount(number, unit),)) if number and unit else None

    return read


FIGURES = (
    r"(?P<one>\d\d?)(?P<sep>[./-])(?P<two>\d\d?)(?P=sep)(?P<year>\d{4})(?![./-]?\d|%)"
    r"|(?P<one_of>\d\d)(?P<mark>[./])(?P<two_of>\d\d)(?P=mark)(?P<short>\d\d)(?![./-]?\d|%)"
)


def figures(locale: Locale) -> Callable[[re.Match[str]], Meaning | None]:
    """What reads "03/05/2024" in the order of a language: the day first but where the month is."""
    month_first = locale.order == "MDY"

    def read(match: re.Match[str]) -> Meaning | None:
        one, two = int(match["one"] or match["one_of"]), int(match["two"] or match["two_of"])
        day, month = (two, one) if (month_first and one <= 12) or two > 12 else (one, two)
        if month > 12 or not calendar.is_date(_LEAP, month, day):
            return None
        year = _of_our_era(int(match["year"]), locale) if match["year"] else int(match["short"])
        if not year and match["year"]:
            return None
        return Calendar(year=year, month=month, day=day, short=bool(match["short"]))

    return read


def _plain_year(match: re.Match[str]) -> Meaning | None:
    """A year; "2000 лет" is a length of time, as any round number before the word for years may be."""
    year = int(match["year"])
    if match["word"] and not year % 100:
        return None
    return Calendar(year=year)


_MEASURES = r"(?:euros?|eur|usd|dollar\w{0,4}|km|kg|mm|cm|m|ha|kw|mw)"
_FORBIDDEN_BEFORE = re.compile(r"(?:[$€£¥₽₺₹№#+_@=&°][ \u00a0]?|(?<!\d{4})[-/])\Z")
_FORBIDDEN_BEHIND = re.compile(
    rf"[ \u00a0]?[%‰°$€£¥₽₺₹]|[_@=]\w|[-/](?!\d{{4}}(?!\d))\w|[ \u00a0](?:\d{{3}}(?!\d)|{_MEASURES}\b)", re.IGNORECASE
)


def _is_year(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare number is a year where it is one of our time and nothing beside it makes it a price, a share or a part."""
    year = (meaning.year if isinstance(meaning, Calendar) else None) or 0
    if year not in _YEARS or _FORBIDDEN_BEHIND.match(text, end):
        return None
    if _FORBIDDEN_BEFORE.search(text, max(0, start - 2), start):
        return None
    counts = not year % 100 and text[end : end + 2].strip().isalpha()
    return None if counts else meaning
