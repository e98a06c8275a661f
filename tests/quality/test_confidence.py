"""Which dates count as right on annotated news, and what the reliability tables say of them."""

from typing import Any

import pytest

from schemas.article import Article
from tests.quality.confidence import Case, bins, error, means, report
from tests.quality.fit_confidence import Row, fit, left_out
from tests.quality.gold import is_right
from transforms.analysis import analyse
from transforms.events.confidence import START, UNKNOWN_KIND

TEXT = "Ministers met in Oslo on Tuesday. They signed a treaty on Friday."


def _document(*events: dict[str, Any], until: int | None = len(TEXT), times: tuple[dict[str, Any], ...] = ()) -> Any:
    article = {"uri": "a", "body": TEXT, "published": "2024-11-23"}
    document = {"article": article, "gold": {"events": list(events), "times": list(times)}}
    return document if until is None else document | {"annotated_until": until}


def _gold(word: str, **more: Any) -> dict[str, Any]:
    start = TEXT.index(word)
    return {"field": "body", "start": start, "end": start + len(word), **more}


@pytest.mark.parametrize(
    ("document", "right"),
    [
        (_document(_gold("met", date="2024-11-19")), True),
        (_document(_gold("met", date="2024-11-20")), False),
        (_document(_gold("met")), None),
        (_document(_gold("met", links=[["BEFORE", "2024-11-15", True]])), False),
        (_document(_gold("met", links=[["BEFORE", "2024-11-23", True]])), None),
        (_document(_gold("treaty")), False),
        (_document(_gold("met", date="2024-11-19"), until=5), None),
        (_document(until=None), None),
        (_document(until=None, times=(_gold("Tuesday", when="2024-11-19"),)), False),
    ],
)
def test_the_rules_of_the_scorer(document: Any, right: bool | None) -> None:
    article = Article(uri="a", body=TEXT, published="2024-11-23", language="en")
    met = next(each.event for each in analyse(article, "backfill").findings if each.event.trigger.text == "met")
    assert is_right(met, document) is right


def _cases(confidence: float, right: int, wrong: int) -> list[Case]:
    return [Case("set", "relative", "why", confidence, number < right) for number in range(right + wrong)]


def test_the_tables_count_what_is_right() -> None:
    cases = _cases(0.92, 9, 1) + _cases(0.6, 5, 5)
    assert [len(each) for _, each in bins(cases)] == [0, 0, 10, 0, 0, 0, 0, 10, 0]
    assert error(cases) == pytest.approx((0.02 + 0.1) / 2)
    assert report(cases).endswith("right of the 10 with 0.9 or more: 90.0 %; calibration error 6.0 %")


def test_a_fit_follows_the_shares_and_never_lifts_what_may_only_lower() -> None:
    def row(number: int, right: bool, *circumstances: str) -> Row:
        return Row(str(number), Case("set", "relative", "why", 0.0, right), (START, *circumstances))

    rows = [row(number, number % 10 > 0) for number in range(100)]
    rows += [row(number, number % 2 > 0, "it is far") for number in range(100)]
    rows += [row(number, True, UNKNOWN_KIND) for number in range(20)]
    weights = fit(rows)
    assert weights["it is far"] < -1
    assert UNKNOWN_KIND not in weights
    sure, right = means(left_out(rows))
    assert sure == pytest.approx(right, abs=0.03)
