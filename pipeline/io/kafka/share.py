"""What a reader of Kafka has yet to read: spans of offsets, one a partition.

One restriction holds all the partitions that are read together, because a runner such as Prism keeps one watermark
a stage: with a restriction a partition, the fastest one would drag the watermark past the records of the others.
"""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec


class Partition(NamedTuple):
    """A partition of a topic."""

    topic: str
    number: int

    def __str__(self) -> str:
        return f"{self.topic}, partition {self.number}"


class Position(NamedTuple):
    """Where the reading of a partition stands: the next offset, and the log's end where the broker has told it."""

    partition: Partition
    next: int
    end: int | None


class Span(msgspec.Struct, frozen=True, gc=False):
    """The offsets of a partition from `next` to before `stop`; without `stop` there is no end.

    `reached` is the event time of the latest record before `next`, in milliseconds since the epoch; None before any.
    """

    partition: Partition
    next: int
    stop: int | None = None
    reached: int | None = None

    @property
    def done(self) -> bool:
        """Whether nothing is left to read."""
        return self.stop is not None and self.next >= self.stop


class Share(msgspec.Struct, frozen=True):
    """The partitions that are read together, by their order in the topic.

    An endless share may get new partitions, so that it is not done even where it holds none.
    """

    spans: tuple[Span, ...]
    endless: bool = False

    @property
    def done(self) -> bool:
        """Whether nothing is left to read in any partition."""
        return not self.endless and all(span.done for span in self.spans)

    @property
    def bounded(self) -> bool:
        """Whether every partition has an end."""
        return not self.endless and all(span.stop is not None for span in self.spans)


def shared_out(partitions: Iterable[Partition], parts: int, part: int) -> list[Partition]:
    """The partitions of one of `parts` readers: each is read by exactly one of them, however many there will be."""
    return sorted(p for p in partitions if p.number % parts == part)
