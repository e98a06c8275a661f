"""The arithmetic of the live pipeline's measurements."""

import os

import pytest

from tests.bench.kafka import table
from tests.bench.latency import percentile
from tests.bench.stream import Spent, cpu


@pytest.mark.parametrize(("percent", "value"), [(0, 1), (50, 5), (95, 10), (100, 10), (10, 1), (11, 2)])
def test_a_percentile_is_one_of_the_values(percent: float, value: float) -> None:
    assert percentile([float(n) for n in range(1, 11)], percent) == value


def test_the_processor_s_seconds_of_a_process_grow_and_of_none_are_none() -> None:
    before = cpu([os.getpid()])
    while cpu([os.getpid()]) <= before:
        pass
    assert cpu([2**30]) == 0


def test_streams_stand_beside_the_loop_and_beside_one_shard() -> None:
    one, two = Spent(10.0, 100, 10.0, 0.5, 0.1), Spent(10.0, 180, 20.0, 1.0, 0.1)
    _, loop, first, second = table(20.0, [("one shard", one), ("two shards", two)])
    assert loop.split()[-2:] == ["20.0", "1.00"]
    assert first.split() == ["one", "shard", "10.0", "10.0", "0.50", "1.00", "1.00,", "0.05,", "0.01"]
    assert second.split() == ["two", "shards", "18.0", "9.0", "0.45", "1.80", "2.00,", "0.10,", "0.01"]
