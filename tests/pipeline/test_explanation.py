"""What `dateline explain` says of one article: every stage's decision, in words."""

import io

from rich.console import Console

from pipeline.explanation import render
from schemas.article import Article
from tests.schemas.records import EVENT
from transforms.analysis import Analysis
from transforms.articles.clean import clean
from transforms.events.confidence import Grounds
from transforms.events.finding import Finding
from transforms.times.mention import Mention, Resolved

BODY = (
    "OSLO, March 5 (Wire) - Talks resumed in Oslo on Tuesday, two days after the truce between the two armies.\n"
    "READ MORE\n"
    "Storm kills four on Sunday\n"
    "Nine held after raid\n"
    "The delegates will meet again on Friday, a spokeswoman for the foreign ministry told reporters."
)


def mention(words: str, value: str, **fields: object) -> Mention:
    start = BODY.index(words)
    resolved = Resolved(type="DATE", value=value, granularity="day", basis="relative", earliest=value, latest=value)
    given = {"field": "body", "start": start, "end": start + len(words), "text": words, "rule": "weekday"}
    return Mention(**given | {"resolved": resolved} | fields)


def explained(width: int = 120) -> str:
    published = {"published": "2024-03-05", "published_from": "dateline"}
    article = Article(uri="a\x1b[2J", title="Talks resume", body=BODY, language="en-GB", **published)
    times = (
        mention("Tuesday", "2024-03-05", direction="past", because="resumed", anchor=(6, 13)),
        mention("Sunday", "2024-03-03"),
    )
    because = {
        "time": ("'Tuesday' stands in the clause of the trigger",),
        "kind": ("'resume' is listed in diplomacy.meet",),
        "confidence": ("0.95 an event with a date", "-0.05 no kind of event lists the word"),
    }
    analysis = Analysis(
        article=article, cleaning=clean(article), times=times, findings=(Finding(EVENT, because, Grounds("relative")),)
    )
    stream = io.StringIO()
    render(analysis, Console(file=stream, width=width))
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines())


def test_it_names_the_article_and_where_its_date_is_from() -> None:
    assert explained().startswith(
        "Talks resume\nuri a[2J, language en, said by the record\npublished 2024-03-05, read from the dateline\n"
    )


def test_it_shows_every_line_that_was_set_aside_and_why() -> None:
    assert """\
   dateline
      OSLO, March 5 (Wire) -  (place, date or agency and a dash before a sentence)
   1 stretch of prose, read for events
      Talks resumed in Oslo on Tuesday, two days after the truce between the two armies.
   furniture, set aside: 3 lines in a row without sentence punctuation after “READ MORE”
      READ MORE
      Storm kills four on Sunday
      Nine held after raid
   1 stretch of prose, read for events
""" in explained()


def test_it_tells_of_each_time_the_words_that_decided_it() -> None:
    assert """\
   “Tuesday” is 2024-03-05
      where: body 48 to 55, “…e) - Talks resumed in Oslo on [Tuesday], two days after the truce bet…”
      rule: weekday
      meaning: a DATE of granularity day; relative: counted from the publication
      direction: the past, because of “resumed”
      counted from: “March 5”, body 6 to 13
      on the calendar: 2024-03-05
""" in explained()


def test_it_says_that_a_time_in_furniture_dates_nothing() -> None:
    assert "in a block set aside (furniture): no event takes its date from here" in explained()


def test_it_gives_the_reason_for_each_part_of_an_event() -> None:
    assert """\
   Talks resumed in Oslo on 5 March 2024.
      trigger: “resumed” (resume), body 6 to 13
      kind: diplomacy.meet – 'resume' is listed in diplomacy.meet
      time: 2024-03-05, anchored, counted from “truce” (2024-03-03) – 'Tuesday' stands in the clause of the trigger
      participants: Norway (agent)
      place: Oslo, NO, 59.91, 10.75
      factuality: occurred
      attribution: Norway, body 0 to 5
      confidence: 0.90
         0.95 an event with a date
         -0.05 no kind of event lists the word
      evidence: body 0 to 32: “Talks resumed in Oslo on Tuesday”""" in explained()


def test_it_fits_a_narrow_terminal() -> None:
    assert max(map(len, explained(60).splitlines())) <= 60
