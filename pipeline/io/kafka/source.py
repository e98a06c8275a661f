"""Reads Kafka topics as a splittable DoFn over kafka-python.

Bounded where it is told where to stop. Guarantee: at least once; offsets are committed once outputs are flushed.
Order: each partition's own. Parallelism: one reader a group of partitions.
"""

import logging
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import partial
from typing import Any, Final

import apache_beam as beam
import msgspec
from apache_beam.io.watermark_estimators import ManualWatermarkEstimator
from apache_beam.pvalue import PBegin, PCollection
from apache_beam.transforms.core import RestrictionProvider
from apache_beam.transforms.window import TimestampedValue
from apache_beam.utils.timestamp import Duration, Timestamp
from kafka import KafkaConsumer
from kafka.errors import KafkaConnectionError, KafkaTimeoutError, OffsetOutOfRangeError
from kafka.structs import TopicPartition

from pipeline.io.kafka.commits import Commits
from pipeline.io.kafka.draining import draining
from pipeline.io.kafka.offsets import Start, Stop, partitions, spans, tell_removed
from pipeline.io.kafka.pace import Pace
from pipeline.io.kafka.record import Record, of_client
from pipeline.io.kafka.settings import AWAY_MS, Settings
from pipeline.io.kafka.share import Partition, Position, Share, Span, shared_out
from pipeline.io.kafka.tracker import Drained, Grown, Reached, ShareTracker

EventTime = Callable[[Record], int | None]
"""The event time of a record in milliseconds since the epoch; None for that of the record itself."""
Observer = Callable[[tuple[Position, ...], int | None], None]
"""Told after each bundle, also an empty one: all positions, and the watermark in milliseconds since the epoch."""

_LOG: Final = logging.getLogger(__name__)
# The first records end the wait; an idle reader looks twice a second whether it is to stop.
_PATIENCE_MS: Final = 500
_METADATA_S: Final = 10.0
# An idle partition's next record is stamped before it is here: by a clock of its producer, which may hold it back.
_ON_THE_WAY_MS: Final = 2_000


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What and how to read: `topics` by name, or all that match `pattern` in full."""

    settings: Settings
    topics: tuple[str, ...] = ()
    pattern: str | None = None
    group: str | None = None
    start: Start = "committed"
    stop: Stop = None
    groups: int = 1
    shard: int = 0
    shards: int = 1
    records_at_once: int = 2_000
    delay_ms: int = 0
    event_time: EventTime | None = None
    observe: Observer | None = None


class ReadFromKafka(beam.PTransform[PBegin, PCollection[Record]]):
    """Records of Kafka topics.

    :param settings: the cluster and the client's settings.
    :param topics: the names of the topics; or `pattern`, a regular expression that whole names match.
    :param group: the consumer group whose commits say where to start and that is committed to; None commits nothing.
    :param start: where to begin in each partition. "committed" begins at the earliest where nothing is committed.
    :param stop: where to end; None reads on for ever, new partitions included.
    :param groups: so many readers share the partitions. One on a runner that keeps one watermark a stage, as Prism.
    :param shard, shards: this pipeline is one of so many that share the partitions, each told its own number from 0 on.
    :param records_at_once: at most so many records a bundle and reader.
    :param delay_ms: how much later than a later record one may come without being late.
    :param event_time: the event time of a record, where it is not the record's timestamp.
    :param observe: is told after each bundle where the reading stands, in the process that reads.

    Bounded: with `stop`, else not. Guarantee: at least once for who begins at "committed"; offsets are committed, the
    next one each, when the runner has finalised a bundle, so when everything fused behind it has been flushed. What is
    shuffled behind it is the runner's to keep. Order: that of the log, within a partition. Parallelism: `groups`
    readers at most, each of partitions of its own, times `shards` pipelines. The watermark is the least over the
    partitions; one whose log is read to its end follows the clock, two seconds behind.
    """

    def __init__(
        self,
        settings: Settings,
        topics: Iterable[str] = (),
        *,
        pattern: str | None = None,
        group: str | None = None,
        start: Start = "committed",
        stop: Stop = None,
        groups: int = 1,
        shard: int = 0,
        shards: int = 1,
        records_at_once: int = 2_000,
        delay_ms: int = 0,
        event_time: EventTime | None = None,
        observe: Observer | None = None,
    ) -> None:
        super().__init__()
        names = tuple(topics)
        if bool(names) == bool(pattern):
            raise ValueError("either topics or a pattern")
        if start == "committed" and group is None:
            raise ValueError("start='committed' needs a group")
        if not 0 <= shard < shards:
            raise ValueError(f"shard {shard} of {shards}: they are counted from 0")
        self._reading = Reading(
            settings=settings, topics=names, pattern=pattern, group=group, start=start, stop=stop, groups=groups,
            shard=shard, shards=shards, records_at_once=records_at_once, delay_ms=delay_ms, event_time=event_time,
            observe=observe,
        )  # fmt: skip

    def expand(self, input_or_inputs: PBegin) -> PCollection[Record]:
        reader = _ReadBounded if self._reading.stop is not None else _ReadForever
        records: PCollection[Record] = (
            input_or_inputs
            | "Groups" >> beam.Create(range(self._reading.groups), reshuffle=False)
            | "Read" >> beam.ParDo(reader(self._reading)).with_output_types(Record)
        )
        return records


class _Reader(beam.DoFn, RestrictionProvider):
    """Finds the share of each group of partitions and reads it; its clients live as long as it does."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._consumer: KafkaConsumer | None = None
        self._commits: Commits | None = None
        self._looked = 0.0
        self._asked = self._asked_before = 0
        self._pace = Pace()

    def initial_restriction(self, element: int) -> Share:
        reading = self._reading
        with closing(reading.settings.consumer(group_id=reading.group)) as consumer:
            found = spans(consumer, self._mine(consumer, element), reading.start, reading.stop)
        return Share(tuple(found), endless=reading.stop is None)

    def _mine(self, consumer: KafkaConsumer, group: int) -> list[Partition]:
        """The partitions of one group of this shard."""
        reading = self._reading
        every = partitions(consumer, reading.topics, reading.pattern)
        return shared_out(every, reading.groups * reading.shards, reading.shard + reading.shards * group)

    def create_tracker(self, restriction: Share) -> ShareTracker:
        return ShareTracker(restriction)

    def restriction_size(self, element: int, restriction: Share) -> int:  # noqa: ARG002 - Beam's signature
        """Offsets left, where that is known; each open partition counts as one."""
        return sum(1 if span.stop is None else max(0, span.stop - span.next) for span in restriction.spans)

    def truncate(self, element: int, restriction: Share) -> Share | None:  # noqa: ARG002 - Beam's signature
        """A drain ends an endless share where it stands."""
        return restriction if restriction.bounded else None

    def setup(self) -> None:
        # The client looks for new partitions by itself, for the reader to find them among what it knows.
        self._consumer = self._reading.settings.consumer(
            group_id=None, auto_offset_reset="none", metadata_max_age_ms=round(_METADATA_S * 1000),
            bootstrap_timeout_ms=AWAY_MS,
        )  # fmt: skip
        if self._reading.group is not None:
            self._commits = Commits(self._reading.settings, self._reading.group)

    def teardown(self) -> None:
        if self._consumer is not None:
            self._consumer.close()
            self._consumer = None
        if self._commits is not None:
            self._commits.close()

    def read(
        self, element: int, finalizer: Any, tracker: Any, watermark: ManualWatermarkEstimator
    ) -> Iterator[TimestampedValue[Record]]:
        """One bundle's records: as many as are there, up to the cap, waiting a little for the first."""
        assert self._consumer is not None, "set up before it reads"
        reading, consumer = self._reading, self._consumer
        share: Share = tracker.current_restriction()
        began = {span.partition: span.next for span in share.spans}
        left, since, patience = reading.records_at_once, time.monotonic(), _PATIENCE_MS
        pace = self._pace
        grown = self._grown(element, share)
        if grown and not tracker.try_claim(Grown(grown)):
            return
        share = tracker.current_restriction()
        stops = {span.partition: span.stop for span in share.spans}
        open_spans = {span.partition: span for span in share.spans if not span.done}
        _take_up(consumer, open_spans.values())
        if not open_spans and share.endless:
            draining(_PATIENCE_MS / 1000)
        while open_spans and left > 0 and not draining() and not share.done:
            self._asked_before, self._asked = self._asked, _now()
            try:
                batches = consumer.poll(timeout_ms=patience, max_records=min(left, pace.at_a_time))
            except OffsetOutOfRangeError:
                _skip_removed(consumer, open_spans)
                _skip_gaps(consumer, tracker)
                share = tracker.current_restriction()
                continue
            if not batches:
                break
            now, before = time.monotonic(), left
            if patience:  # a bundle begins with what it has waited for
                since, patience = now, 0
            for where, batch in batches.items():
                of = Partition(where.topic, where.partition)
                stop = stops.get(of)
                for one in batch:
                    if draining() or (stop is not None and one.offset >= stop):
                        break
                    record = of_client(one)
                    at = _event_time(record, reading.event_time)
                    if not tracker.try_claim(Reached(of, one.offset + 1, at)):
                        return
                    left -= 1
                    yield TimestampedValue(record, Timestamp(micros=at * 1000))
            if not draining():  # else the consumer is ahead of what was claimed
                _skip_gaps(consumer, tracker)
            share = tracker.current_restriction()
            pace.took(before - left, time.monotonic() - now)
            if time.monotonic() - since >= pace.seconds:
                break
        if draining():
            tracker.try_claim(Drained())
        share = tracker.current_restriction()
        positions = self._tell(share, watermark)
        ahead = sum(max(0, position.end - position.next) for position in positions if position.end is not None)
        pace.ended(reading.records_at_once - left, time.monotonic() - since, ahead)
        if self._commits is not None and any(s.next > began.get(s.partition, -1) for s in share.spans):
            # All positions and not only those that moved: so one commit makes up for an earlier one that failed.
            finalizer.register(partial(self._commits.commit, {s.partition: s.next for s in share.spans}))
        else:
            finalizer.register(_nothing)
        if not share.done:
            tracker.defer_remainder(Duration(micros=0))

    def _grown(self, element: int, share: Share) -> tuple[Span, ...]:
        """The partitions that came into being since; only an endless reader takes them up."""
        if self._reading.stop is not None or time.monotonic() - self._looked < _METADATA_S:
            return ()
        self._looked = time.monotonic()
        consumer = self._consumer
        assert consumer is not None, "set up before it reads"
        known = {span.partition for span in share.spans}
        try:
            new = [partition for partition in self._mine(consumer, element) if partition not in known]
            found = tuple(spans(consumer, new, "earliest", None))
        except (KafkaConnectionError, KafkaTimeoutError):
            return ()  # the broker is away; what is known of it is read on when it is back
        if new:
            _LOG.info("new partitions: %s", "; ".join(map(str, new)))
        return found

    def _tell(self, share: Share, watermark: ManualWatermarkEstimator) -> tuple[Position, ...]:
        """Tells the runner the watermark, and the observer where the reading stands; where it does."""
        consumer = self._consumer
        assert consumer is not None, "set up before it reads"
        read = consumer.assignment()
        positions = tuple(
            Position(span.partition, span.next, consumer.highwater(where) if where in read else None)
            for span in share.spans
            for where in [TopicPartition(*span.partition)]
        )
        # What the last answer says of a log's end is as new as the question at least, which may be one poll older.
        least = _watermark(share, positions, self._asked_before - _ON_THE_WAY_MS) if self._asked_before else None
        if least is not None:
            least -= self._reading.delay_ms
            stamp = Timestamp(micros=least * 1000)
            current = watermark.current_watermark()
            if current is None or stamp > current:
                watermark.set_watermark(stamp)
        if self._reading.observe is not None:
            self._reading.observe(positions, least)
        return positions


def _watermark(share: Share, positions: tuple[Position, ...], asked: int) -> int | None:
    """The least event time that partitions still read may give; None while one of them has shown nothing yet.

    A partition that is read to the end of its log gives nothing older than the time when its end was asked for.
    """
    least = asked
    for span, position in zip(share.spans, positions, strict=True):
        if span.done:
            continue
        at = asked if position.end is not None and span.next >= position.end else span.reached
        if at is None:
            return None
        least = min(least, at)
    return least


class _ReadForever(_Reader):
    """An endless reader."""

    @beam.DoFn.unbounded_per_element()  # type: ignore[untyped-decorator] # Beam gives it no types
    def process(
        self,
        element: int,
        finalizer: Any = beam.DoFn.BundleFinalizerParam,  # before the next two, or Beam calls it with a TypeError
        tracker: Any = beam.DoFn.RestrictionParam(),
        watermark: Any = beam.DoFn.WatermarkEstimatorParam(ManualWatermarkEstimator.default_provider()),
    ) -> Iterator[TimestampedValue[Record]]:
        yield from self.read(element, finalizer, tracker, watermark)


class _ReadBounded(_Reader):
    """A reader to an end."""

    def process(
        self,
        element: int,
        finalizer: Any = beam.DoFn.BundleFinalizerParam,
        tracker: Any = beam.DoFn.RestrictionParam(),
        watermark: Any = beam.DoFn.WatermarkEstimatorParam(ManualWatermarkEstimator.default_provider()),
    ) -> Iterator[TimestampedValue[Record]]:
        yield from self.read(element, finalizer, tracker, watermark)


def _take_up(consumer: KafkaConsumer, spans: Iterable[Span]) -> None:
    """Has the consumer read the spans from where they stand; what it has fetched already stays where it fits."""
    wanted = {TopicPartition(*span.partition): span.next for span in spans}
    if wanted.keys() != consumer.assignment():
        consumer.assign(list(wanted))
        for where, offset in wanted.items():
            consumer.seek(where, offset)
        return
    for where, offset in wanted.items():
        if consumer.position(where) != offset:
            consumer.seek(where, offset)


def _skip_removed(consumer: KafkaConsumer, of: Iterable[Partition]) -> None:
    """Goes on behind the offsets that retention has removed, and tells of them.

    Raises OffsetOutOfRangeError for an offset behind the log's end: a topic made anew, which a reader that is started
    anew reads from its beginning.
    """
    places = [TopicPartition(*partition) for partition in of]
    first, end = consumer.beginning_offsets(places), consumer.end_offsets(places)
    for place in places:
        at = consumer.position(place)
        if at > end[place]:
            raise OffsetOutOfRangeError({place: at})
        if at < first[place]:
            tell_removed(place, at, first[place])
            consumer.seek(place, first[place])


def _skip_gaps(consumer: KafkaConsumer, tracker: Any) -> None:
    """Claims offsets that hold no record: what compaction removed, the marks of transactions."""
    for span in tracker.current_restriction().spans:
        if span.done:
            continue
        position = consumer.position(TopicPartition(*span.partition))
        reached = position if span.stop is None else min(position, span.stop)
        if reached > span.next:
            tracker.try_claim(Reached(span.partition, reached))


def _event_time(record: Record, by: EventTime | None) -> int:
    at = by(record) if by is not None else None
    if at is None:
        at = record.timestamp
    return _now() if at is None else at


def _now() -> int:
    """Milliseconds since the epoch."""
    return time.time_ns() // 1_000_000


def _nothing() -> None:
    """What a bundle without offsets to commit registers: Beam's harness expects one callback a call."""
