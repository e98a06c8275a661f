"""Identity under corrections, on the shipped articles; and the count of it notices what is lost."""

from itertools import islice

import pytest

import tests.quality.corrections as counted
from schemas.article import Article
from tests.golden.expectations import analyses
from tests.quality.corrections import Outcome, outcomes

FERRY = Article(
    uri="urn:a",
    body="Anna Lund signed the treaty in Oslo on Friday. Police arrested two men on 3 March. Fares rose in 2019.",
    published="2024-11-23",
    language="en",
)


@pytest.mark.parametrize("name", sorted(analyses())[::4])
def test_events_of_the_shipped_articles_are_found_again(name: str) -> None:
    found = list(islice(outcomes(analyses()[name].article), 60))
    assert [outcome for outcome in found if outcome.verdict == "another"] == []
    assert sum(outcome.verdict == "kept" for outcome in found) >= 0.95 * len(found)


def test_what_is_corrected_is_counted_for_itself_and_for_the_others() -> None:
    found = [outcome for outcome in outcomes(FERRY) if outcome.what == "date"]
    assert {outcome.verdict for outcome in found} == {"kept"}
    assert [(outcome.what, outcome.meant) for outcome in found] == [
        *[("date", True), ("date", False), ("date", False)],
        *[("date", False), ("date", True), ("date", False)],
        *[("date", False), ("date", False), ("date", True)],
    ]
    first = found[0]
    assert first == Outcome(
        "date", True, "kept", "Anna Lund signed the treaty in Oslo on 22 November 2024.",
        "Anna Lund signed the treaty in Oslo on 23 November 2024.",
    )  # fmt: skip


def test_a_lost_identity_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counted, "match", lambda _old, new: {place: 0 for place in range(len(new)) if place != 1})
    verdicts = {outcome.verdict for outcome in outcomes(FERRY)}
    assert verdicts == {"kept", "new", "another"}
