"""Heads are asked for where an event can be: in dated sentences, the first of news, those with a verb that tells."""

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


def test_the_form_of_a_word_decides_whether_it_can_tell() -> None:
    done = "Two gunmen had been arrested near the old mill."
    planned = "She will resign after the vote."
    held = "The two ministers held talks about the water of the lake."
    habit = "The police often arrest people without any reason."
    noun = "The arrest of a king is an old subject of books."
    other = "He put the old book on the shelf near the door."
    assert _with_heads(" ".join((done, habit, planned, noun, held, other)), None) == [done, planned, held]


def test_who_says_something_far_down_in_news_has_heads() -> None:
    says = "The mayor says that the bridge is safe."
    body = " ".join((*[OLD, PLAIN] * 4, says))
    assert _with_heads(body, "2024-11-22")[-1] == says
    assert _with_heads(body, None) == []


def test_the_first_sentences_of_news_have_heads() -> None:
    assert _with_heads(" ".join([OLD, PLAIN] * 4), "2024-11-22") == [OLD, PLAIN, OLD, PLAIN, OLD]


def test_the_first_sentences_are_counted_through_a_long_article() -> None:
    assert len(_with_heads(" ".join([OLD, PLAIN] * 200), "2024-11-22")) == 5
