"""Bundles are short where somebody waits and longer far from the log's end, whatever a record takes."""

import pytest

from pipeline.io.kafka.pace import Pace


@pytest.mark.parametrize(("seconds_each", "settles_at"), [(0.05, 2), (0.5, 1), (0.01, 10), (0.00001, 500)])
def test_a_poll_takes_what_can_be_worked_on_in_a_tenth_of_a_second(seconds_each: float, settles_at: int) -> None:
    pace = Pace()
    for _ in range(10):
        pace.took(pace.at_a_time, pace.at_a_time * seconds_each)
    assert pace.at_a_time == settles_at


def test_a_record_that_flies_by_does_not_let_in_hundreds_at_once() -> None:
    pace = Pace()
    for _ in range(10):
        pace.took(1, 0.05)
    pace.took(1, 0.0)
    assert pace.at_a_time <= 4


def test_nothing_teaches_nothing() -> None:
    pace = Pace()
    before = pace.at_a_time, pace.seconds
    pace.took(0, 0.5)
    pace.ended(0, 0.5, 0)
    assert (pace.at_a_time, pace.seconds) == before


def test_bundles_grow_far_from_the_end_of_the_log_and_shrink_near_it() -> None:
    pace = Pace()
    short = pace.seconds
    pace.ended(4, 0.2, ahead=1_000)
    assert pace.seconds > short
    pace.ended(40, 2.0, ahead=30)
    assert pace.seconds == short
    pace.ended(2_000, 0.2, ahead=1_000)
    assert pace.seconds == short, "a thousand records are little where ten thousand a second are read"
