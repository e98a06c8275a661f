"""Heads are asked for where an event can be: in dated sentences, the first of news, and those that tell of one."""

from collections.abc import Sequence

from schemas.article import Article
from transforms.articles.clean import clean
from transforms.events.find import Chooser, find_events, reader_of
from transforms.languages.sentence import Passage, Sentence
from transforms.times.find import find_times

OLD = "It was old and grey, and it was far from any town."
PLAIN = "The sky was blue and the sea was very calm there."


def _with_heads(body: str, published: str | None) -> list[str]:
    """The sentences whose heads were found."""
    article = Article(uri="urn:test", body=body, published=published)
    cleaning = clean(article)
    seen: list[Sentence] = []

    def read(passages: Sequence[Passage], choose: Chooser) -> Sequence[Sentence]:
        reader = reader_of("en")
        assert reader is not None
        seen.extend(reader(passages, choose))
        return seen

    find_events(article, cleaning, find_times(article, cleaning), "en", "live", read)
    assert all(len(s.heads) == len(s.roles) in (0, len(s.words)) for s in seen)
    return [body[s.start : s.end] for s in seen if s.heads]


def test_sentences_with_a_date_or_a_telling_word_have_heads() -> None:
    dated, telling = "The house was built in 1912 for a doctor.", "Anna Lee resigned after a long dispute."
    assert _with_heads(" ".join((OLD, dated, PLAIN, telling)), None) == [dated, telling]


def test_the_first_sentences_of_news_have_heads() -> None:
    assert _with_heads(" ".join([OLD, PLAIN] * 4), "2024-11-22") == [OLD, PLAIN, OLD, PLAIN, OLD]


def test_the_first_sentences_are_counted_through_a_long_article() -> None:
    assert len(_with_heads(" ".join([OLD, PLAIN] * 200), "2024-11-22")) == 5
