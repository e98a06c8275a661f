"""Articles of a bounded part of Kafka topics, as an input of an archive: `kafka://host:9092/articles?from=…&to=…`.

Bounded; settled when it is made. Order: partition after partition. It has no group unless the address names one, so
the offsets of a live pipeline are left alone; a group that is named is committed to once everything is written.
"""

from collections.abc import Iterator
from typing import Final

import msgspec

from pipeline.envelope import article_record
from pipeline.io.files import InputError
from pipeline.io.kafka.loop import Reader, Removed
from pipeline.io.kafka.offsets import UnknownTopicError
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.refusals import raised_as
from pipeline.io.kafka.settings import SettingsError
from pipeline.io.kafka.share import Partition
from pipeline.io.kafka.uri import Address
from transforms.articles import reading

# Of a topic only offsets are known: each counts as an article of 3 KB, beside files whose bytes are counted.
_USUAL_BYTES: Final = 3_000


def bounded(address: Address) -> Address:
    """The address with its bounds: from the group's offsets, else from the earliest, to the end as it is now.

    Raises SettingsError for an address that can't be read so.
    """
    if not address.topics and address.pattern is None:
        raise SettingsError("a topic is to be named behind the host: kafka://host:9092/articles")
    if address.start == "committed" and address.group is None:
        raise SettingsError("from=committed needs a group")
    if address.groups != 1 or address.delay_ms:
        raise SettingsError("groups and delay are for `dateline run`")
    start = address.start or ("committed" if address.group else "earliest")
    return msgspec.structs.replace(address, start=start, stop="end" if address.stop is None else address.stop)


class TopicInput:
    """The articles of a bounded address. Raises InputError for topics that are not there or can't be read."""

    def __init__(self, address: Address) -> None:
        assert address.start is not None, "bounded before it is read"
        self._settings = address.settings
        try:
            with raised_as(InputError, address.settings):
                self._reader = Reader(
                    address.settings, address.topics,
                    pattern=address.pattern, group=address.group, start=address.start, stop=address.stop,
                )  # fmt: skip
        except UnknownTopicError as error:
            raise InputError(str(error)) from None

    @property
    def total(self) -> int:
        """About how many bytes there are."""
        return self._reader.total * _USUAL_BYTES

    @property
    def consumed(self) -> int:
        """About how many of them have been read."""
        return self._reader.reached * _USUAL_BYTES

    def __iter__(self) -> Iterator[reading.Record]:
        with raised_as(InputError, self._settings):
            for record in self._reader:
                yield article_record(record, self._named(Partition(record.topic, record.partition)), record)
        for removed in self._reader.removed:
            yield self._missing(removed)

    def commit(self) -> None:
        """Commits for the group, where there is one."""
        with raised_as(InputError, self._settings):
            self._reader.commit()

    def _missing(self, removed: Removed) -> reading.Record:
        """What stands for the offsets that were there at the start and were removed before they were read."""
        (topic, number), first, following = removed
        record = article_record(
            Record(topic=topic, partition=number, offset=first), self._named(removed.partition),
            Record(topic=topic, partition=number, offset=first),
        )  # fmt: skip
        gone = f"retention removed the offsets from {first} to {following - 1} before they were read"
        return msgspec.structs.replace(record, broken=gone)

    def _named(self, partition: Partition) -> str:
        """With the cluster, so that a topic of the same name on another is told from it."""
        return f"kafka://{self._settings.servers[0]}/{partition.topic}-{partition.number}"
