"""When an article was published, read from its byline, dateline or address where the record does not say."""

import pytest

from schemas.article import Article
from transforms.articles.publication import with_publication

PROSE = "\nThe company said that it would close the plant.\nIts workers will strike."

BODIES = [
    ("America\nBy\nAFP\n| Nov 23, 2024", "2024-11-23", "byline"),
    ("By Jane Doe\nReuters\nUpdated 14:05 GMT, 23 November 2024", "2024-11-23T14:05:00+00:00", "byline"),
    ("By Jo Roe, Juba\nPosted 23 Nov 2024 9:30 am EAT | Updated 24 Nov 2024", "2024-11-23T09:30:00+03:00", "byline"),
    ("Updated: 24 Nov 2024\nPublished: 23 Nov 2024", "2024-11-23", "byline"),
    ("July 4, 2024 at 3:05 p.m. ET", "2024-07-04T15:05:00-04:00", "byline"),
    ("Dec. 4, 2024, 3:05 PM ET", "2024-12-04T15:05:00-05:00", "byline"),
    ("2024-11-23 14:05 +0100 · 4 min read", "2024-11-23T14:05:00+01:00", "byline"),
    ("Staff Writer | 23/11/2024", "2024-11-23", "byline"),
    ("11/23/24", "2024-11-23", "byline"),
    ("Sat 23 Nov 2024 14.05", "2024-11-23T14:05:00", "byline"),
    ("2024-11-23T10:15:00Z", "2024-11-23T10:15:00+00:00", "byline"),
    ("By Jo Roe, CNN\n3 min read\nUpdated 5:12 AM EST, Sat November 23, 2024", "2024-11-23T05:12:00-05:00", "byline"),
    ("Written by Jo Roe | Delhi | Updated: November 23, 2024 14:05 IST", "2024-11-23T14:05:00+05:30", "byline"),
    ("Text by: FRANCE 24\nIssued on: 23/11/2024 - 14:05", "2024-11-23T14:05:00", "byline"),
    ("Jo Roe in Juba\nSun 23 Jun 2024 10.15 BST\nLast modified Mon 24 Jun 2024", "2024-06-23T10:15:00+01:00", "byline"),
    ("By Our Correspondent\n\nNovember 23, 2024\n\nLAHORE:", "2024-11-23", "byline"),
    ("Friday, July 21, 2017", "2017-07-21", "dateline"),
    ("March 01, 2008", "2008-03-01", "dateline"),
]


@pytest.mark.parametrize(("head", "published", "origin"), BODIES)
def test_the_head_of_the_text_says_when(head: str, published: str, origin: str) -> None:
    article = with_publication(Article(uri="a", body=head + PROSE))
    assert (article.published, article.published_from) == (published, origin)


LOOK_ALIKES = [
    "Declaration of War, 8 February 1904",
    "The war begins\n8 February 1904",
    "Born: June 11, 1988 (age 30) Fort Worth, Texas",
    "03/04/2024",  # in March or in April: the language alone can't say
    "Feb 30, 2024",
    "The firm was founded on March 3, 1999 in Ohio.",
    "Call 2024-11-23-555",
]


@pytest.mark.parametrize("head", LOOK_ALIKES)
def test_other_dates_are_not_the_publication(head: str) -> None:
    assert with_publication(Article(uri="a", body=head + PROSE)).published is None


DATELINES = [
    ("BENGALURU, Aug 23 (Reuters) - The firm said.", {}, None),
    ("BENGALURU, Aug 23 (Reuters) - The firm said.", {"updated": "2023-08-24T01:00:00Z"}, "2023-08-23"),
    ("PARIS, Nov. 3 — The firm said.", {"url": "https://example.org/2024/11/firm"}, "2024-11-03"),
    ("PARIS, Nov. 3, 2024 — The firm said.", {}, "2024-11-03"),
    ("GENEVA, 23 November 2024 (UN News) – Aid came.", {}, "2024-11-23"),
]


@pytest.mark.parametrize(("body", "known", "published"), DATELINES)
def test_a_dateline_needs_a_year_from_somewhere(body: str, known: dict[str, str], published: str | None) -> None:
    assert with_publication(Article(uri="a", body=body, **known)).published == published


def test_a_title_that_is_repeated_hides_no_dateline() -> None:
    article = Article(uri="a", title="Talks fail", body="Talks fail\nFriday, July 21, 2017" + PROSE)
    assert with_publication(article).published == "2017-07-21"


def test_a_dated_address_stands_in() -> None:
    article = with_publication(Article(uri="a", body="Text.", url="https://example.org/2024/11/23/talks"))
    assert (article.published, article.published_from) == ("2024-11-23", "metadata")


def test_the_record_goes_first_and_keeps_its_zone() -> None:
    article = with_publication(Article(uri="a", body="March 01, 2008\nText.", published="2008-03-02T01:00:00+05:30"))
    assert (article.published, article.published_from) == ("2008-03-02T01:00:00+05:30", "record")


def test_the_language_reads_the_stamp() -> None:
    german = Article(uri="a", body="Von Jana Voss\n23. März 2024 14:05 Uhr\nDer Minister kam.", language="de")
    assert with_publication(german).published == "2024-03-23T14:05:00"
    american = Article(uri="a", body="03/04/2024\nThe minister came.", language="en-US")
    assert with_publication(american).published == "2024-03-04"
