"""English sentences: spans that hold a stop, stretches that are kept to, hostile texts."""

import pytest

from tests.calls import calls
from transforms.languages.en.sentences import bounds, split


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
