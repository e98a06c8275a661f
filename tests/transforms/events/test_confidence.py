"""How sure an event's date is, by how it is known and by who read it."""

import msgspec

from schemas.article import Article
from transforms.articles.clean import clean
from transforms.events.confidence import UNDATED, confidence
from transforms.events.find import find_events
from transforms.times.find import find_times


def test_an_event_without_a_date_is_as_sure_as_an_event() -> None:
    assert confidence(None, "", known_kind=True) == UNDATED


def test_a_date_that_no_grammar_read_makes_an_event_less_sure() -> None:
    article = Article(uri="a", body="The ministers met in Lisbon on Friday.", published="2024-11-23")
    cleaning = clean(article)
    read = find_times(article, cleaning)
    guessed = [msgspec.structs.replace(mention, rule="dateparser: weekday") for mention in read]
    (sure,) = find_events(article, cleaning, read)
    (less_sure,) = find_events(article, cleaning, guessed)
    assert less_sure.event.time == sure.event.time
    assert round(sure.event.confidence - less_sure.event.confidence, 2) == 0.2
