"""What is done with an article, given what is kept of it."""

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from schemas.article import Article
from tests.transforms.stories.events import event
from transforms.stories.admission import decide
from transforms.stories.kept import kept_of

NOW = datetime(2024, 11, 23, 12, tzinfo=UTC)
PAST, FUTURE = "2024-11-23T13:00:00+02:00", "2024-11-23T13:00:00+00:00"


def article(body: str = "They met.", **fields: Any) -> Article:
    return Article(uri="urn:a", body=body, **fields)


@pytest.mark.parametrize(
    ("new", "action"),
    [
        (article(), "extract"),
        (article(status="usable"), "extract"),
        (article(status="withheld"), "retract"),
        (article(status="canceled"), "retract"),
        (article(embargoed=PAST), "extract"),
        (article(embargoed=FUTURE), "hold"),
        (article(embargoed="2024-11-23"), "extract"),
        (article(embargoed="2024-11-24"), "hold"),
        (article(embargoed=FUTURE, status="canceled"), "retract"),
    ],
)
def test_a_first_version(new: Article, action: str) -> None:
    decision = decide(None, new, NOW)
    assert (decision.action, decision.reason) == (action, "first version")
    assert decision.reads == (action in ("extract", "hold"))


V2 = {"version": "2", "updated": "2024-11-23T10:00:00Z"}


@pytest.mark.parametrize(
    ("kept", "new", "action", "reason"),
    [
        # the version decides before `updated` does
        (article(**V2), article("Other.", version="3", updated="2024-11-22"), "extract", "newer version"),
        (article(**V2), article("Other.", version="1.9", updated="2024-11-24"), "ignore", "older version"),
        (article(**V2), article("Other.", version="2.0", updated="2024-11-24"), "extract", "newer update"),
        (article(**V2), article("Other.", version="2", updated="2024-11-22"), "ignore", "older update"),
        (article(**V2), article("Other.", updated="2024-11-22"), "ignore", "older update"),
        (article(version="final", updated="2024-11-22"), article("Other.", **V2), "extract", "newer update"),
        # where neither tells, the last to come is the newest
        (article(**V2), article("Other.", **V2), "extract", "other content"),
        (article(), article("Other."), "extract", "other content"),
        (article(version="final"), article("Other.", version="3"), "extract", "other content"),
        (article(status="canceled"), article(), "extract", "other status"),
        (article(), article(status="withheld"), "retract", "other status"),
        # copies
        (article(), article(), "ignore", "unchanged"),
        (article(**V2), article(**V2, status="usable"), "ignore", "unchanged"),
        (article(**V2), article(), "ignore", "unchanged"),
        (article(**V2), article(version="3"), "advance", "unchanged"),
        (article(), article(**V2), "advance", "unchanged"),
        (article(**V2), article(version="1"), "ignore", "older version"),
        (article(status="canceled", **V2), article(status="canceled", version="3"), "advance", "unchanged"),
        # of one version, what is further on its way wins in any order
        (article(status="withheld", **V2), article(**V2), "extract", "other status"),
        (article(**V2), article(status="withheld", **V2), "ignore", "earlier status"),
        (article(**V2), article("Killed.", status="canceled", **V2), "retract", "other status"),
        (article("Killed.", status="canceled", **V2), article(**V2), "ignore", "earlier status"),
        # a newer version takes back what an older one withdrew, and the other way about
        (article(status="canceled", **V2), article(version="3"), "extract", "newer version"),
        (article(**V2), article(status="withheld", version="3"), "retract", "newer version"),
        (article(**V2), article(embargoed=FUTURE, version="3"), "hold", "newer version"),
        # an embargo that is over or that was never on asks for nothing
        (article(**V2), article(embargoed=PAST, version="3"), "advance", "newer version"),
    ],
)
def test_a_further_version(kept: Article, new: Article, action: str, reason: str) -> None:
    decision = decide(kept_of(kept), new, NOW)
    assert (decision.action, decision.reason) == (action, reason)


HELD = msgspec.structs.replace(
    kept_of(article(embargoed=FUTURE, **V2)), held=(event("diplomacy.meet", "meet", "They met."),)
)


@pytest.mark.parametrize(
    ("new", "hour", "action", "reason"),
    [
        (article(embargoed=FUTURE, **V2), 12, "ignore", "unchanged"),
        (article(embargoed=FUTURE, **V2), 13, "extract", "end of embargo"),
        (article(embargoed=FUTURE, version="3"), 12, "advance", "unchanged"),
        (article(version="3"), 12, "extract", "newer version"),
        (article(embargoed=PAST, version="3"), 12, "extract", "newer version"),
        (article(embargoed="2024-11-25", version="3"), 13, "hold", "newer version"),
        (article(version="1"), 12, "ignore", "older version"),
    ],
)
def test_a_further_version_of_what_is_held(new: Article, hour: int, action: str, reason: str) -> None:
    decision = decide(HELD, new, NOW.replace(hour=hour))
    assert (decision.action, decision.reason) == (action, reason)
