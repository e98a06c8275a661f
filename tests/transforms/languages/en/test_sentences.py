"""Sentences: where abbreviations, quotes and lines end them and where they don't."""

import pytest

from tests.calls import calls
from transforms.languages.en.sentences import bounds, split

# "|" stands where one sentence ends and the next begins.
SPLITS = [
    "The vote is on Tuesday.| It may be close.",
    "Gov. Gretchen Whitmer met Sen. Gary Peters and Rep. Debbie Dingell.| They agreed.",
    "He arrived at 5 p.m. Monday.| She left at 6 p.m.| The hall closed at 7 p.m. EST.| Nobody stayed.",
    "The ship sank on Nov. 5 off Norfolk.| It was Nov. 9 before divers went down.",
    "Talks began in Nov.| The next round is in Dec. 2024.",
    "Shares of Apple Inc. rose 2.5 percent.| Ford Motor Co. Chief Executive Jim Farley resigned.",
    "Analysts praised Ford Motor Co.| The shares rose.",
    "The U.S. President spoke.| He lives in the U.S.| The British leader does not.",
    "J. K. Rowling and George W. Bush spoke.| J.R.R. Tolkien did not.",
    "“We won.”| “You lost,” she said.",
    '"Who did it?" he asked.| "Nobody knows!" she said.| Then they left.',
    "The mayor (who is ill) resigned.| (Reporting by A. Smith.)| More follows.",
    "He waited ... and waited.| Then he left...| Nobody came.",
    "What?!| Yes.",
    "One line without a stop\n|Another line",
    "1. The first point.\n|2. The second point.",
    "It is No. 5 in the list.| She said no.| 5 people heard it.",
    "The firm sold 3.5 million units.| 60% went abroad.",
    "It grew by 4.| The rest fell.",
    "He moved to St. Louis, Mo., from Washington, D.C., in 2004.[1]| Then he moved again. [2] [3]| He died in 2014.",
    "eBay bought it.| iPhone sales rose.",
    "She moved to Phoenix, Ariz. | The family stayed in Ft. Worth.",
    "He beat Smith vs. Jones odds, e.g. Twenty to one.| All cheered.",
    "The Yahoo! Chief Executive left.",
]


@pytest.mark.parametrize("marked", SPLITS)
def test_split(marked: str) -> None:
    text = marked.replace("|", "")
    found = [text[start:end] for start, end in split(text, 0, len(text))]
    assert found == [piece.strip() for piece in marked.split("|")]


@pytest.mark.parametrize("marked", SPLITS)
def test_bounds_agree_with_split(marked: str) -> None:
    text = marked.replace("|", "")
    for start, end in split(text, 0, len(text)):
        middle = next(i for i in range((start + end) // 2, end) if text[i].isalnum())
        assert bounds(text, middle, middle + 1) == (start, end)


def test_a_span_may_hold_the_stop() -> None:
    text = "It ended at 5 p.m. The crowd left."
    start = text.index("5 p.m.")
    assert bounds(text, start, start + len("5 p.m.")) == (0, len("It ended at 5 p.m."))


def test_a_span_may_hold_a_stop_that_ends_nothing() -> None:
    text = "Rain fell. It ended at 5 p.m. Monday. The crowd left."
    start = text.index("5 p.m.")
    assert text[slice(*bounds(text, start, start + len("5 p.m.")))] == "It ended at 5 p.m. Monday."


def test_bounds_stay_within_the_block() -> None:
    text = "Headline without a stop And prose about Monday and more"
    start = text.index("Monday")
    assert bounds(text, start, start + 6, 24, 46) == (24, 46)


def test_split_keeps_to_its_stretch() -> None:
    text = "One. Two. Three. Four."
    assert [text[a:b] for a, b in split(text, 5, 16)] == ["Two.", "Three."]


def _read(text: str) -> None:
    split(text, 0, len(text))
    for at in range(0, len(text), 1_000):
        begin, end = bounds(text, at, at + 1)
        assert begin <= at < end


@pytest.mark.parametrize("unit", ["a", ".", "! ", "Monday ", "U.S. ", "[1]", "\n", " "])
def test_four_times_of_one_thing_is_four_times_the_work(unit: str) -> None:
    small, large = (calls(lambda size=size: _read(unit * (size // len(unit)))) for size in (50_000, 200_000))
    assert large <= 6 * small


def test_nothing_gives_nothing() -> None:
    assert split("", 0, 0) == []
    assert split(" \n ", 0, 3) == []
