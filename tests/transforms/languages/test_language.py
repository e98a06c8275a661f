"""Languages are found by their folders, and each brings what finding times needs."""

from transforms.languages.language import Language, language


def english() -> Language:
    found = language("en")
    assert found is not None
    return found


def test_english_brings_its_expressions() -> None:
    assert english().code == "en"
    assert {"weekday", "month and day", "duration"} <= {e.name for e in english().expressions}


def test_what_has_no_grammar_is_no_language() -> None:
    assert language("xx") is None


def test_a_cluster_is_trimmed_of_connecting_words() -> None:
    def trimmed(cluster: str) -> str:
        start, end = english().trim(cluster)
        return cluster[start:end]

    assert [trimmed(c) for c in ("of the year and", "in two weeks to", "in May 2010 the", "from 2009")] == [
        "the year",
        "in two weeks",
        "May 2010",
        "2009",
    ]


def test_feasts_are_days_by_number() -> None:
    assert english().feasts("christmas", 2024) == (739245, 739245)
