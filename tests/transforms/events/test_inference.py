"""Where the publication day stands in for a date that no words say, and where nothing does."""

from datetime import date

import pytest

from tests.transforms.events.times_marked import marked
from transforms.events.inference import infer, is_news
from transforms.events.structure import shape, structure
from transforms.events.triggers import triggers
from transforms.events.vocabulary import vocabulary
from transforms.times.mention import Mention, Resolved

PUBLISHED = date(2024, 11, 23)
YES = [
    ("Lee/NNP met/VBD/meet Kim/NNP", "met", 0, False),
    ("Lee/NNP has/VBZ/have met/VBN/meet Kim/NNP", "met", 3, False),
    ("Lee/NNP is/VBZ/be meeting/VBG/meet Kim/NNP", "meeting", 3, False),
    ("It/PRP failed/VBD/fail ,/, Lee/NNP said/VBD/say", "said", 30, True),
    ("Lee/NNP says/VBZ/say it/PRP failed/VBD/fail", "says", 30, True),
]
NO = [
    ("Lee/NNP met/VBD/meet Kim/NNP", "met", 1, False),
    ("Lee/NNP met/VBD/meet Kim/NNP", "met", 0, True),
    ("Lee/NNP had/VBD/have met/VBN/meet Kim/NNP", "met", 0, False),
    ("Lee/NNP had/VBD/have said/VBN/say so/RB", "said", 0, False),
    ("Lee/NNP ,/, who/WP met/VBD/meet Kim/NNP ,/, left/VBD/leave", "met", 0, False),
    ("Lee/NNP will/MD meet/VB Kim/NNP", "meet", 0, False),
    ("Lee/NNP did/VBD/do not/RB meet/VB Kim/NNP", "meet", 0, False),
    ("Lee/NNP meets/VBZ/meet Kim/NNP", "meets", 0, False),
    ("Lee/NNP has/VBZ/have met/VBN/meet Kim/NNP", "met", 9, False),
]


@pytest.mark.parametrize(
    ("text", "word", "number", "dated", "expected"),
    [(*case, "2024-11-23") for case in YES] + [(*case, None) for case in NO],
)
def test_the_publication_day_stands_in(text: str, word: str, number: int, dated: bool, expected: str | None) -> None:
    sentence, _ = marked(text)
    build = structure(sentence, shape(sentence))
    trigger = next(t for t in triggers(sentence, build, vocabulary()) if sentence.words[t.head] == word)

    time, _ = infer(sentence, build, trigger, number, PUBLISHED, dated)

    assert (time.value if time else None) == expected
    assert time is None or (time.basis, time.text, time.start, time.end) == ("inferred", None, None, None)


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
