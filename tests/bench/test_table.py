"""The table that the measurements print."""

from tests.bench.measure import Speed
from tests.bench.table import speeds

OURS, PEER = Speed("ours", 3000.0, 1000.0, 13.54), Speed("peer 1.2", 1500.0, 500.0, 6.0)


def test_a_row_has_the_speed_and_how_it_compares() -> None:
    head, first, second = speeds([OURS, PEER], "times/article", [("peer", "peer")])
    assert head.split() == ["KB/s", "articles/s", "times/article", "x", "peer"]
    assert first.split() == ["ours", "3,000", "1,000.0", "13.5", "2.00"]
    assert second.split() == ["peer", "1.2", "1,500", "500.0", "6.0", "1.00"]
    assert len(head) == len(first) == len(second)


def test_a_peer_that_is_not_here_has_no_column() -> None:
    head, *_ = speeds([OURS], "times/article", [("peer", "peer")])
    assert head.split() == ["KB/s", "articles/s", "times/article"]
