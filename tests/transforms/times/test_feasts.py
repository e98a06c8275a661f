"""Feasts: known dates of many years, from calendars and not from the code."""

import importlib
import pkgutil
import subprocess
import sys
from datetime import date

import pytest

import transforms.languages as package
from transforms.languages.language import language
from transforms.times.feasts import KEYS, feast

CODES = [info.name for info in pkgutil.iter_modules(package.__path__) if info.ispkg and language(info.name)]
FEASTS: dict[str, dict[str, str]] = {
    code: importlib.import_module(f"{package.__name__}.{code}.feasts").FEASTS for code in CODES
}

FIRST_DAYS = [
    ("easter", "2024-03-31"),
    ("easter", "2025-04-20"),
    ("easter", "2000-04-23"),
    ("easter", "1961-04-02"),
    ("orthodox-easter", "2024-05-05"),
    ("good-friday", "2023-04-07"),
    ("ash-wednesday", "2024-02-14"),
    ("palm-sunday", "2023-04-02"),
    ("shrove-tuesday", "2023-02-21"),
    ("ascension", "2024-05-09"),
    ("pentecost", "2024-05-19"),
    ("mothering-sunday", "2024-03-10"),
    ("christmas", "1914-12-25"),
    ("bastille-day", "1789-07-14"),
    ("thanksgiving", "2023-11-23"),
    ("thanksgiving", "2024-11-28"),
    ("black-friday", "2024-11-29"),
    ("cyber-monday", "2024-12-02"),
    ("giving-tuesday", "2024-12-03"),
    ("election-day", "2016-11-08"),
    ("election-day", "2022-11-08"),
    ("election-day", "2024-11-05"),
    ("inauguration-day", "2021-01-20"),
    ("mlk-day", "2024-01-15"),
    ("presidents-day", "2024-02-19"),
    ("patriots-day", "2013-04-15"),
    ("memorial-day", "2024-05-27"),
    ("memorial-day", "2021-05-31"),
    ("labor-day", "2024-09-02"),
    ("columbus-day", "2023-10-09"),
    ("mothers-day", "2024-05-12"),
    ("fathers-day", "2024-06-16"),
    ("victoria-day", "2024-05-20"),
    ("victoria-day", "2023-05-22"),
    ("remembrance-sunday", "2024-11-10"),
    ("ramadan", "2024-03-11"),
    ("ramadan", "2023-03-23"),
    ("eid-al-fitr", "2024-04-10"),
    ("eid-al-fitr", "2023-04-21"),
    ("eid-al-adha", "2024-06-16"),
    ("passover", "2024-04-23"),
    ("rosh-hashanah", "2024-10-03"),
    ("yom-kippur", "2024-10-12"),
    ("yom-kippur", "2023-09-25"),
    ("hanukkah", "2024-12-26"),
    ("hanukkah", "2025-12-15"),
    ("diwali", "2023-11-12"),
    ("diwali", "2024-10-31"),
    ("holi", "2024-03-25"),
    ("chinese-new-year", "2023-01-22"),
    ("chinese-new-year", "2024-02-10"),
    ("chinese-new-year", "2025-01-29"),
    ("tet", "2024-02-10"),
    ("mid-autumn-festival", "2024-09-17"),
    ("nowruz", "2024-03-20"),
]


@pytest.mark.parametrize(("key", "first"), FIRST_DAYS)
def test_first_day(key: str, first: str) -> None:
    found = feast(key, int(first[:4]))
    assert found is not None
    assert found[0] == date.fromisoformat(first)


@pytest.mark.parametrize(
    ("key", "year", "last"),
    [
        ("hanukkah", 2024, date(2025, 1, 2)),
        ("passover", 2024, date(2024, 4, 29)),
        ("kwanzaa", 2024, date(2025, 1, 1)),
        ("lent", 2024, date(2024, 3, 30)),
        ("christmas", 2024, date(2024, 12, 25)),
    ],
)
def test_last_day(key: str, year: int, last: date) -> None:
    found = feast(key, year)
    assert found is not None
    assert found[1] == last


@pytest.mark.parametrize("year", [1999, 2024, 2050])
def test_a_day_that_happened_once_keeps_its_year(year: int) -> None:
    assert feast("9/11", year) == (date(2001, 9, 11), date(2001, 9, 11))


@pytest.mark.parametrize(
    ("key", "year"), [("inauguration-day", 2024), ("ramadan", 1700), ("easter", 900), ("holi", 1950)]
)
def test_unknown_for_the_year(key: str, year: int) -> None:
    assert feast(key, year) is None


def test_no_such_feast() -> None:
    with pytest.raises(KeyError, match="festivus"):
        feast("festivus", 2024)


@pytest.mark.parametrize("key", sorted(KEYS))
def test_every_feast_is_known_in_these_years(key: str) -> None:
    assert any(feast(key, year) for year in range(2023, 2027))


def test_every_name_has_a_feast_and_every_feast_a_name() -> None:
    assert {key for names in FEASTS.values() for key in names.values()} == KEYS


def test_names_are_lower_case_with_straight_apostrophes() -> None:
    assert [name for names in FEASTS.values() for name in names if name != name.lower() or "’" in name] == []


def test_the_library_waits_until_it_is_needed() -> None:
    code = "import sys, transforms.times.feasts; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
