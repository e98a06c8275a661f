"""parsedatetime and dateparser, each over the text of an article as its users call it, with the publication given."""

from datetime import UTC, datetime
from importlib.metadata import version

import parsedatetime
from dateparser.search import search_dates

from schemas.article import Article, parse_stamp
from tests.bench.measure import Way, over


def nlp() -> Way:
    """parsedatetime's `nlp`, which searches a text."""
    calendar = parsedatetime.Calendar()
    return Way(
        f"parsedatetime {version('parsedatetime')} nlp",
        over(lambda a: len(calendar.nlp(a.body, sourceTime=published(a).timetuple()) or ())),
        slow=True,
    )


def search() -> Way:
    """dateparser's `search_dates`, told the language, since guessing it is slower still."""
    return Way(
        f"dateparser {version('dateparser')} search_dates, English given",
        over(lambda a: len(search_dates(a.body, languages=["en"], settings={"RELATIVE_BASE": published(a)}) or ())),
        slow=True,
    )


def published(article: Article) -> datetime:
    """The publication as a time without zone; a day of no meaning where there is none."""
    stamp = parse_stamp(article.published or "2024-11-22")
    return stamp.at.astimezone(UTC).replace(tzinfo=None)
