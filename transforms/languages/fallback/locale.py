"""What dateparser knows of a language: its names of months and weekdays, its "yesterday" and "last week"."""

import importlib
import pkgutil
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Generic, TypeVar, cast

import msgspec

from schemas.time import Granularity
from transforms.languages.patterns import words
from transforms.times.scan import lower

T = TypeVar("T")

NOTHING = "und"
"""The code of a language of which nothing is known: dates in figures are the same in it."""

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS: tuple[Granularity, ...] = ("hour", "day", "week", "month", "year")
_OTHER_CODES = {"no": "nb", "iw": "he", "in": "id", "ji": "yi"}
# Written on end with numbers or particles, beside the languages that dateparser says have no blanks.
_GLUED = words("ko")
# Whose names of days, and of months, take endings that dateparser does not list: "måndagen", "pénteken", "májusban".
_DAYS_WITH_ENDINGS = words("sv da nb nn is fo nl af hu et fi tr az")
_MONTHS_WITH_ENDINGS = words("hu et")
_OF = words("de del di do da van of ng")
_RELATIVE = re.compile(r"in (?P<ahead>\d+) (?P<next>\w+)|(?P<back>\d+) (?P<last>\w+) ago")
_PERIODS = words("day week month year decade century")
_NUMBER = re.compile(r"\(\\d[^)]*\)")
_ROMAN = re.compile(r"[ivx]{1,4}")
_STEM = 4
_SHARED = 5
_ENDING, _CASE_ENDING = 2, 4
# What dateparser lacks, though news has it daily.
_MORE = {
    "ru": {"march": ("марте",), "may": ("мае",), "june": ("июне",), "july": ("июле",)},
    "uk": {
        "january": ("січні",), "february": ("лютому",), "march": ("березні",), "april": ("квітні",), "may": ("травні",),
        "june": ("червні",), "july": ("липні",), "august": ("серпні",), "september": ("вересні",),
        "october": ("жовтні",), "november": ("листопаді",), "december": ("грудні",),
    },
    "pl": {"year": ("roku",)},
    "ko": {"1 year ago": ("지난해",)},
}  # fmt: skip
# Names, or what they share, that are everyday words too: centre; market; second, third, fourth.
_EVERYDAY = {"cs": ("střed",), "tr": ("pazar",), "vi": ("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy")}


class Words(Generic[T]):
    """A table of words in small letters, in which a word is found as it stands in a text."""

    def __init__(self, table: Mapping[str, T]) -> None:
        self._words = tuple(table)
        self._known = {_folded(word): meaning for word, meaning in table.items()}

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def find(self, word: str) -> T | None:
        """What a word means; None for what a pattern took for it (the Turkish "ı" is an "i" to those)."""
        return self._known.get(_folded(word))


def _folded(word: str) -> str:
    return lower(word).translate(_ALIKE)


_ALIKE = str.maketrans("ıİς\u00a0-", "iiσ  ")


class Names(msgspec.Struct, frozen=True):
    """Names by the number of what they mean; `short` are abbreviations, `stems` take up to `ending` letters more."""

    full: Words[int]
    short: Words[int]
    stems: Words[int]
    ending: int

    def number(self, word: str) -> int | None:
        """The number of a name, with or without an ending or a stop."""
        word = word.rstrip(".")
        whole = self.full.find(word) or self.short.find(word)
        stems = (self.stems.find(word[:at]) for at in range(len(word) - 1, 0, -1))
        return whole or next((number for number in stems if number), None)


class Locale(msgspec.Struct, frozen=True):
    """The time words of a language, in small letters.

    `phrases` are periods counted from today ("vorige week" is -1 week); `sooner` and `later` are what such phrases
    have for "last" and "next". `units` stand behind numbers, with `marks` before or behind both ("fa", "há");
    those of `lengths` are no abbreviations ("sem" is "without" too) and make a length of time without a mark.
    `years` stand beside a year ("2024 года"), `of` between a day and its month, `endings` behind a day with a hyphen
    ("3-án"). `glued` are written without blanks.
    """

    code: str
    months: Names
    weekdays: Names
    phrases: Words[tuple[int, Granularity]]
    sooner: frozenset[str]
    later: frozenset[str]
    units: Words[Granularity]
    lengths: frozenset[str]
    marks: frozenset[str]
    years: frozenset[str]
    endings: frozenset[str]
    of: frozenset[str]
    order: str
    glued: bool


@cache
def codes() -> frozenset[str]:
    """The languages that dateparser has words of."""
    # Loading anything of it loads the whole library, a fifth of a second, which texts of other languages need not pay.
    package = importlib.import_module("dateparser.data.date_translation_data")
    return frozenset(info.name for info in pkgutil.iter_modules(package.__path__))


def known(code: str) -> str:
    """The code under which a language's words are found, `NOTHING` where there are none."""
    code = _OTHER_CODES.get(code, code)
    return code if code in codes() else NOTHING


def locale(code: str) -> Locale:
    """The words of a language; none for `NOTHING`."""
    told = _told(code)
    everyday = (*_EVERYDAY.get(code, ()), *(word for unit in _UNITS for word in _words(told, unit)))
    units = _units(told)
    phrases = _phrases(told)
    glued = "no_word_spacing" in told or code in _GLUED
    return Locale(
        code=code,
        months=_names(told, _MONTHS, (), endings=code in _MONTHS_WITH_ENDINGS),
        weekdays=_names(told, _WEEKDAYS, everyday, endings=code in _DAYS_WITH_ENDINGS),
        phrases=Words(phrases),
        sooner=_turns(phrases, -1, units),
        later=_turns(phrases, 1, units),
        units=Words(units),
        lengths=frozenset(word for word, unit in units.items() if not _is_cut(word, unit, units)),
        marks=_marks(told, units),
        years=frozenset(_words(told, "year")),
        endings=frozenset(word[1:] for word in told.get("skip", ()) if word[0] == "-" and len(word) > 1),
        of=_OF | frozenset(told.get("pertain", ())),
        order=told.get("date_order") or "DMY",
        glued=glued,
    )


def _told(code: str) -> Mapping[str, Any]:
    if code == NOTHING:
        return {}
    return cast("Mapping[str, Any]", importlib.import_module(f"dateparser.data.date_translation_data.{code}").info)


def _words(told: Mapping[str, Any], key: str) -> list[str]:
    more = _MORE.get(told.get("name", ""), {}).get(key, ())
    return list(dict.fromkeys(lower(word).strip() for word in (*told.get(key, ()), *more)))


def _names(told: Mapping[str, Any], keys: Sequence[str], everyday: Sequence[str], *, endings: bool) -> Names:
    full: dict[str, int] = {}
    short: dict[str, int] = {}
    stems: dict[str, int] = {}
    meanings = Counter(word for key in keys for word in _words(told, key))
    for number, key in enumerate(keys, 1):
        names = [w for w in _words(told, key) if len(w) > 1 and meanings[w] == 1 and w[0].isalnum()]
        names = [w for w in names if w not in everyday and not _ROMAN.fullmatch(w)]
        long = [w for w in names if not _is_short(w, names)]
        full.update(dict.fromkeys(long, number))
        short.update(dict.fromkeys((w for w in names if w not in long), number))
        stems.update(dict.fromkeys((stem for stem in _stems(long, endings=endings) if stem not in everyday), number))
    return Names(Words(full), Words(short), Words(stems), _CASE_ENDING if endings else _ENDING)


def _is_short(word: str, names: Iterable[str]) -> bool:
    """Whether a longer name begins like it: "sept", "mar", "segunda" of "segunda-feira"; "март" is none of "марта"."""
    longer = [name for name in names if name != word and name.startswith(word)]
    return any(
        name[len(word)] == "-" or len(word) < _STEM or (len(word) == _STEM and len(name) > _STEM + 1) for name in longer
    )


def _stems(names: Sequence[str], *, endings: bool) -> Iterable[str]:
    """What endings go on: a name as it is where that is known, else what its forms share ("январ", "субот")."""
    long = [name for name in names if len(name) >= _STEM]
    if endings:
        return long
    shared = _shared(long)
    alike = len(long) > 1 and all(len(name) - len(shared) <= _ENDING for name in long)
    return [shared] if alike and len(shared) >= _SHARED and shared.upper() != shared else []


def _shared(names: Sequence[str]) -> str:
    """What all of the names begin with."""
    shortest = min(names, key=len, default="")
    alike = (at for at, letter in enumerate(shortest) if any(name[at] != letter for name in names))
    return shortest[: next(alike, len(shortest))]


def _phrases(told: Mapping[str, Any]) -> dict[str, tuple[int, Granularity]]:
    """The periods counted from today; not what is said of two (the day before or after today, in Hindi)."""
    said: dict[str, set[tuple[int, Granularity]]] = defaultdict(set)
    for key, phrases in told.get("relative-type", {}).items():
        match = _RELATIVE.fullmatch(key)
        unit = (match["next"] or match["last"]) if match else ""
        if match is None or unit not in _PERIODS:
            continue
        count = int(match["ahead"]) if match["ahead"] else -int(match["back"])
        for phrase in map(lower, (*phrases, *_MORE.get(told["name"], {}).get(key, ()))):
            if len(phrase) > 1 and not any(c.isdigit() for c in phrase):
                said[phrase].add((count, cast("Granularity", unit)))
    plain = {phrase: meanings.pop() for phrase, meanings in said.items() if len(meanings) == 1}
    return {_turned(phrase): meaning for phrase, meaning in plain.items()} | plain


def _turned(phrase: str) -> str:
    """The other order of two words, which many languages allow: "scorsa settimana"."""
    said = phrase.split()
    return " ".join(reversed(said)) if len(said) == 2 and min(map(len, said)) >= _STEM else phrase


def _turns(phrases: Mapping[str, tuple[int, str]], count: int, units: Mapping[str, str]) -> frozenset[str]:
    """The "last" and "next" of the language: what its phrases of that count have beside their unit."""
    said = [phrase.split() for phrase, (n, unit) in phrases.items() if n == count and unit != "day"]
    pairs = [pair for pair in said if len(pair) == 2 and not units.keys().isdisjoint(pair)]
    return frozenset(word for pair in pairs for word in pair if word not in units and len(word) >= _STEM)


def _patterns(told: Mapping[str, Any]) -> Iterable[tuple[Granularity, list[str], list[str]]]:
    """The unit, the words before and those behind the number of each "in 3 days", "3 days ago" of the language."""
    for key, patterns in told.get("relative-type-regex", {}).items():
        unit = key.removeprefix("in ").removesuffix(" ago").removeprefix("\\1 ")
        for pattern in patterns if unit in _UNITS else ():
            before, _, behind = _NUMBER.sub("#", pattern.lower()).partition("#")
            said = [word for word in behind.split() if word not in _OF]
            yield cast("Granularity", unit), before.split(), said


def _units(told: Mapping[str, Any]) -> dict[str, Granularity]:
    """What is counted: "giorni" is days; also the forms that only its patterns have ("قبل 3 أسابيع")."""
    units = {
        behind[0]: unit for unit, before, behind in _patterns(told) if behind and len(before) + len(behind) > 1
    }  # fmt: skip
    return {word: unit for word, unit in units.items() if word.isalpha()} | {
        word: unit for unit in _UNITS for word in _words(told, unit)
    }


def _is_cut(word: str, unit: str, units: Mapping[str, str]) -> bool:
    """Whether a word is an abbreviation of a unit: "sem" of "semana"; "dia" is none of "dias"."""
    return any(
        other == unit and longer.startswith(word) and len(longer) > len(word) + _ENDING
        for longer, other in units.items()
    )


def _marks(told: Mapping[str, Any], units: Mapping[str, str]) -> frozenset[str]:
    """What makes a date of a length of time: "fa" of "3 giorni fa", "há" of "há 3 dias", "前" of "3天前"."""
    found = set(_words(told, "ago"))
    for _, before, behind in _patterns(told):
        joined = max((unit for unit in units if behind and behind[0].startswith(unit)), key=len, default="")
        found.update((*before, *behind[1:], *(word[len(joined) :] for word in behind[:1] if joined)))
    marks = (word for word in found - _OF if word.isalpha())  # "de 55 años" is an age
    return frozenset(word for word in marks if len(word) > 1 or not word.isascii())
