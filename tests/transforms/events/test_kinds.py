"""The examples of every kind give an event of that kind on the bracketed words; its look-alikes give none."""

import pytest

from schemas.article import Article
from transforms.articles.blocks import Block, Cleaning
from transforms.events.find import find_events
from transforms.events.finding import Finding
from transforms.events.vocabulary import all_kinds
from transforms.times.find import find_times

EXAMPLES = [(kind.name, example) for kind in all_kinds() for example in kind.examples]
LOOKALIKES = [(kind.name, lookalike) for kind in all_kinds() for lookalike in kind.lookalikes]


def _found(text: str) -> tuple[Finding, ...]:
    # A first sentence that is no event, so that the text is not taken for a lead.
    body = f"It is a fine day.\n{text}"
    cleaning = Cleaning((Block(0, 17, "prose", ""), Block(18, len(body), "prose", "")))
    article = Article(uri="urn:test", body=body, published="2024-06-12")
    return find_events(article, cleaning, find_times(article, cleaning))


@pytest.mark.parametrize(("kind", "example"), EXAMPLES)
def test_an_example_is_an_event_of_its_kind(kind: str, example: str) -> None:
    before, _, rest = example.partition("[")
    words, _, after = rest.partition("]")
    start = len("It is a fine day.\n") + len(before)

    found = [finding.event for finding in _found(before + words + after)]

    over = [event for event in found if event.trigger.start < start + len(words) and start < event.trigger.end]
    assert kind in [event.kind for event in over], [(event.kind, event.trigger.text) for event in found]


@pytest.mark.parametrize(("kind", "lookalike"), LOOKALIKES)
def test_a_lookalike_is_no_event_of_the_kind(kind: str, lookalike: str) -> None:
    assert kind not in [finding.event.kind for finding in _found(lookalike)]
