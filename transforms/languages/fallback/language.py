"""A language put together from dateparser's words; its grammar is that of dates in general."""

from functools import lru_cache

from transforms.languages.fallback import glued
from transforms.languages.fallback.expressions import expressions
from transforms.languages.fallback.locale import Locale, Names, known, locale
from transforms.languages.fallback.numbers import numbers
from transforms.languages.language import Language
from transforms.languages.patterns import single
from transforms.languages.sentences import Sentences, Stops
from transforms.languages.tense import Decision
from transforms.times.vocabulary import Vocabulary

_SHORTEST = 3
_NO_WORDS: frozenset[str] = frozenset()
_SENTENCES = Sentences(Stops(_NO_WORDS, _NO_WORDS, _NO_WORDS, _NO_WORDS, _NO_WORDS, ordinals=True))
_NUMBERS = r"[0-9]{4}\.(?= ?[^\W\d_])"
"""A year whose stop makes it an ordinal: "2024. május"."""


def fallback(code: str) -> Language:
    """The language with that code, of which dateparser has words or nothing is known but how dates in figures look."""
    return _language(known(code))


@lru_cache(maxsize=16)
def _language(code: str) -> Language:
    told = locale(code)
    return Language(
        code=code,
        expressions=glued.expressions(told) if told.glued else expressions(told),
        vocabulary=_vocabulary(told),
        trim=lambda cluster: (0, len(cluster)),
        bounds=_SENTENCES.bounds,
        direct=lambda _sentence, _start, _end: Decision(None, ""),
        feasts=lambda _name, _year: None,
        compares=lambda _text, _start: False,
        scanner=glued.GluedScanner(told) if told.glued else None,
    )


def _vocabulary(told: Locale) -> Vocabulary:
    names = [*_said(told.months), *_said(told.weekdays)]
    triggers = frozenset((*names, *told.phrases, *(word for word in told.units if len(word) > 1)))
    triggers |= {word.replace("ı", "i") for word in triggers}  # "SALI" in small letters
    joining = single((
        *triggers, *told.units, *numbers(told.code), *told.marks, *told.sooner, *told.later,
        *told.of, *told.years, *told.endings, "d", "m", "er",
    ))  # fmt: skip
    return Vocabulary(
        triggers=triggers,
        joining=joining,
        leading=joining,
        stopped=frozenset((*told.months.short, *told.weekdays.short, *told.years, "d", "m")),
        capital=frozenset(),
        numbers=_NUMBERS,
        ordinals=True,
        inflected=frozenset((*told.months.stems, *told.weekdays.stems)),
    )


def _said(names: Names) -> list[str]:
    return [name for name in (*names.full, *names.short, *names.stems) if _is_telling(name)]


def _is_telling(word: str) -> bool:
    """Whether a word is long enough to be looked for by itself."""
    return len(word) >= _SHORTEST or not word.isascii()
