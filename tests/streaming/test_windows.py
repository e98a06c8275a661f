"""Windows behind the source close while it runs, with an idle partition too, and drop nothing that was not late."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from tests.streaming.kafka import held, send, wait_for
from tests.streaming.live import ROOT, descendants, killed

Topic = Callable[..., str]
_WINDOW_MS = 2_000


@contextmanager
def counting(settings: Settings, source: str, sink: str) -> Iterator[None]:
    command = [sys.executable, "-m", "tests.streaming.windowed", settings.servers[0], source, sink]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        yield
        assert process.poll() is None, "it runs on"
    finally:
        killed([process.pid, *descendants(process.pid)])
        process.wait()


def counts(settings: Settings, sink: str) -> dict[int, int]:
    """How many records each window held, by its start in milliseconds; it fires once."""
    found = [(int(record.key), int(record.value)) for record in held(settings, sink)]
    assert len(dict(found)) == len(found)
    return dict(found)


def windows(records: list[Record]) -> dict[int, int]:
    """The same of records."""
    found: dict[int, int] = {}
    for record in records:
        assert record.timestamp is not None
        start = record.timestamp - record.timestamp % _WINDOW_MS
        found[start] = found.get(start, 0) + 1
    return found


def now() -> int:
    return time.time_ns() // 1_000_000


def test_windows_close_beside_an_idle_partition(settings: Settings, topic: Topic) -> None:
    source, sink = topic(3), topic()
    sent: list[Record] = []

    def one_more(partition: int) -> None:
        record = Record(topic=source, partition=partition, value=b"v", timestamp=now())
        send(settings, [record])
        sent.append(record)

    def some(seconds: float, partitions: tuple[int, ...]) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for partition in partitions:
                one_more(partition)
            time.sleep(0.1)

    with counting(settings, source, sink):
        one_more(0)
        wait_for(lambda: counts(settings, sink), seconds=60)
        some(5, (0, 1))
        some(5, (0, 1, 2))
        wait_for(lambda: counts(settings, sink) == windows(sent), seconds=15)
        delays = [record.timestamp - int(record.key) - _WINDOW_MS for record in held(settings, sink)[1:]]
        assert max(delays) < 8_000, delays


def test_a_partition_that_is_far_behind_loses_nothing(settings: Settings, topic: Topic) -> None:
    source, sink = topic(3), topic()
    hours = now() - 2 * 3_600_000
    behind = [Record(topic=source, partition=0, value=b"x" * 500, timestamp=hours + 100 * n) for n in range(5_000)]
    ahead = [Record(topic=source, partition=1, value=b"v", timestamp=now() - 1_000 + n) for n in range(1_000)]
    send(settings, ahead + behind)
    with counting(settings, source, sink):
        wait_for(lambda: sum(counts(settings, sink).values()) >= 6_000, seconds=60)
        assert counts(settings, sink) == windows(ahead + behind)
