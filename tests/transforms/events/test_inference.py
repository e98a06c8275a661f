"""Where the day of the news stands in for a date that no words say, and where nothing does."""

from datetime import date

import pytest

from schemas.event import EventTime
from schemas.time import Granularity
from tests.transforms.events.times_marked import marked
from transforms.events.inference import News, infer, is_news
from transforms.events.structure import shape, structure
from transforms.events.triggers import triggers
from transforms.events.vocabulary import vocabulary
from transforms.times.mention import Mention, Resolved

PUBLISHED = date(2024, 11, 23)
YES = [
    ("Lee/NNP met/VBD/meet Kim/NNP", "met", 0, False),
    ("Lee/NNP met/VBD/meet Kim/NNP", "met", 3, False),
    ("Lee/NNP has/VBZ/have met/VBN/meet Kim/NNP", "met", 3, False),
    ("Lee/NNP is/VBZ/be meeting/VBG/meet Kim/NNP", "meeting", 3, False),
    ("Lee/NNP has/VBZ/have pushed/VBN/push Kim/NNP", "pushed", 0, False),
    ("In/IN the/DT term/NN Lee/NNP met/VBD/meet Kim/NNP", "met", 2, False),
    ("This/DT brings/VBZ/bring change/NN", "brings", 4, False),
    ("Lee/NNP replaces/VBZ/replace Kim/NNP", "replaces", 1, True),
    ("Lee/NNP ,/, who/WP leads/VBZ/lead Kim/NNP ,/, left/VBD/leave", "leads", 1, False),
    ("It/PRP failed/VBD/fail ,/, Lee/NNP said/VBD/say", "said", 30, True),
    ("Lee/NNP says/VBZ/say it/PRP failed/VBD/fail", "says", 30, True),
]
NO = [
    ("Lee/NNP met/VBD/meet Kim/NNP", "met", 4, False),
    ("Lee/NNP met/VBD/meet Kim/NNP", "met", 0, True),
    ("Lee/NNP had/VBD/have met/VBN/meet Kim/NNP", "met", 0, False),
    ("Lee/NNP had/VBD/have said/VBN/say so/RB", "said", 0, False),
    ("Lee/NNP ,/, who/WP met/VBD/meet Kim/NNP ,/, left/VBD/leave", "met", 0, False),
    ("Lee/NNP will/MD meet/VB Kim/NNP", "meet", 0, False),
    ("Lee/NNP can/MD meet/VB Kim/NNP", "meet", 0, False),
    ("Lee/NNP did/VBD/do not/RB meet/VB Kim/NNP", "meet", 0, False),
    ("This/DT often/RB brings/VBZ/bring change/NN", "brings", 0, False),
    ("Lee/NNP owns/VBZ/own ferries/NNS/ferry", "owns", 0, False),
    ("Lee/NNP fled/VBD/flee with/IN brings/VBZ/bring", "brings", 0, False),
    ("This/DT brings/VBZ/bring change/NN", "brings", 5, False),
    ("Lee/NNP meets/VBZ/meet Kim/NNP", "meets", 0, False),
    ("``/`` Lee/NNP moves/VBZ/move fast/RB ''/''", "moves", 1, False),
    ("``/`` Lee/NNP moved/VBD/move fast/RB ''/''", "moved", 1, False),
    ("Lee/NNP has/VBZ/have met/VBN/meet Kim/NNP", "met", 9, False),
    ("Lee/NNP has/VBZ/have pushed/VBN/push Kim/NNP", "pushed", 1, False),
    ("Lee/NNP has/VBZ/have long/RB pushed/VBN/push Kim/NNP", "pushed", 0, False),
    ("Lee/NNP previously/RB met/VBD/meet Kim/NNP", "met", 1, False),
    ("In/IN her/PRP$ first/JJ term/NN Lee/NNP met/VBD/meet Kim/NNP", "met", 2, False),
    ("Kim/NNP met/VBD/meet Lee/NNP during/IN the/DT presidency/NN of/IN Cho/NNP", "met", 2, False),
]


def _inferred(text: str, word: str, number: int, dated: bool, news: News) -> EventTime | None:
    sentence, _ = marked(text)
    build = structure(sentence, shape(sentence))
    trigger = next(t for t in triggers(sentence, build, vocabulary()) if sentence.words[t.head] == word)
    time, because = infer(sentence, build, trigger, number, news, dated)
    assert bool(because) == (time is not None)
    return time


@pytest.mark.parametrize(
    ("text", "word", "number", "dated", "expected"),
    [(*case, "2024-11-23") for case in YES] + [(*case, None) for case in NO],
)
def test_the_publication_day_stands_in(text: str, word: str, number: int, dated: bool, expected: str | None) -> None:
    time = _inferred(text, word, number, dated, News(PUBLISHED))

    assert (time.value if time else None) == expected
    assert time is None or (time.basis, time.text, time.start, time.end) == ("inferred", None, None, None)


def _named(value: str, granularity: Granularity) -> EventTime:
    return EventTime(
        field="body", text="Friday", start=9, end=15, value=value, granularity=granularity, earliest=value,
        latest=value, basis="relative",
    )  # fmt: skip


def test_what_goes_on_from_the_lead_has_the_day_that_the_lead_names() -> None:
    news = News(PUBLISHED)
    news.learn(_named("2024-11-22", "day"))
    news.learn(_named("2024-11-20", "day"))

    time = _inferred("Lee/NNP met/VBD/meet Kim/NNP", "met", 1, False, news)

    assert time is not None
    assert time.anchor is not None
    assert (time.value, time.basis, time.text, time.anchor.text) == ("2024-11-22", "inferred", None, "Friday")


@pytest.mark.parametrize(("value", "granularity"), [("2024-11-25", "day"), ("2024-11-16", "day"), ("2024-11", "month")])
def test_a_lead_that_names_no_day_of_the_last_week_leaves_the_publication_day(
    value: str, granularity: Granularity
) -> None:
    news = News(PUBLISHED)
    news.learn(_named(value, granularity))

    assert news.day.value == "2024-11-23"


def _mention(value: str, granularity: str) -> Mention:
    resolved = Resolved(
        "DATE", value, granularity, "explicit", earliest=f"{value}-01-01"[:10], latest=f"{value}-12-31"[:10]
    )  # type: ignore[arg-type]
    return Mention(field="body", start=0, end=1, text="x", rule="x", resolved=resolved)


@pytest.mark.parametrize(
    ("mentions", "expected"),
    [
        ([], True),
        ([_mention("2024-11-22", "day")], True),
        ([_mention("1804", "year"), _mention("1806", "year"), _mention("2024-11-22", "day")], True),
        ([_mention("1804", "year"), _mention("1806", "year"), _mention("1809", "year")], False),
        (
            [_mention("1804", "year"), _mention("1806", "year"), _mention("1809", "year"), _mention("2024", "year")],
            False,
        ),
    ],
)
def test_a_biography_is_no_news(mentions: list[Mention], expected: bool) -> None:
    assert is_news(mentions, PUBLISHED) is expected


def test_an_article_of_the_first_day_of_the_calendar_is_news() -> None:
    assert is_news([], date(1, 1, 1))
