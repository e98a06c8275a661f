"""The articles that are put together for the measurements."""

from schemas.article import Article
from tests.bench.texts import compose, first, sentences_of

ORIGINALS = [
    Article(uri="a", title="A", body="It rained on Monday. It stopped in May.\nRead more", published="2024-11-22"),
    Article(uri="b", title="B", body="He came on 3 May. It rained on Monday.", published="2024-11-23"),
]


def test_each_sentence_is_taken_once() -> None:
    assert sentences_of(ORIGINALS) == ["It rained on Monday.", "It stopped in May.", "Read more", "He came on 3 May."]


def test_composed_articles_have_their_length_and_nothing_but_the_sentences() -> None:
    articles = compose(ORIGINALS, 4)
    assert [article.title for article in articles] == ["A", "B", "A", "B"]
    assert all(3000 <= len(article.body) < 3100 for article in articles)


def test_another_seed_gives_other_articles_and_the_same_one_the_same() -> None:
    assert compose(ORIGINALS, 2, seed=1) == compose(ORIGINALS, 2, seed=1)
    assert {a.body for a in compose(ORIGINALS, 2, seed=1)}.isdisjoint(a.body for a in compose(ORIGINALS, 2, seed=2))


def test_the_first_articles_keep_their_order_and_end_before_the_limit() -> None:
    assert [a.uri for a in first(ORIGINALS, 1000)] == ["a", "b"]
    assert [a.uri for a in first(ORIGINALS, 60)] == ["a"]
    assert [a.uri for a in first(ORIGINALS, 5)] == ["a"]
