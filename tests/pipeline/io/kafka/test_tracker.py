"""Claims within a share: whatever is read, split, drained and grown, no offset is read twice and none is lost."""

import pickle
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.io.kafka.share import Partition, Share, Span, shared_out
from pipeline.io.kafka.tracker import Drained, Grown, Reached, ShareTracker

ONE, TWO, THREE = (Partition("t", number) for number in range(3))
Log = dict[Partition, list[int]]
"""The offsets of each partition that hold a record; compaction has removed the others."""


def at(tracker: ShareTracker, partition: Partition) -> Span:
    return next(span for span in tracker.current_restriction().spans if span.partition == partition)


class Reader:
    """Reads logs as the source does, through whatever happens to its tracker."""

    def __init__(self, log: Log, stops: dict[Partition, int], bounded: bool) -> None:
        self.read: list[tuple[Partition, int]] = []
        self._log, self._stops, self._bounded = log, stops, bounded
        self._waiting = [partition for partition in log if partition not in (ONE, TWO)]
        self.tracker = self._tracker({partition: 0 for partition in log if partition in (ONE, TWO)})

    def _tracker(self, begins: dict[Partition, int]) -> ShareTracker:
        spans = tuple(Span(p, n, self._stops[p] if self._bounded else None) for p, n in begins.items())
        return ShareTracker(Share(spans, endless=not self._bounded))

    def do(self, what: str | int) -> None:
        if isinstance(what, int):
            spans = self.tracker.current_restriction().spans
            self._one(spans[what % len(spans)].partition)
        else:
            getattr(self, what)()

    def _one(self, partition: Partition) -> bool:
        """Claims the next record of a partition, or what lies behind the last one; whether there was anything."""
        span, stop = at(self.tracker, partition), self._stops[partition]
        offset = next((offset for offset in self._log[partition] if offset >= span.next), None)
        reached = stop if offset is None else offset + 1
        if reached <= span.next:
            return False
        assert self.tracker.try_claim(Reached(partition, reached, offset))
        if offset is not None:
            self.read.append((partition, offset))
        return True

    def split(self) -> None:
        before = self.tracker.current_restriction()
        parts = self.tracker.try_split(0)
        if parts is None:
            assert before.done
            return
        done, left = parts
        assert self.tracker.check_done()
        assert done == self.tracker.current_restriction()
        assert done.done
        assert done.bounded
        assert left == before
        assert not self.tracker.try_claim(Reached(left.spans[0].partition, left.spans[0].next + 1))
        assert self.tracker.try_split(0) is None
        assert self.tracker.current_restriction() == done
        self.tracker = ShareTracker(pickle.loads(pickle.dumps(left)))

    def drain(self) -> None:
        """And starts again from what would have been committed."""
        assert self.tracker.try_claim(Drained())
        assert self.tracker.check_done()
        assert self.tracker.current_restriction().done
        self.tracker = self._tracker({span.partition: span.next for span in self.tracker.current_restriction().spans})

    def grow(self) -> None:
        known = self.tracker.current_restriction()
        new = tuple(Span(p, 0, self._stops[p] if self._bounded else None) for p in self._waiting)
        # Also what it has already: a partition that is read must not begin anew.
        assert self.tracker.try_claim(Grown((*new, *(Span(span.partition, 0) for span in known.spans))))
        assert self.tracker.current_restriction().spans == (*known.spans, *new)
        self._waiting = []

    def finish(self) -> None:
        self.grow()
        for span in self.tracker.current_restriction().spans:
            while self._one(span.partition):
                pass


@st.composite
def logs(draw: st.DrawFn) -> tuple[Log, dict[Partition, int]]:
    stops = {p: draw(st.integers(0, 12)) for p in (ONE, TWO, THREE)}
    log = {p: sorted(draw(st.sets(st.integers(0, stop - 1)))) if stop else [] for p, stop in stops.items()}
    return log, stops


@given(logs(), st.lists(st.integers(0, 2) | st.sampled_from(["split", "drain", "grow"]), max_size=40), st.booleans())
def test_no_offset_is_read_twice_and_none_is_lost(
    of: tuple[Log, dict[Partition, int]], doings: Sequence[str | int], bounded: bool
) -> None:
    log, stops = of
    reader = Reader(log, stops, bounded)
    for what in doings:
        reader.do(what)
    reader.finish()
    assert sorted(reader.read) == [(partition, offset) for partition in sorted(log) for offset in log[partition]]
    for partition in log:
        order = [offset for of, offset in reader.read if of == partition]
        assert order == sorted(order)
        assert at(reader.tracker, partition).next == stops[partition]
    assert reader.tracker.current_restriction().done is bounded
    if bounded:
        assert reader.tracker.check_done()


def test_a_claim_backwards_is_an_error() -> None:
    tracker = ShareTracker(Share((Span(ONE, 5, 9),)))
    assert tracker.try_claim(Reached(ONE, 7))
    with pytest.raises(ValueError, match="t, partition 0: claims 6 after 7"):
        tracker.try_claim(Reached(ONE, 6))


def test_the_latest_event_time_is_kept() -> None:
    tracker = ShareTracker(Share((Span(ONE, 0),)))
    for offset, time in ((1, 70), (2, 50), (3, None)):
        assert tracker.try_claim(Reached(ONE, offset, time))
        assert at(tracker, ONE).reached == 70


def test_a_reader_that_stops_early_is_told_where() -> None:
    tracker = ShareTracker(Share((Span(ONE, 0, 5), Span(TWO, 0))))
    tracker.try_claim(Reached(ONE, 5))
    with pytest.raises(ValueError, match="t, partition 1: read to 0 and not to its end"):
        tracker.check_done()
    with pytest.raises(ValueError, match="t, partition 0: read to 0 and not to 5"):
        ShareTracker(Share((Span(ONE, 0, 5),))).check_done()


def test_a_share_without_partitions_waits_for_them_or_is_done() -> None:
    waiting, done = ShareTracker(Share((), endless=True)), ShareTracker(Share(()))
    assert not waiting.current_restriction().done
    assert not waiting.is_bounded()
    with pytest.raises(ValueError, match="new partitions"):
        waiting.check_done()
    assert waiting.try_split(0) == (Share(()), Share((), endless=True))
    assert done.current_restriction().done
    assert done.check_done()
    assert done.try_split(0) is None


def test_nothing_is_split_off_ahead() -> None:
    tracker = ShareTracker(Share((Span(ONE, 0, 100),)))
    assert tracker.try_split(0.5) is None
    assert tracker.try_claim(Reached(ONE, 100))


def test_progress_is_a_fraction_of_the_partitions() -> None:
    tracker = ShareTracker(Share((Span(ONE, 0, 2), Span(TWO, 0, 2))))
    assert tracker.current_progress().fraction_completed == 0
    tracker.try_claim(Reached(ONE, 2))
    assert tracker.current_progress().fraction_completed == 0.5
    assert ShareTracker(Share(())).current_progress().fraction_completed == 1


@pytest.mark.parametrize(
    ("span", "done"),
    [(Span(ONE, 0), False), (Span(ONE, 0, 0), True), (Span(ONE, 3, 4), False), (Span(ONE, 4, 4), True),
     (Span(ONE, 9, 4), True)],
)  # fmt: skip
def test_a_span_is_done_at_its_stop(span: Span, done: bool) -> None:
    assert span.done is done


@given(st.integers(0, 40), st.integers(1, 8), st.integers(0, 40))
def test_each_partition_is_in_exactly_one_share_however_many_there_will_be(many: int, parts: int, more: int) -> None:
    now = [Partition(topic, number) for topic in "ab" for number in range(many)]
    later = [Partition(topic, number) for topic in "ab" for number in range(many + more)]
    shares = [shared_out(later, parts, part) for part in range(parts)]
    assert sorted(partition for share in shares for partition in share) == sorted(later)
    for part, share in enumerate(shares):
        assert shared_out(now, parts, part) == [partition for partition in share if partition in set(now)]
