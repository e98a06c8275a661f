"""English, put together: its expressions, the words that lead to them, its sentences, tenses and feasts."""

import re

from transforms.languages.en import expressions
from transforms.languages.en.context import compares
from transforms.languages.en.direction import direct
from transforms.languages.en.feasts import FEASTS
from transforms.languages.en.lexicon import (
    AMBIGUOUS,
    EDGES,
    MODS,
    MONTHS,
    NUMBERS,
    OPEN_NUMBERS,
    ORDINALS,
    PARTS_OF_DAY,
    SEASONS,
    UNITS,
    WEEKDAYS,
    ZONES,
)
from transforms.languages.en.sentences import bounds
from transforms.languages.language import Language, expressions_in
from transforms.languages.patterns import single, trimmer, words
from transforms.times.feasts import feast
from transforms.times.vocabulary import Vocabulary

_TRIGGERS = (
    frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | frozenset(f"{name}s" for name in WEEKDAYS if name.endswith("day"))
    | (frozenset(UNITS) - words("second sec min mins secs hr hrs wk wks yr"))
    | frozenset(SEASONS)
    | single(PARTS_OF_DAY)
    | words(
        "today yesterday tomorrow tonight overnight noon midnight now nowadays currently recently lately soon shortly"
        " presently recent present moment future past ago while daily weekly monthly quarterly yearly annual annually"
        " hourly nightly weekday biweekly fortnightly biennial biennially biannual biannually semiannual"
        " semiannually bimonthly weekdays weekends"
        " weeknights everyday half fiscal financial twenties thirties forties fifties sixties seventies eighties"
        " nineties o'clock q1 q2 q3 q4 1q 2q 3q 4q h1 h2 fy daylong weeklong monthlong yearlong hourlong decadelong"
        " midyear point stage"
    )
    | frozenset(f"fy{year}" for year in (*range(10, 60), *range(2000, 2060)))
    | {"time being", "this time", "these times"}
) - words("time")
_COMMON = words("the of and st. st saint international world super national first feast all al de day")


def _leading_word(feast_name: str) -> str | None:
    """The word by which a feast is found; None where another trigger is among its words."""
    said = feast_name.replace("-", " ").replace("'", " ").split()
    if any(word in _TRIGGERS for word in said):
        return None
    return next((word for word in said if word not in _COMMON), None)


_FEAST_WORDS = frozenset(word for name in FEASTS if (word := _leading_word(name)) is not None)
_TRIGGERS |= _FEAST_WORDS
_CONNECTING = words(
    "the a an of in on at to and or from between through until till for by this that these those last next past coming"
    " previous following preceding prior upcoming current same very subsequent succeeding ensuing remaining"
    " intervening latest first final other more than less about around nearly almost approximately roughly some over"
    " under just only least most up no as close circa ca early earlier late later mid middle end beginning start"
    " before after ago back afterward afterwards previously beforehand hence every each per once twice thrice times"
    " half quarter old long plus single full whole entire ahead come distant near foreseeable immediate not too right"
    " well short fewer exactly ended ending corresponding comparable period straight consecutive successive"
    " additional further business working trading calendar solid academic school extra crucial tense bloody turbulent"
    " difficult brutal hectic tough intense odd versus but then budget tax clock local time"
    " a b c d e fy h m o p q s t w z am pm ad bc bce ce st nd rd th"
)
_JOINING = (
    words("thousand million billion")
    | _TRIGGERS
    | _CONNECTING
    | single(NUMBERS)
    | single(OPEN_NUMBERS)
    | single(ORDINALS)
    | single(ZONES)
    | single(EDGES)
    | single(MODS)
    | frozenset(UNITS)
    | single(name.replace("-", " ") for name in FEASTS)
)
_LEADING = (
    _JOINING - words("from by on for until till before after but ago back hence") - frozenset(WEEKDAYS)
) | words("day before after couple number a.d. iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi")
_STOPPED = frozenset(name for name in (*MONTHS, *WEEKDAYS) if len(name) < 6) | words("a p m c b d e ca")

_NUMBER_NEXT = re.compile(
    rf"(?:(?:just|about|around|only) )?(?:\d|(?:{'|'.join(sorted(single(NUMBERS) | {'half'}))})\b)", re.IGNORECASE
)
_cut = trimmer(
    leading="of|in|and|or|to|from|at(?! least| most)|on|as|than|for|but|by|then",
    trailing=words(
        "of the a an in on at to and or from between through until till for by this that these those more than less"
        " about around over under just only up no as but some least most then s not early every each per very"
    ),
)


def trim(cluster: str) -> tuple[int, int]:
    """Start and end of a cluster without the connecting words at its ends.

    An "in" before a number stays ("in two weeks"), and an "on" behind a length ("six months on,").
    """
    start, end = _cut(cluster)
    if cluster.endswith("s on", start, end + 3) and end + 3 == len(cluster):
        end += 3
    if cluster[:start].lower().endswith("in ") and _NUMBER_NEXT.match(cluster, start):
        start -= 3
    return start, end


def feasts(key: str, year: int) -> tuple[int, int] | None:
    """The numbers of a feast's first and last day in a year."""
    days = feast(key, year)
    return None if days is None else (days[0].toordinal(), days[1].toordinal())


_NUMBERS = (
    r"[0-9]{1,2}(?: ?[ap]\.?m\b|st\b|nd\b|rd\b|th\b)|[0-9]{1,3}0s\b|9/11(?!/)"
    r"|[0-9]{1,4} ?(?:bce?|ce|ad|a\.d|b\.c)\b"
)
_ERAS = ("ad ", "a.d. ")
_DATING = (
    "in ", "by ", "until ", "since ", "from ", "between ", "during ", "after ", "before ", "early ", "late ", "about ",
    "around ", "c. ", "ca. ", "circa ",
)  # fmt: skip
LANGUAGE = Language(
    code="en",
    expressions=expressions_in(expressions),
    vocabulary=Vocabulary(
        _TRIGGERS,
        _JOINING,
        _LEADING,
        _STOPPED,
        AMBIGUOUS | _FEAST_WORDS - {"9/11"},
        numbers=_NUMBERS,
        eras=_ERAS,
        dating=_DATING,
    ),
    trim=trim,
    bounds=bounds,
    direct=direct,
    feasts=feasts,
    compares=compares,
)
