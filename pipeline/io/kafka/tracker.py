"""Claims within a share of partitions, step by step, as Beam asks for them."""

from typing import NamedTuple

import msgspec
from apache_beam.io.iobase import RestrictionProgress, RestrictionTracker

from pipeline.io.kafka.share import Partition, Share, Span


class Reached(NamedTuple):
    """A claim: what lies before the offset `next` of a partition is dealt with, `time` being its latest event time."""

    partition: Partition
    next: int
    time: int | None = None


class Grown(NamedTuple):
    """A claim: these partitions are new and are read from now on."""

    spans: tuple[Span, ...]


class Drained(NamedTuple):
    """A claim: every partition ends where it has been read to."""


Claim = Reached | Grown | Drained


class ShareTracker(RestrictionTracker):
    """Tracks the claims within a share.

    The share is split only where it stands (fraction 0: a checkpoint), never somewhere ahead: every partition has one
    reader at a time.
    """

    def __init__(self, share: Share) -> None:
        self._spans = {span.partition: span for span in share.spans}
        self._endless = share.endless
        self._split = False

    def current_restriction(self) -> Share:
        """The share as it stands: what is claimed already is no longer in it."""
        return Share(tuple(self._spans.values()), self._endless)

    def current_progress(self) -> RestrictionProgress:
        """The part of the partitions that are read to their end, as a fraction: counts of open ends are not known."""
        done = sum(span.done for span in self._spans.values())
        return RestrictionProgress(fraction=done / len(self._spans) if self._spans else float(not self._endless))

    def try_claim(self, position: Claim) -> bool:
        """Whether the claim holds; not once the share was split, since the rest is then another reader's."""
        if self._split:
            return False
        match position:
            case Reached(partition, offset, time):
                span = self._spans[partition]
                if offset < span.next:
                    raise ValueError(f"{partition}: claims {offset} after {span.next}")
                self._spans[partition] = msgspec.structs.replace(span, next=offset, reached=_later(span.reached, time))
            case Grown(spans):
                self._spans |= {span.partition: span for span in spans if span.partition not in self._spans}
            case Drained():
                self._end()
        return True

    def try_split(self, fraction_of_remainder: float) -> tuple[Share, Share] | None:
        """What is done and what is left; None where nothing is left or the split is asked for somewhere ahead."""
        rest = self.current_restriction()
        if fraction_of_remainder or self._split or rest.done:
            return None
        self._split = True
        self._end()
        return self.current_restriction(), rest

    def check_done(self) -> bool:
        """Raises ValueError where a reader stopped before the end of its share."""
        for span in self._spans.values():
            if not span.done:
                raise ValueError(f"{span.partition}: read to {span.next} and not to {span.stop or 'its end'}")
        if self._endless:
            raise ValueError("new partitions may still come")
        return True

    def is_bounded(self) -> bool:
        """Whether every partition has an end."""
        return self.current_restriction().bounded

    def _end(self) -> None:
        self._endless = False
        self._spans = {
            partition: msgspec.structs.replace(span, stop=min(span.next, span.stop or span.next))
            for partition, span in self._spans.items()
        }


def _later(one: int | None, other: int | None) -> int | None:
    if one is None or other is None:
        return other if one is None else one
    return max(one, other)
