"""Where what is kept of articles lies between bundles: what a store can do, a bundle's view of it, and one in memory.

A bundle writes in this order: what it sends is flushed, `commit`, then its offsets are committed at the source. After
a crash in between, what was not committed here is decided again from the same state: that gives the same ids and
revisions.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from transforms.stories.kept import Kept, from_bytes, to_bytes


class Store(Protocol):
    """What is kept of articles, by uri, and how far each source (a partition, a file) has been settled."""

    def read(self, uri: str) -> Kept | None:
        """What is kept of an article, None where nothing is; raises KeptError for what can't be read."""

    def position(self, source: str) -> int | None:
        """The number of the first record of a source that is not settled; None where none is."""

    def write(self, changed: Mapping[str, Kept], positions: Mapping[str, int]) -> None:
        """Writes all of it or nothing, and returns when it would outlast the process."""

    def due(self, now: datetime, limit: int) -> tuple[str, ...]:
        """At most `limit` uris of which something held is to be released by `now`, the longest due first."""

    def close(self) -> None:
        """Lets go of what the store holds open."""


class Transaction:
    """A bundle's view of a store: it sees what it puts, and nobody else does before it commits.

    Articles of one uri have to come to one bundle at a time, as they do where they are keyed by it: what two bundles
    that run at once put under one uri is as the later one has it.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._changed: dict[str, Kept] = {}
        self._positions: dict[str, int] = {}

    def get(self, uri: str) -> Kept | None:
        """What is kept of an article, None where nothing is."""
        return self._changed.get(uri) or self._store.read(uri)

    def put(self, uri: str, kept: Kept) -> None:
        """Keeps this of an article."""
        self._changed[uri] = kept

    def settled(self, source: str, number: int) -> bool:
        """Whether a record of a source was settled before, so that what it sent was flushed and it can be passed over.

        Without this an article that names neither version nor update, read again after a crash, would replace the one
        that followed on it.
        """
        first = self._positions.get(source)
        if first is None:
            first = self._store.position(source)
        return first is not None and number < first

    def settle(self, source: str, number: int) -> None:
        """Counts a record of a source, and all before it, as settled."""
        self._positions[source] = max(number + 1, self._positions.get(source, 0))

    def commit(self) -> None:
        """Writes all that was put; call it when what was sent is flushed. Without it nothing is changed."""
        if self._changed or self._positions:
            self._store.write(self._changed, self._positions)
        self._changed, self._positions = {}, {}


class MemoryStore:
    """A store that ends with its process, for tests and for bounded inputs that fit."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}
        self._due: dict[str, datetime] = {}
        self._positions: dict[str, int] = {}

    def read(self, uri: str) -> Kept | None:
        stored = self._kept.get(uri)
        return None if stored is None else from_bytes(stored)

    def position(self, source: str) -> int | None:
        return self._positions.get(source)

    def write(self, changed: Mapping[str, Kept], positions: Mapping[str, int]) -> None:
        stored = {uri: to_bytes(kept) for uri, kept in changed.items()}
        self._kept.update(stored)
        self._positions.update(positions)
        for uri, kept in changed.items():
            self._due.pop(uri, None)
            if kept.due is not None:
                self._due[uri] = kept.due

    def due(self, now: datetime, limit: int) -> tuple[str, ...]:
        over = sorted((at, uri) for uri, at in self._due.items() if at <= now)
        return tuple(uri for _, uri in over[:limit])

    def close(self) -> None:
        """Nothing is held open."""
