"""On which days a feast or a named day falls in a year: Easter, Ramadan, Thanksgiving, 9/11. Keys only, no language."""

import warnings
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

Span = tuple[date, date]
"""The first and the last day."""

_MONDAY, _TUESDAY, _THURSDAY, _SUNDAY = 0, 1, 3, 6

# month, day, length in days
_FIXED: dict[str, tuple[int, int, int]] = {
    "new-year": (1, 1, 1),
    "epiphany": (1, 6, 1),
    "orthodox-christmas": (1, 7, 1),
    "burns-night": (1, 25, 1),
    "australia-day": (1, 26, 1),
    "holocaust-remembrance-day": (1, 27, 1),  # the United Nations' day; Israel's moves with the Hebrew calendar
    "groundhog-day": (2, 2, 1),
    "waitangi-day": (2, 6, 1),
    "valentines-day": (2, 14, 1),
    "womens-day": (3, 8, 1),
    "pi-day": (3, 14, 1),
    "st-patricks-day": (3, 17, 1),
    "st-josephs-day": (3, 19, 1),
    "april-fools-day": (4, 1, 1),
    "world-health-day": (4, 7, 1),
    "earth-day": (4, 22, 1),
    "st-georges-day": (4, 23, 1),
    "anzac-day": (4, 25, 1),
    "walpurgis-night": (4, 30, 1),
    "may-day": (5, 1, 1),
    "world-press-freedom-day": (5, 3, 1),
    "cinco-de-mayo": (5, 5, 1),
    "ve-day": (5, 8, 1),
    "world-environment-day": (6, 5, 1),
    "juneteenth": (6, 19, 1),
    "music-day": (6, 21, 1),
    "quebec-day": (6, 24, 1),  # Saint John's
    "san-juan": (6, 23, 1),  # the night before the 24th
    "canada-day": (7, 1, 1),
    "independence-day": (7, 4, 1),  # of the United States
    "san-fermin": (7, 6, 9),
    "bastille-day": (7, 14, 1),
    "belgian-national-day": (7, 21, 1),
    "swiss-national-day": (8, 1, 1),
    "assumption": (8, 15, 1),
    "vj-day": (8, 15, 1),
    "diada": (9, 11, 1),
    "hispanidad": (10, 12, 1),
    "german-unity-day": (10, 3, 1),
    "austrian-national-day": (10, 26, 1),
    "reformation-day": (10, 31, 1),
    "halloween": (10, 31, 1),
    "all-saints-day": (11, 1, 1),
    "all-souls-day": (11, 2, 1),
    "guy-fawkes-night": (11, 5, 1),
    "armistice-day": (11, 11, 1),  # Veterans Day, Remembrance Day
    "singles-day": (11, 11, 1),
    "st-martins-day": (11, 11, 1),
    "st-andrews-day": (11, 30, 1),
    "world-aids-day": (12, 1, 1),
    "st-nicholas-day": (12, 6, 1),
    "spanish-constitution-day": (12, 6, 1),
    "pearl-harbor-day": (12, 7, 1),
    "immaculate-conception": (12, 8, 1),
    "human-rights-day": (12, 10, 1),
    "guadalupe": (12, 12, 1),
    "christmas-eve": (12, 24, 1),
    "christmas": (12, 25, 1),
    "boxing-day": (12, 26, 1),
    "kwanzaa": (12, 26, 7),
    "holy-innocents": (12, 28, 1),
    "new-years-eve": (12, 31, 1),
}

# days after Easter Sunday, length in days
_BY_EASTER: dict[str, tuple[int, int]] = {
    "fat-thursday": (-52, 1),
    "rose-monday": (-48, 1),
    "shrove-tuesday": (-47, 1),
    "ash-wednesday": (-46, 1),
    "lent": (-46, 46),
    "palm-sunday": (-7, 1),
    "holy-week": (-7, 7),
    "maundy-thursday": (-3, 1),
    "good-friday": (-2, 1),
    "holy-saturday": (-1, 1),
    "easter": (0, 1),
    "easter-monday": (1, 1),
    "white-sunday": (7, 1),
    "ascension": (39, 1),
    "pentecost": (49, 1),
    "whit-monday": (50, 1),
    "corpus-christi": (60, 1),
    "sacred-heart-sunday": (70, 1),
}

_ONCE = {
    "9/11": date(2001, 9, 11),
    "d-day": date(1944, 6, 6),
    "spanish-coup": date(1981, 2, 23),  # "23-F"
    "madrid-bombings": date(2004, 3, 11),  # "11-M"
    "indignados": date(2011, 5, 15),  # "15-M"
    "catalan-vote": date(2017, 10, 1),  # "1-O"
}
"""Days that name one date for ever, whatever the year of the article."""


class _Listed(NamedTuple):
    """Where the `holidays` library has a feast: a country whose list has it, the name there, its length in days."""

    country: str
    name: str
    days: int = 1


# Islamic feasts follow the sighting of the moon and may differ from country to country by a day; a Jewish feast
# begins on the evening before the first day given here. Diwali is that of the greater part of India. Super Tuesday
# is set anew for each election, and "Labour Day" differs from country to country: both are left out.
_LISTED = {
    "ramadan": _Listed("MV", "First Day of Ramadan", 30),
    "eid-al-fitr": _Listed("TR", "Eid al-Fitr"),
    "eid-al-adha": _Listed("TR", "Eid al-Adha"),
    "islamic-new-year": _Listed("DZ", "Islamic New Year"),
    "ashura": _Listed("DZ", "Ashura"),
    "mawlid": _Listed("DZ", "Prophet's Birthday"),
    "passover": _Listed("IL", "Pesach", 7),
    "purim": _Listed("IL", "Purim"),
    "shavuot": _Listed("IL", "Shavuot"),
    "tisha-bav": _Listed("IL", "Tisha B'Av"),
    "rosh-hashanah": _Listed("IL", "Rosh Hashanah", 2),
    "yom-kippur": _Listed("IL", "Yom Kippur"),
    "sukkot": _Listed("IL", "Sukkot", 7),
    "hanukkah": _Listed("IL", "Hanukkah", 8),
    "diwali": _Listed("SG", "Diwali"),
    "holi": _Listed("IN", "Holi"),
    "vesak": _Listed("SG", "Vesak Day"),
    "chinese-new-year": _Listed("SG", "Chinese New Year"),
    "tet": _Listed("VN", "Lunar New Year"),
    "seollal": _Listed("KR", "Korean New Year"),
    "chuseok": _Listed("KR", "Chuseok"),
    "mid-autumn-festival": _Listed("CN", "Mid-Autumn Festival"),
    "dragon-boat-festival": _Listed("CN", "Dragon Boat Festival"),
    "qingming": _Listed("CN", "Tomb-Sweeping Day"),
    "nowruz": _Listed("IR", "Nowruz"),
}


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    """The so-manieth weekday of a month, the last where `number` is -1."""
    if number > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (number - 1))
    last = (date(year, month, 28) + timedelta(4)).replace(day=1) - timedelta(1)
    return last - timedelta((last.weekday() - weekday) % 7)


def _thanksgiving(year: int) -> date:
    return _nth(year, 11, _THURSDAY, 4)


def _advent(number: int) -> Callable[[int], date]:
    """The so-manieth Sunday of the four before Christmas; Sundays before them count on: the last of the dead is 0."""
    return lambda year: date(year, 12, 24) - timedelta((date(year, 12, 24).weekday() + 1) % 7 + 7 * (4 - number))


def _victoria_day(year: int) -> date:
    return date(year, 5, 24) - timedelta(date(year, 5, 24).weekday())


def _inauguration_day(year: int) -> date | None:
    return date(year, 1, 20) if year % 4 == 1 and year >= 1937 else None


_RULED: dict[str, Callable[[int], date | None]] = {
    "mlk-day": lambda year: _nth(year, 1, _MONDAY, 3),
    "inauguration-day": _inauguration_day,
    "presidents-day": lambda year: _nth(year, 2, _MONDAY, 3),
    "patriots-day": lambda year: _nth(year, 4, _MONDAY, 3),
    "mothering-sunday": lambda year: easter(year) - timedelta(21),  # Mother's Day in Britain
    "mothers-day": lambda year: _nth(year, 5, _SUNDAY, 2),  # in the United States and most other countries
    "victoria-day": _victoria_day,
    "memorial-day": lambda year: _nth(year, 5, _MONDAY, -1),
    "fathers-day": lambda year: _nth(year, 6, _SUNDAY, 3),  # in the United States and Britain alike
    "labor-day": lambda year: _nth(year, 9, _MONDAY, 1),
    "columbus-day": lambda year: _nth(year, 10, _MONDAY, 2),
    "election-day": lambda year: _nth(year, 11, _MONDAY, 1) + timedelta(1),  # the Tuesday after the first Monday
    "remembrance-sunday": lambda year: _nth(year, 11, _SUNDAY, 2),
    "thanksgiving": _thanksgiving,
    "black-friday": lambda year: _thanksgiving(year) + timedelta(1),
    "small-business-saturday": lambda year: _thanksgiving(year) + timedelta(2),
    "cyber-monday": lambda year: _thanksgiving(year) + timedelta(4),
    "first-advent": _advent(1),
    "second-advent": _advent(2),
    "third-advent": _advent(3),
    "fourth-advent": _advent(4),
    "sunday-of-the-dead": _advent(0),
    "peoples-mourning-day": _advent(-1),
    "day-of-repentance": lambda year: _advent(0)(year) - timedelta(4),
    "giving-tuesday": lambda year: _thanksgiving(year) + timedelta(5),
}

KEYS = frozenset(_FIXED) | frozenset(_BY_EASTER) | frozenset(_LISTED) | frozenset(_RULED) | frozenset(_ONCE) | {
    "orthodox-easter"
}  # fmt: skip
"""Every feast that `feast` knows."""


@cache
def _known(key: str, year: int) -> Span | None:
    if key in _FIXED:
        month, day, days = _FIXED[key]
        return _span(date(year, month, day), days)
    if key in _BY_EASTER:
        after, days = _BY_EASTER[key]
        return _span(easter(year, EASTER_WESTERN) + timedelta(after), days)
    if key == "orthodox-easter":
        return _span(easter(year, EASTER_ORTHODOX), 1)
    if key in _RULED:
        day_found = _RULED[key](year)
        return _span(day_found, 1) if day_found else None
    return _listed(_LISTED[key], year)


def _span(first: date, days: int) -> Span:
    return first, first + timedelta(days - 1)


def feast(key: str, year: int) -> Span | None:
    """The first and last day of a feast in `year`, None where it is not known for that year.

    Raises KeyError for a key that is not in `KEYS`. Easter is reckoned for 1583 to 4099, as dateutil does.
    """
    if key not in KEYS:
        raise KeyError(f"no such feast: {key!r}")
    if key in _ONCE:
        return _span(_ONCE[key], 1)
    return _known(key, year) if 1583 <= year <= 4099 else None


def _listed(listed: _Listed, year: int) -> Span | None:
    days = [day for day, names in _country(listed.country, year).items() if listed.name in names]
    # Hanukkah's last days may fall into January: they belong to the year before.
    begins = [d for d in sorted(days) if d - timedelta(1) not in days and (d.month, d.day) != (1, 1)]
    return _span(begins[0], listed.days) if begins else None


@cache
def _country(country: str, year: int) -> dict[date, list[str]]:
    """The English names of a country's feasts by day."""
    import holidays  # takes a tenth of a second, and few articles need it

    calendar = getattr(holidays, country)
    language = "en_US" if "en_US" in calendar.supported_languages else None
    categories = [c for c in ("public", "optional", "school") if c in calendar.supported_categories]
    with warnings.catch_warnings():  # it warns of years for which a country's list is an estimate
        warnings.simplefilter("ignore")
        found = holidays.country_holidays(country, years=[year], categories=categories, language=language)
    return {day: [n.removesuffix(" (estimated)") for n in names.split("; ")] for day, names in found.items()}
