"""A length of time: "three hours", "two and a half years", "27-year", "half an hour", "several years", "weeks"."""

import re

from transforms.languages import around
from transforms.languages.en import context
from transforms.languages.en.lexicon import NUMBER, OPEN_NUMBER, UNIT, UNITS, number
from transforms.languages.patterns import alternatives, words
from transforms.times.meaning import Amount, Duration, Every, Meaning, Vague

NAME = "duration"
_PARTS = {"half": 0.5, "quart": 0.25, "three": 0.75}
_FILLERS = (
    "more full straight consecutive successive whole additional further long entire other business working trading"
    " calendar short solid fiscal academic school extra crucial tense bloody turbulent difficult brutal hectic tough"
    " intense odd previous"
)
_FILLER = rf"(?:{alternatives(_FILLERS.split())}[ -])?"
_ONE = (
    rf"(?:(?P<number>{NUMBER})(?P<and>[ -]and[ -]a[ -]half)?|(?P<open>{OPEN_NUMBER}))(?P<plus>-plus)?"
    rf"[- ]{_FILLER}(?P<unit>{UNIT})(?P<half> and a half)?"
)
_AND = r"(?:,? and |(?: |, )(?!an?\b))"
_SMALLER = "months?|weeks?|days?|hours?|minutes?|seconds?"
_SMALL = rf"{_AND}(?P<more>{NUMBER})[ -](?P<small>{_SMALLER})(?:{_AND}(?P<most>{NUMBER})[ -](?P<smallest>{_SMALLER}))?"
_WHOLE = "hour|minute|second|day|week|month|year|decade|century|millennium"
_PLURAL = "hours|minutes|seconds|days|weeks|months|years|decades|centuries|millennia"
PATTERN = (
    rf"(?:a (?=quarter))?(?<!first[ -])(?<!second[ -])(?<!third[ -])(?<!fourth[ -])(?<!latter[ -])"
    rf"(?<!final[ -])(?<!last[ -])(?<!other[ -])"
    rf"(?P<halved>half|(?:three[- ])?quarters?)[- ](?:of )?(?:an? |the )?(?P<whole>{_WHOLE})(?:[- ](?:long|old)\b)?"
    rf"|(?:an? |the (?!half-))?(?:subsequent |past |last )?half[- ](?P<ofunit>hour|day|year|decade|century)"
    rf"|(?:the (?!\S*-)(?=\S+ (?:\S+ )?[a-z]+s\b))?{_ONE}(?:{_SMALL})?(?:[- ](?:long|old)\b)?"
    rf"|(?:the )?(?P<plain>(?:{_PLURAL})(?:-(?:long|old))?|(?:{_WHOLE})-?long|(?:week|month|year|day|hour)s-long)"
)
NEEDS = frozenset(UNITS) | words("hourlong daylong weeklong monthlong yearlong decadelong centurylong")
EXAMPLES = {
    "He waited [three hours].": "PT3H",
    "It is [two and a half years] late.": "P2.5Y",
    "A [27-year] contract was signed.": "P27Y",
    "It lasted [half an hour].": "PT30M",
    "The rock is [3.5 million years old].": "P3500000Y",
    "The star burns for [two billion years].": "P2000000000Y",
    "The river took [a million years].": "P1000000Y",
    "They fought for [weeks].": "PXW",
    "It was delayed [several years].": "PXY",
    "It took [two years and three months].": "P2Y3M",
    "He ran it in [2 hours, 4 minutes and 11 seconds].": "PT2H4M11S",
    "They waited [three-quarters of an hour].": "PT45M",
    "They waited [2 1/2 hours].": "PT2H30M",
    "They waited [3½ years].": "P3.5Y",
    "The [30-year-old] singer left.": "P30Y",
    "A [three-hour] talk followed.": "PT3H",
    "The plane seats 15 [a year].": "P1Y",
}
LOOKALIKES = (
    "The firm Seven Seconds Inc. is bankrupt.",
    "A second man came.",
    "A minute amount was found.",
    "Minutes of the meeting were published.",
    "The Seven Years' War ended.",
    "The Thirty Years War ended.",
    "Days Inn is closed.",
    "The disc holds 40 hours of video.",
    "Police have seized 300 hours of surveillance footage.",
    "The archive keeps 9,000 hours of recordings.",
    "The shares rose in after-hours trading.",
    "It was one of the worst weeks since the war.",
)


def read(match: re.Match[str]) -> Meaning | None:
    """The amounts that are said, open where no number is."""
    if match["halved"]:
        return Duration((Amount(_PARTS[match["halved"].lower()[:5]], UNITS[match["whole"].lower()]),))
    if match["ofunit"]:
        return Duration((Amount(0.5, UNITS[match["ofunit"].lower()]),))
    if match["plain"]:
        word = match["plain"].lower().split("-")[0].removesuffix("long")
        return Duration((Amount(None if word.endswith(("s", "ia")) else 1, UNITS[word]),))
    count = number(match["number"]) if match["number"] else None
    unit = UNITS[match["unit"].lower()]
    if unit == "second" and match["number"] and match["number"].lower() in ("a", "an", "one"):
        return None
    if count is not None and (match["and"] or match["half"]):
        count += 0.5
    if match["unit"].lower().startswith("fortnight") and count is not None:
        count *= 2
    if unit == "quarter" and not _is_quarters(match, count):
        return None
    if match["unit"].lower() == "night" and count == 1 and match["number"].lower() in ("a", "an"):
        return None
    amounts: tuple[Amount, ...] = (Amount(count, unit),)
    if match["small"]:
        amounts += (Amount(number(match["more"]), UNITS[match["small"].lower()]),)
    if match["smallest"]:
        amounts += (Amount(number(match["most"]), UNITS[match["smallest"].lower()]),)
    return Duration(amounts)


def _is_quarters(match: re.Match[str], count: float | None) -> bool:
    """ "two straight quarters" are quarters of a year, "a quarter" and "three quarters" mostly of something else."""
    said = match[0].lower()
    if count == 1 or not said.endswith("s"):
        return False
    return any(word in said for word in ("straight", "consecutive", "successive", "fiscal")) or count not in (3, None)


def in_context(meaning: Meaning, text: str, start: int, end: int) -> Meaning | None:
    """A bare plural needs a word that measures; "15 a year" is a rate."""
    said = text[start:end].lower()
    if said == "one day" and around.word_before(text, start).lower() in _MODALS:
        return Vague("FUTURE_REF")
    if said == "a minute" and around.word_after(text, end).lower() in _TINY:
        return None
    if said == "minutes" and _RECORD.match(text, end):
        return None
    if _WAR.match(text, end) or context.begins_name(text, start, end):
        return None
    if said in _RATES and isinstance(meaning, Duration) and context.is_rate(text, start):
        unit = meaning.amounts[0].unit
        return Every(f"P{'T' if unit == 'hour' else ''}1{unit[0].upper()}", unit)
    before = around.word_before(text, start).lower()
    if said.startswith("the ") and said[4:].isalpha():
        within = before in ("in", "during", "for") and (
            around.word_after(text, end).lower() in _BESIDE or text.startswith(" that followed", end)
        )
        return meaning if within or before in ("over", "through", "throughout", "down") else None
    if said.startswith("many ") and before == "as":
        return None
    if _CONTENT.match(text, end) or (said == "hours" and before == "after" and not text.startswith(" of ", end)):
        return None
    if said.isalpha() and said.endswith("s") and not context.is_measured(text, start, end):
        return None
    return meaning


# "40 hours of video" say how much a disc holds, "after-hours trading" that the exchange is closed.
_CONTENT = re.compile(
    r" of (?:\w{1,20} )?(?:video|music|audio|footage|film|tape|television|programming|recording|playback|material)s?\b"
)
_WAR = re.compile(r"['’]s? [A-Z]|['’]? (?:War|Truce|Peace|Campaign|Siege)\b")
_RECORD = re.compile(r" of (?:the|its|their|that|a|last|this) ")  # "minutes of the meeting"
_TINY = words("amount amounts change changes fraction detail details quantity portion part trace difference increase")
_MODALS = words("will would could may might can to shall hope")
_BESIDE = words("since before after following preceding leading")
_RATES = frozenset(("an hour", "a day", "a night", "a week", "a month", "a year"))
