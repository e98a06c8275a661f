"""Dates in languages without a grammar of their own, by a table of sentences written for it."""

import csv
import subprocess
import sys
from pathlib import Path

import pytest

from schemas.article import Article
from tests.calls import calls
from transforms.analysis import analyse
from transforms.articles.blocks import Cleaning
from transforms.times.find import find_times
from transforms.times.mention import Mention

FOLDER = Path(__file__).parent
# A Friday.
PUBLISHED = "2024-11-22T12:00:00+00:00"


def rows() -> list[tuple[str, str, str]]:
    """The language of each sentence, the sentence, and `text=value` for each expression in it, joined by ";"."""
    with (FOLDER / "sentences.tsv").open(encoding="utf-8", newline="") as lines:
        table = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["language"], row["sentence"], row["expected"]) for row in table]


def mentions(code: str, body: str, published: str | None = PUBLISHED) -> tuple[Mention, ...]:
    return find_times(Article(uri="a", body=body, published=published, language=code), Cleaning(()), code)


def found(code: str, body: str, published: str | None = PUBLISHED) -> str:
    return ";".join(f"{m.text}={m.resolved.value}" for m in mentions(code, body, published))


@pytest.mark.parametrize(("code", "sentence", "expected"), rows())
def test_sentence(code: str, sentence: str, expected: str) -> None:
    assert found(code, sentence) == expected


@pytest.mark.parametrize("code", ["it", "ja", "xx"])
def test_every_rule_tells_that_no_grammar_read_it(code: str) -> None:
    read = mentions(code, "2024-11-04, 04.11.2024, 2019年, lunedì, 5 maggio 2024, 3 giorni fa, 昨日, 3日前")
    assert read
    assert all(m.rule.startswith("dateparser: ") and m.less_sure for m in read)
    assert not any(m.less_sure for m in mentions("en", "They met on 5 May 2024."))


def test_granularity_and_basis_are_those_of_what_was_said() -> None:
    said = "Il 5 maggio 2024, a maggio 2023, nel 2019, lunedì, la settimana scorsa, 3 ore fa."
    assert [(m.resolved.granularity, m.resolved.basis) for m in mentions("it", said)] == [
        ("day", "explicit"), ("month", "explicit"), ("year", "explicit"), ("day", "relative"), ("week", "relative"),
        ("hour", "relative"),
    ]  # fmt: skip


def test_a_weekday_on_its_own_day_is_that_day() -> None:
    assert found("it", "Il ministro si è dimesso venerdì.") == "venerdì=2024-11-22"


def test_without_a_publication_only_full_dates_are_placed() -> None:
    assert found("it", "Ieri o lunedì o il 5 maggio o il 5 maggio 2024", None) == (
        "Ieri=XXXX-XX-XX;lunedì=XXXX-WXX-1;5 maggio=XXXX-05-05;5 maggio 2024=2024-05-05"
    )


def test_a_weekday_beside_a_day_fixes_the_year() -> None:
    assert found("it", "È morto martedì 5 maggio.") == "martedì 5 maggio=2026-05-05"


def test_the_day_of_the_publication_is_that_of_its_zone() -> None:
    assert found("it", "Ieri", "2024-11-22T23:30:00-05:00") == "Ieri=2024-11-21"
    assert found("it", "2 giorni fa", "2024-11-22T00:30:00+09:00") == "2 giorni fa=2024-11-20"


@pytest.mark.parametrize("code", ["", "xx", "en-gb", "../en", "fallback", "x" * 1000, "\ud800", "en.words"])
def test_no_code_of_a_language_breaks_it(code: str) -> None:
    assert found(code, "2024-11-04").endswith("2024-11-04")


ITALIAN = (
    "Il consiglio comunale ha votato lunedì per chiudere il vecchio ponte. I lavori cominceranno il 9 dicembre 2024,"
    " ha detto ieri un portavoce, e dureranno fino a marzo 2026. Un anno fa era stata trovata una crepa."
)


def test_a_language_stated_and_the_same_detected_give_the_same() -> None:
    stated = analyse(Article(uri="a", body=ITALIAN, published=PUBLISHED, language="it"), "backfill")
    detected = analyse(Article(uri="a", body=ITALIAN, published=PUBLISHED), "backfill")
    assert detected.detected == "it"
    assert detected.times == stated.times
    assert [m.resolved.value for m in detected.times] == ["2024-11-18", "2024-12-09", "2024-11-21", "2026-03", "2023"]


def test_no_english_model_reads_another_language() -> None:
    program = (
        "import sys; from schemas.article import Article; from transforms.analysis import analyse;"
        f"made = analyse(Article(uri='a', body={ITALIAN!r}, published='2024-11-22'), 'live');"
        "assert made.language == 'it' and made.times and not made.findings;"
        "sys.exit(any(name.startswith('transforms.languages.en.words') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


UNITS = {
    "it": ("5 maggio 2024 ", "5 ", "maggio ", "lunedì ", "3 giorni fa ", "2024. ", "3-", "12/", "di ", "scorso "),
    "ja": ("2024年5月3日", "5", "5 ", "年", "去年5月", "3日", "一", "昨日 ", "2024-"),
    "hu": ("májusban ", "május", "2024. május ", "3-án "),
    "ru": ("январ ", "три ", "три недели ", "назад ", "мая 2024 года "),
}


@pytest.mark.parametrize(("code", "unit"), [(code, unit) for code, units in UNITS.items() for unit in units])
def test_four_times_the_text_takes_four_times_the_work(code: str, unit: str) -> None:
    body = unit * (4000 // len(unit))
    mentions(code, body)  # what is loaded once is no work of the text
    once, four_times = (calls(lambda times=times: mentions(code, body * times)) for times in (1, 4))
    assert four_times <= 6 * once + 2_000
