"""Commits offsets for a consumer group, from whichever thread a runner finalises bundles in."""

import logging
import threading
from collections.abc import Mapping
from typing import Final

from kafka import KafkaConsumer
from kafka.errors import KafkaError

from pipeline.io.kafka.offsets import commit
from pipeline.io.kafka.settings import Settings, SettingsError
from pipeline.io.kafka.share import Partition

_LOG: Final = logging.getLogger(__name__)


class Commits:
    """A client of its own for committing, since a consumer may not be used by two threads.

    Bundles may be finalised out of order; an offset never goes back.
    """

    def __init__(self, settings: Settings, group: str) -> None:
        self._settings = settings
        self._group = group
        self._lock = threading.Lock()
        self._consumer: KafkaConsumer | None = None
        self._committed: dict[Partition, int] = {}

    def commit(self, offsets: Mapping[Partition, int]) -> None:
        """Commits the next offset of each partition.

        What the broker refuses is told in the log and made up for by the next commit: it costs repeats and no loss.
        """
        with self._lock:
            ahead = {of: offset for of, offset in offsets.items() if offset > self._committed.get(of, -1)}
            if not ahead:
                return
            try:
                self._commit(ahead)
            except (KafkaError, SettingsError) as error:
                _LOG.warning("offsets of group %s are not committed: %s", self._group, error)
            else:
                self._committed |= ahead

    def _commit(self, offsets: Mapping[Partition, int]) -> None:
        if self._consumer is None:
            self._consumer = self._settings.consumer(group_id=self._group)
        commit(self._consumer, offsets)

    def close(self) -> None:
        """Ends the client."""
        with self._lock:
            if self._consumer is not None:
                self._consumer.close(autocommit=False)
                self._consumer = None
