"""Whether a topic's setting does what is wanted."""

import pytest

from pipeline.io.kafka.topics import _suffices, articles, events, letters


@pytest.mark.parametrize(
    ("found", "wanted", "well"),
    [
        ("604800000", "604800000", True),
        ("604800001", "604800000", True),
        ("604799999", "604800000", False),
        ("-1", "604800000", True),  # for ever
        ("compact", "compact", True),
        ("compact,delete", "compact", True),
        ("delete, compact", "compact", True),
        ("delete", "compact", False),
        ("", "compact", False),
        ("producer", "604800000", False),
    ],
)
def test_more_than_wanted_is_well(found: str, wanted: str, well: bool) -> None:
    assert _suffices(found, wanted) is well


def test_a_letter_holds_any_article_and_its_headers() -> None:
    of_articles = articles("a", 6, -1, 7)
    of_letters = letters("a.dead-letters", -1, 7)
    assert int(of_letters.configs["max.message.bytes"]) > int(of_articles.configs["max.message.bytes"])
    assert of_letters.configs["retention.ms"] == of_articles.configs["retention.ms"] == str(7 * 86_400_000)
    assert events("a.events", 6, -1).configs["cleanup.policy"] == "compact"
