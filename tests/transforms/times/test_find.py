"""Time expressions of whole articles: what holds for every text, and the laws of the engine."""

import random
from datetime import date, timedelta
from itertools import pairwise

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.article import Article
from tests.calls import calls
from transforms.articles.blocks import Block, Cleaning
from transforms.times.find import Engine, engine, find_times
from transforms.times.mention import Mention
from transforms.times.read import Reader, Reading
from transforms.times.scan import CLUSTER

PUBLISHED = "2024-11-22T12:00:00+00:00"


NOTHING_CLEANED = Cleaning(())


def times(body: str, published: str | None = PUBLISHED, cleaning: Cleaning = NOTHING_CLEANED) -> tuple[Mention, ...]:
    return find_times(Article(uri="text", body=body, published=published), cleaning, "en")


def values(body: str, published: str | None = PUBLISHED) -> list[str]:
    return [m.resolved.value for m in times(body, published)]


def english() -> Engine:
    ready = engine("en")
    assert ready is not None
    return ready


PHRASES = (
    "early in the morning of 29 April 1975", "two days after November 5", "from October 3 to 7", "Friday at 8 p.m.",
    "the end of the second quarter of 2024", "the same period last year", "late on Tuesday night", "May 3-5, 2024",
    "the first week of next month", "a year and a half ago", "in 2010-11 and 2012", "at 15:00 GMT on Saturday",
    "the past two years", "every Monday morning", "three-and-a-half-hour", "a few days later that month",
    "the late 1990s and early 2000s", "mid-March to early April", "Christmas Eve last year", "week ending Nov. 9",
)  # fmt: skip


@pytest.mark.parametrize("phrase", PHRASES)
def test_the_order_of_the_expressions_changes_nothing(phrase: str) -> None:
    expressions = list(english().language.expressions)
    expected = Reader(expressions).read(phrase)
    for seed in range(5):
        random.Random(seed).shuffle(expressions)
        assert Reader(expressions).read(phrase) == expected


@pytest.mark.parametrize("phrase", PHRASES)
def test_what_an_expression_needs_never_hides_a_match(phrase: str) -> None:
    patient = [msgspec.structs.replace(e, needs=frozenset()) for e in english().language.expressions]

    def said(readings: tuple[Reading, ...]) -> list[tuple[int, int, str, object]]:
        return [(r.start, r.end, r.rule, r.meaning) for r in readings]

    assert said(Reader(patient).read(phrase)) == said(english().reader.read(phrase))


def test_explicit_dates_do_not_depend_on_the_publication() -> None:
    body = "It was signed on 5 May 1998, amended in March 2003 and ended in the 2010s."
    assert values(body, None) == values(body) == ["1998-05-05", "2003-03", "201"]


def test_without_a_publication_relative_dates_stay_open() -> None:
    found = times("He left on Friday and came back on November 5.", None)
    assert [m.resolved.value for m in found] == ["XXXX-WXX-5", "XXXX-11-05"]
    assert [m.resolved.earliest for m in found] == [None, None]


RELATIVE = (
    "He left yesterday.", "He will leave tomorrow.", "He left two days ago.", "He left 10 days ago.",
    "He will return in three days.", "He resigned on {weekday}.", "He will resign on {weekday}.",
    "He was shot on {day} and died two days later.", "He left on {day}.", "He left the day before yesterday.",
)  # fmt: skip


@given(
    st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(-400, 400), st.integers(1, 60),
    st.sampled_from(RELATIVE),
)  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_moving_the_publication_and_the_words_moves_the_answer(
    published: date, moved: int, before: int, sentence: str
) -> None:
    def days(shift: int) -> list[date]:
        day = published + timedelta(shift - before)
        words = sentence.format(day=f"{day:%B} {day.day}, {day.year}", weekday=f"{day:%A}")
        found = times(words, (published + timedelta(shift)).isoformat())
        return [date.fromisoformat(m.resolved.value) for m in found]

    assert [d + timedelta(moved) for d in days(0)] == days(moved)


def test_a_sentence_alone_and_in_an_article_gives_the_same_explicit_dates() -> None:
    sentence = "It opened on 5 May 1998 and closed on March 3, 2003."
    other = "The minister resigned on Friday. Nobody had expected it last week.\n"
    alone = [m.resolved for m in times(sentence)]
    within = [m.resolved for m in times(other + sentence + "\n" + other) if m.resolved.basis == "explicit"]
    assert alone == within


def test_furniture_is_read_but_moves_no_anchor() -> None:
    body = "He was shot on Nov. 5.\nREAD MORE: Fair opened Nov. 9\nHe died the next day."
    start = body.index("READ")
    furniture = Cleaning((Block(start, body.index("\n", start), "furniture", "links"),))
    assert [m.resolved.value for m in times(body, cleaning=furniture)] == ["2024-11-05", "2024-11-09", "2024-11-06"]
    assert [m.resolved.value for m in times(body)][-1] == "2024-11-10"


def test_an_anaphor_names_its_anchor() -> None:
    body = "He was shot on November 5. He died two days later."
    later = times(body)[1]
    assert later.anchor is not None
    assert body[slice(*later.anchor)] == "November 5"
    assert later.resolved.basis == "anchored"


def test_the_publications_own_zone_decides_today() -> None:
    assert values("He left today.", "2024-11-22T23:30:00-05:00") == ["2024-11-22"]
    assert values("He left today.", "2024-11-23T00:30:00+09:00") == ["2024-11-23"]


@pytest.mark.parametrize(
    ("published", "yesterday"),
    [("2024-11-21T23:00:00Z", "2024-11-21"), ("2024-11-23", "2024-11-21"), ("2024-12-22", "2024-12-21")],
)
def test_the_date_printed_above_the_text_decides_today_where_the_stamp_is_near(published: str, yesterday: str) -> None:
    body = "Friday, November 22, 2024\nTwo men were freed yesterday."
    dateline = Cleaning((Block(0, body.index("\n"), "dateline", "a date alone above the text"),))
    assert [m.resolved.value for m in times(body, published, dateline)] == ["2024-11-22", yesterday]


@pytest.mark.parametrize(
    ("body", "today"),
    [
        ("The plant opened on Thursday. “Today is a great day,” its head said.", "2024-11-21"),
        ('The plant opened on Thursday.\n"We are proud. We open our gates today," its head said.', "2024-11-21"),
        ("A strike began on Monday. Speaking on Thursday, its head said: “Nobody will work today.”", "2024-11-21"),
        ("A strike began on Monday. “Nobody will work today,” its head said.", "2024-11-22"),
        ("The plant opened on Thursday. “It is a great day,” its head said. It is closed today.", "2024-11-22"),
        ("The plant burnt on Thursday. “We saw it last night,” a neighbour said.", "2024-11-21TNI"),
    ],
)
def test_today_in_a_quotation_is_the_day_on_which_it_was_said(body: str, today: str) -> None:
    assert values(body)[-1] == today


def test_title_and_body_have_their_own_offsets() -> None:
    article = Article(uri="a", title="Talks on Monday", body="They met on Tuesday.", published=PUBLISHED)
    found = find_times(article, Cleaning(()), "en")
    assert [(m.field, m.text, article.text(m.field)[m.start : m.end]) for m in found] == [
        ("title", "Monday", "Monday"),
        ("body", "Tuesday", "Tuesday"),
    ]


def test_a_language_of_which_nothing_is_known_has_its_dates_in_figures() -> None:
    found = find_times(Article(uri="a", body="Am 5. Mai oder 2024-05-06"), Cleaning(()), "xx")
    assert [m.resolved.value for m in found] == ["2024-05-06"]


def test_a_history_counts_bare_months_from_the_story() -> None:
    body = (
        "War broke out on September 1, 1939. By early October the country was divided. In November 1939 the Union"
        " attacked. Peace came in March 1940. In April the coast fell. On May 10, 1940 the cabinet fell. On June 10"
        " the south joined. A report of 2005 denied it. In December 1941 the fleet was sunk. In January the island"
        " fell."
    )
    found = {m.text: m.resolved.value for m in times(body)}
    assert [found[w] for w in ("early October", "April", "June 10", "January")] == [
        "1939-10", "1940-04", "1940-06-10", "1942-01",
    ]  # fmt: skip


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_with_true_offsets(text: str) -> None:
    for mention in times(text):
        assert text[mention.start : mention.end] == mention.text


VOCABULARY = (
    "the of a two 5 2010 May Monday early last next week year ago later to - , . at 5:30 p.m. GMT 1990s half past"
    " quarter end and from in Christmas 5th century BC every ' day after before"
)
WORDS = st.sampled_from(sorted(VOCABULARY.split()))


@given(st.lists(WORDS, max_size=40).map(" ".join))
@settings(max_examples=200, deadline=None)
def test_any_heap_of_time_words_is_read(text: str) -> None:
    found = times(text)
    for one, other in pairwise(found):
        assert one.end <= other.start


HOSTILE = {
    "letters": "a", "digits": "1", "days": "Monday ", "hyphens": "1-1-1-", "years": "2010 ", "articles": "the ",
    "dates": "May 5, 2010 and ", "blanks": " ", "ago": "two years ago ", "apostrophes": "'90s ", "dots": "1.2.",
    "ordinals": "5th ", "ranges": "2010-11-", "nested": "early late mid ", "zones": "5 p.m. GMT ", "joined": "twenty-",
    "capitals": "İ’",
}  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_clusters_are_short_whatever_the_text(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    clusters = english().scanner.clusters(text)
    assert all(end - start <= CLUSTER + 40 for start, end in clusters)
    assert all(one[1] <= other[0] for one, other in pairwise(clusters))


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_four_times_the_text_takes_no_more_than_four_times_the_work(unit: str) -> None:
    times(unit * 100)  # what is loaded once is no work of the text
    small, large = (calls(lambda size=size: times(unit * (size // len(unit)))) for size in (10_000, 40_000))

    assert large <= 6 * small + 2_000


@pytest.mark.parametrize(
    ("body", "clock"),
    [
        ("Drivers struck on Thursday. One was shot on Nov. 2.\n\nPolice came at 9 a.m. and left.", "2024-11-21T09:00"),
        ("Drivers struck on Thursday. He was shot on Nov. 2. Police came at 9 a.m. and left.", "2024-11-02T09:00"),
        ("The mine shut in March.\n\nOn Nov. 2 a bus left.\n\nIt came at 9 a.m. to Lima.", "2024-11-02T09:00"),
        ("A ferry ran aground on Monday night.\n\nIt struck a bank at 23:20.", "2024-11-18T23:20"),
    ],
)
def test_a_clock_time_takes_the_day_of_its_paragraph_else_that_of_the_news(body: str, clock: str) -> None:
    assert values(body)[-1] == clock


def test_the_years_of_furniture_do_not_make_a_history_of_the_news() -> None:
    news = "He pleaded guilty in September."
    links = "\nMine opens in 1990. Dam bursts in 1994. Bank fails in 1998. Flood of 2001."
    furniture = Cleaning((Block(len(news) + 1, len(news + links), "furniture", "links"),))
    assert times(news + links, cleaning=furniture)[0].resolved.value == "2024-09"
