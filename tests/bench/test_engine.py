"""The engine forgets what it read before it is measured on text that counts as new."""

from schemas.article import Article
from tests.bench.engine import forget, text_alone
from transforms.times import calendar, find, resolve


def test_nothing_of_earlier_text_is_remembered() -> None:
    text_alone([Article(uri="a", body="It closed on 3 March 2019, two days before Easter.", published="2024-11-22")])
    before = find.engine("en")
    forget()
    assert find.engine("en") is not before
    caches = [c for m in (calendar, resolve) for c in vars(m).values() if hasattr(c, "cache_info")]
    assert caches
    assert not any(cache.cache_info().currsize for cache in caches)
