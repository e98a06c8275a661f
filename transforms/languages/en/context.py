"""The words around a time expression that allow or forbid it: "in May", not "May said"; "2000", not "2000 people"."""

import re
from functools import lru_cache
from typing import Literal

import msgspec

from transforms.languages.around import word_after, word_before
from transforms.languages.en.lexicon import WEEKDAYS
from transforms.languages.patterns import words
from transforms.times.meaning import Calendar, Feast, Meaning, Modified, Part

_PREPOSITIONS = words(
    "in since by until till during of for from to through throughout before after between last next this past"
    " early late mid on until around about and or to through each every previous coming following as beginning"
    " starting ending ended effective"
)
_DETERMINERS = words("a an the its his her their our another")
_NUMBERING = words(
    "flight room no number nos boeing airbus highway route channel model page pages chapter section resolution"
    " paragraph line class volume vol suite apartment unit lot bus train gate form version windows office directive"
    " regulation interstate road rule title table figure fig psalm opus op asteroid ps exit pier bay ward"
    " bmw audi peugeot porsche mile kilometer kilometre"
)
_AMOUNTING = words("some nearly almost roughly approximately another additional least")
_UNITS_AFTER = words(
    "percent per cent km kilometers kilometres miles meters metres feet ft kg kilograms tons tonnes pounds dollars"
    " euros yen yuan rupees mph kph hp cc watts mw kw gb mb degrees hectares acres barrels gallons litres liters"
    " calories yards inches cm mm hours minutes seconds days weeks months hrs rpm hz mhz bp bps people troops soldiers"
    " men women children workers jobs employees students members victims homes houses cars vehicles buses planes ships"
    " votes seats delegates copies pages shares units tickets residents protesters demonstrators refugees migrants"
    " prisoners inmates patients deaths civilians passengers fans visitors participants companies stores schools"
    " villages rounds rockets missiles bombs officers policemen firefighters guests families households fighters"
    " militants rebels dead injured square cubic additional"
)
_GAMES = words("olympics olympic games paralympics paralympic hill palace gardens game classic")
_WEEKDAY_NAMES = words(
    "times telegraph mirror mail express independent herald post star tribune world night-football business"
    " review magazine supplement"
)
_TITLE_PARTS = words("Morning Afternoon Evening Night")
_UNSPECIFIC = ("", "in", "of", "and", "or", "when", "at", "for", "than")  # "the figures come out on a Thursday"
_BEFORE_WEEKDAYS = words(
    "sheffield bloody black blue ruby freaky manic girl man super cyber giving fat shrove maundy ash holy palm"
)


def is_month(text: str, start: int, end: int) -> bool:
    """Whether a bare month's name is a month and not May the person or a march."""
    before, after = word_before(text, start), word_after(text, end)
    name = text[start:end].rstrip(".").lower()
    if before in TITLES:
        return False
    if after.lower() in ("madness", "on") and name == "march" and before.lower() in _DETERMINERS:
        return False
    if len(name) < 4 and not text[start:end].endswith(".") and name not in ("may", "june", "july"):
        return before.lower() in _SURE and not after[:1].isupper()
    if name in _HUMAN and (after in ("said", "told") or (after[:1].isupper() and before.lower() not in _SURE)):
        return before.lower() in _DETERMINERS and after[:1].isupper()
    if before.lower() in _PREPOSITIONS:
        return True
    if before.lower() == "the" and after in _NAMED_FOR_MONTHS:
        return False
    if name in ("may", "march"):
        if before.lower() in _DETERMINERS or (before[-2:] in ("'s", "’s")):
            return after[:1].islower() and after not in (
                "government",
                "administration",
                "on",
                "of",
                "for",
                "and",
                "has",
            )
        return text[end : end + 2] in ("'s", "’s") and after == "" and name == "march"
    return True


TITLES = words("Mr Mrs Ms Miss Dr Sen Rep Gov Lord Lady Sir Judge Justice Councillor Councilor")
_NAMED_FOR_MONTHS = words("Revolution Monarchy Crisis Theses Manifesto Uprising Rising")
_HUMAN = words("april june august may jan")
_SURE = words("in since by until till during last next this early late mid throughout")


def is_year(text: str, start: int, end: int) -> bool:
    """Whether four bare digits are a year: nothing is numbered, priced or counted by them."""
    if not _is_bare(text, start, end):
        return False
    before = word_before(text, start).lower()
    if before in _NUMBERING or before in _AMOUNTING:
        return False
    old = text[start] == "1" and text[start + 1] < "7"
    bracketed = text[start - 1 : start] == "(" or text[end : end + 1] == ")"
    if old and before not in _DATING and not bracketed and not _is_listed(text, start):
        return False
    return word_after(text, end).lower() not in _UNITS_AFTER


def _is_bare(text: str, start: int, end: int) -> bool:
    """Whether no sign beside a number makes it a price, a part of a number or of a name, and no street has it."""
    left, right = text[start - 1 : start], text[end : end + 1]
    if left in _PLAIN_LEFT and right in _PLAIN_RIGHT:
        if right in _POINTS:
            return not text[end + 1 : end + 2].isdigit()
        return right != " " or _ADDRESS.match(text, end) is None
    before, after = text[max(0, start - 2) : start - 1], text[end + 1 : end + 2]
    if left in _PRICING or right in _MEASURED or (before.isdigit() and left in ".,-–"):
        return False
    if left == "-" and before.isalpha():
        return False
    if right in _POINTS:
        return not after.isdigit()
    return right != "-" or not after.isalpha() or _is_adjective(text, end)


_PRICING, _MEASURED = frozenset("$£€¥#+@_/"), frozenset("%°_@")
_PLAIN_LEFT, _PLAIN_RIGHT, _POINTS = " (\n", " ,.;:)\n", ".,"


_DATING = words("in since until by from to between circa around about and of year after before during ca")


def _is_listed(text: str, start: int) -> bool:
    """Whether a number goes on with a list of years: "in 1187, 1189 and 1191"."""
    return _LISTED.search(text, max(0, start - 44), start) is not None


_LISTED = re.compile(
    r"\b(?:in|of|by|from|since|between) (?:1[0-9]{3}, ){0,4}1[0-9]{3}(?:, | and |, and | or |[-–/])\Z", re.IGNORECASE
)
_STREETS = "Avenue|Street|Road|Lane|Drive|Boulevard|Square|Court|Place|Ave\\.|St\\.|Blvd"
_ADDRESS = re.compile(rf" (?:[NSEW]\.? )?(?:[A-Z]\w{{1,20}} ){{1,2}}(?:{_STREETS})")


@lru_cache(maxsize=256)
def antiquity(text: str) -> Literal["BC", "AD"] | None:
    """Whether a text tells of a time whose years have three figures, and before or after Christ."""
    if not any(sign in text for sign in _ERA_SIGNS):
        return None
    before = len(_BEFORE_CHRIST.findall(text))
    if before:
        return "BC" if before > len(_AFTER_CHRIST.findall(text)) else "AD"
    return "AD" if _AFTER_CHRIST.search(text) else None


_ERA_SIGNS = (" BC", " B.C", " AD", "(AD", "A.D", " CE", " century", "(c.", "(ca.", "(r.", "(d.", "(b.", "(fl.", "AD ")
"""One of these stands in every text that tells of antiquity: most do not, and patterns are slower."""
_BEFORE_CHRIST = re.compile(r"[0-9] (?:BC|B\.C\.|BCE)\b|century (?:BC|BCE)\b")
_AFTER_CHRIST = re.compile(
    r"\b(?:AD|A\.D\.) [0-9]|[0-9] (?:AD|A\.D\.|CE)\b"
    r"|\((?:c|ca|r|d|b|fl)\.[ \u00a0]?[1-9][0-9]{2}(?:[ \u00a0]?[-–][ \u00a0]?(?:c\.[ \u00a0]?)?[1-9][0-9]{2})?\)"
    r"|\b(?:[4-9]th|3rd|fourth|fifth|sixth|seventh|eighth|ninth) century\b"
)


def is_ancient_year(text: str, start: int, end: int) -> bool:
    """Whether a number of three figures stands as a year does."""
    right = text[end : end + 1]
    before = word_before(text, start).lower()
    if before in _NEAR and right == " " and word_after(text, end).lower() not in _CLAUSES:
        return False
    dated = before in _DATING_SHORT or _ANCIENT.search(text, max(0, start - 8), start) is not None
    return dated and (not right or right in ",.;:) –-")


def before_christ(meaning: Meaning) -> Meaning:
    """A date whose year was said without its era, counted back from Christ."""
    if isinstance(meaning, Part):
        return Part(before_christ(meaning.whole), meaning.mod)
    if isinstance(meaning, Modified):
        return Modified(before_christ(meaning.meaning), meaning.mod)
    if isinstance(meaning, Calendar | Feast) and meaning.year is not None:
        return msgspec.structs.replace(meaning, year=1 - meaning.year)
    return meaning


def counts(text: str, end: int) -> bool:
    """Whether the number that ends here counts what follows: "120 places", "500 cavalry units"."""
    after = word_after(text, end)
    return after.islower() and (after in _UNITS_AFTER or (len(after) > 3 and after.endswith("s")))


_DATING_SHORT = words("in since until by from between during after before early late around about circa c ca d b r fl")
_NEAR = words("around about")
_CLAUSES = words("he she it they we the a his her their was were when and until to by in at")
_ANCIENT = re.compile(r"\b[1-9][0-9]{2}(?: to | and | ?[-–] ?)\Z")


def is_street(text: str, end: int) -> bool:
    """Whether a street's name goes on: "12 March Road"."""
    return word_after(text, end) in ("Road", "Street", "Avenue", "Lane", "Drive", "Square", "Court", "Boulevard")


def _is_adjective(text: str, end: int) -> bool:
    return text.startswith(("-based", "-era", "-style", "-season"), end)


def is_title(text: str, start: int, end: int) -> bool:
    """Whether a capital stands where a running sentence has none: "Friday Night Lights", unless in a headline."""
    beside = text[max(0, start - 60) : start], text[end : end + 60]
    long = [word for side in beside for word in side.split() if len(word) > 3]
    return sum(word[0].isupper() for word in long) <= 0.7 * len(long)


_DAY_BEFORE = words("on by until since from late early last next this every")


def is_titled_part(text: str, start: int, end: int) -> bool:
    """Whether a weekday and a part of the day are a song's or a show's name; some write "on Friday Night" of a day."""
    return word_before(text, start).lower() not in _DAY_BEFORE and is_title(text, start, end)


_DAY_BEFORE = words("on by until since from late early last next this every")


def begins_name(text: str, start: int, end: int) -> bool:
    """Whether a word of time with a capital is the first of a name: "the Spring Street station"."""
    last = max(text.rfind(" ", start, end), text.rfind("-", start, end), start - 1) + 1
    return text[last].isupper() and word_after(text, end)[:1].isupper() and is_title(text, start, end)


def is_weekday(text: str, start: int, end: int) -> bool:
    """Whether a weekday's name is a day: newspapers, clubs and songs are named after them."""
    before = word_before(text, start)
    if before.lower() in _BEFORE_WEEKDAYS or before in TITLES:
        return False
    after = word_after(text, end)
    if after in _TITLE_PARTS and is_titled_part(text, start, end + 1 + len(after)):
        return False
    if before == "a" and word_before(text, start - 2).lower() == "on" and after in _UNSPECIFIC:
        return False
    if text[start:end].lower() == "sunday" and after.lower() == "school":
        return False
    return not (after[:1].isupper() and after.lower() in _WEEKDAY_NAMES)


def is_season(text: str, start: int, end: int) -> bool:
    """Whether a bare season's name is one: "in the summer" is, "stocks fall" and "the Winter Olympics" are not."""
    name = text[start:end].lower().split()[-1]
    before, after = word_before(text, start), word_after(text, end).lower()
    if after in _GAMES or (begins_name(text, start, end) and not _CAMPAIGN.match(text, end)):
        return False
    if text[end - 1 - len(name) + 1].isupper() and _WORK.match(text, end):  # "The Winter's Tale"
        return False
    if name == "fall":
        return after not in _FALLING and before.lower() in _BEFORE_FALL
    if name == "spring":
        coil = before.lower() == "a" and after in ("in", "on", "with")
        return not coil and after not in _SPRINGING and before.lower() not in _BEFORE_SPRING
    return not (text[start].isupper() and before[:1].isupper())


_WORK = re.compile(r"['’]s [A-Z]")
_CAMPAIGN = re.compile(r"(?: [A-Z]\w{1,15}){0,2} (?:Offensive|Uprising|Fighting|Campaign|War|Rebellion|Revolt)\b")
_FALLING = words("of in to from apart short behind victim")
_BEFORE_FALL = words("this last next in by since until during early late each every a")
_SPRINGING = words("of from water to back")
_BEFORE_SPRING = words("to hot could would will can they prague arab box silver palm coil")


def has_object(text: str, end: int) -> bool:
    """Whether a noun or a clause follows directly: "the day before" belongs to it ("the day before the vote")."""
    after = word_after(text, end)
    if not after:
        return False
    gerund = after.endswith("ing") and after != "during"
    return gerund or after[0].isupper() or after[0].isdigit() or after.lower() in _OBJECTS


_OBJECTS = words(
    "the a an his her its their our my your this that these those he she it they we i you there someone people"
    " each any all both some two three four five last next"
)


_MEASURING = words(
    "for in within after over of by took take takes taking lasting lasted last lasts spent spend spending waited"
    " wait through during until many these those more first few final early several some most about nearly almost"
    " only just two three four five six several-more recent additional long earlier extra coming past last next"
)
_MEASURED_BY = words("of after before later ago earlier old long away behind prior into since to on")
_TIME_BEFORE = words(
    "at by around about until till before after since from between to and approximately near circa for on not"
)
_TIME_AFTER = ("local", "hours", "hrs", "on", "today", "yesterday", "tomorrow", "kick-off", "kickoff", "start")
_RATE_BEFORE = re.compile(
    r"(?:[0-9](?:[0-9,.]*[0-9])?|percent|%|once|twice|million|billion|trillion|thousand|hundred|yen|people|much|many"
    r"|average|rate|\w+s|[0-9,.]{1,9} \w{2,14} of \w{2,14})\s$",
    re.IGNORECASE,
)
_RATE_COUNTED = re.compile(r"(?:[0-9]|million|billion|thousand|hundred)\s[\w-]{2,14}\s$")


def is_dotted_clock(text: str, start: int, end: int) -> bool:
    """Whether figures with a stop are a time of day ("at 18.30 on Friday") and not a decimal."""
    after = word_after(text, end).lower()
    return word_before(text, start).lower() == "at" and (after in _DAYTIME or after in WEEKDAYS)


_DAYTIME = words("on every each this tomorrow today yesterday local gmt utc tonight and sharp")


def is_rate(text: str, start: int) -> bool:
    """Whether "a year" follows an amount, as in "15 a year", "5 million dollars a year"."""
    before = text[max(0, start - 24) : start]
    match = _RATE_BEFORE.search(before)
    if match is None:
        return False
    word = match[0].strip().lower()
    if word.endswith("s") and word not in _RATE_PLURALS:
        return _RATE_COUNTED.search(text[max(0, start - 40) : start]) is not None
    return True


_RATE_PLURALS = words("times dollars euros pounds cents tons tonnes barrels hours days weeks months")


def is_measured(text: str, start: int, end: int) -> bool:
    """Whether a bare plural ("weeks") is a length of time here."""
    before, after = word_before(text, start).lower(), word_after(text, end).lower()
    return before in _MEASURING or (after in _MEASURED_BY and before not in _RANKING)


_RANKING = words(
    "worst best busiest biggest hottest coldest wettest driest deadliest bloodiest darkest strongest weakest"
)


def is_clock(text: str, start: int, end: int) -> bool:
    """Whether figures with a colon are a time of day: a preposition before them or a word of time after them."""
    if word_before(text, start).lower() in _TIME_BEFORE or word_after(text, end).lower() in _TIME_AFTER:
        return True
    return word_after(text, end).lower() in WEEKDAYS


def compares(text: str, start: int) -> bool:
    """Whether a date is what another is compared with: "in February from January", "from 4.1% in December"."""
    if word_before(text, start).lower() in _COMPARING:
        return True
    return _COMPARED_AMOUNT.search(text, max(0, start - 60), start) is not None


_COMPARING = words("from than against versus vs")
_COMPARED_AMOUNT = re.compile(
    r"\b(?:from|than|against|versus|vs\.?|compared (?:with|to)|after (?:\w{3,10}ing)?)"
    r" ?(?:an? )?[$€£¥]?\d[\d.,]{0,9}(?: ?%)?(?: \w{1,12}){0,2}"
    r" (?:in|for|during) (?:the )?\Z"
)


def is_business(text: str, start: int, end: int) -> bool:
    """Whether money is near: games have halves and quarters too, and so have towns."""
    near = text[max(0, start - 80) : end + 80].lower()
    return any(word in near for word in _BUSINESS)


_BUSINESS = (
    "profit", "revenue", "sales", "earnings", "growth", "econom", "dividend", "forecast", "results", "loss", "output",
    "demand", "margins", "guidance", "inflation", "spending", "investment", "exports", "imports", "orders", "shipments",
    "deliveries", "a share", "outlook", "income", "analysts", "shareholders", "bookings",
)  # fmt: skip
