"""The measurements' own arithmetic: who takes which articles, and what the rounds come to."""

from collections.abc import Sequence

from schemas.article import Article
from tests.bench.measure import LEAST_SECONDS, Speed, Timing, Turn, Way, measured, share, speed, take

ARTICLES = [Article(uri=str(number), body="é" * 500) for number in range(7)]


def test_every_way_takes_a_turn_in_each_round() -> None:
    order: list[str] = []

    def way(name: str) -> Way:
        def turn(articles: Sequence[Article]) -> Timing:
            order.append(f"{name}{len(articles)}")
            return Timing(0.5, 2 * len(articles))

        return Way(name, turn)

    speeds = measured([way("a"), way("b")], [ARTICLES[:2], ARTICLES[2:5]])
    assert order == ["a2", "b2", "a3", "b3"]
    assert speeds == [Speed("a", 5.0, 5.0, 2.0), Speed("b", 5.0, 5.0, 2.0)]  # 1 KB an article, in UTF-8


def test_a_slow_way_takes_each_article_once_in_all_rounds() -> None:
    slow = Way("slow", lambda _: Timing(1.0, 0), slow=True)
    taken = [article for number in range(3) for article in share(slow, ARTICLES, number, 3)]
    assert sorted(article.uri for article in taken) == [article.uri for article in ARTICLES]


def test_a_slow_way_takes_something_when_there_are_fewer_articles_than_rounds() -> None:
    slow = Way("slow", lambda _: Timing(1.0, 0), slow=True)
    assert all(share(slow, ARTICLES[:2], number, 9) for number in range(9))


def test_a_turn_goes_over_little_text_until_it_took_long_enough() -> None:
    turn = take(Way("quick", lambda _: Timing(LEAST_SECONDS / 4, 3)), ARTICLES[:2])
    assert turn == Turn(8.0, 8, Timing(LEAST_SECONDS, 12))


def test_a_slow_round_does_not_move_the_median() -> None:
    turns = [Turn(10.0, 5, Timing(seconds, 15)) for seconds in (1.0, 1.0, 30.0)]
    assert speed("way", turns) == Speed("way", 10.0, 5.0, 3.0)
