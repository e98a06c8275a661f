"""Whom an event is aimed at, where the verb's own places name nobody, on sentences as the parser reads them."""

import pytest

from schemas.article import Article
from transforms.analysis import analyse


def _targets(text: str) -> list[tuple[str, str]]:
    """The name and role of those who are no agents, of the first event."""
    article = Article(uri="urn:test", body=text, published="2024-06-12", published_from="record", language="en")
    event = analyse(article, "backfill").findings[0].event
    return [(p.name, p.role) for p in event.participants if p.role != "agent"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Kenyan government demanded that Uganda release the crew.", "Uganda"),
        ("Iran threatened to shell Iraqi towns.", "Iraqi towns"),
        ("Kenya rejected calls by the Ugandan envoy on Monday.", "the Ugandan envoy"),
    ],
)
def test_the_other_side_is_found_in_what_is_said_or_behind_a_noun(text: str, name: str) -> None:
    assert (name, "target") in _targets(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thousands protested in Kenya on Sunday.",  # where it was
        "Drivers blocked roads in Nairobi on Sunday to protest.",
        "The council agreed on Monday to close the branches at Kisumu.",  # a town, and no side
        "Kenya accused Uganda on Monday of attacks on Tanzanian ships.",  # somebody is named already
        "Kenya and Uganda agreed on Monday to help Tanzania.",  # they deal with each other
        "Acme demanded on Monday that Bolt Inc. pay its debts.",  # companies
        "Kenya demanded help on Monday, and Uganda sent troops.",  # another clause
    ],
)
def test_nobody_is_added(text: str) -> None:
    assert "target" not in [role for _, role in _targets(text)]
