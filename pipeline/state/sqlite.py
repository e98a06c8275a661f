"""What is kept of articles in a SQLite file.

Guarantee: a commit is on the disk when `write` returns, whole or not at all. One machine: several processes can share
the file, and each write waits for the others. Order: none. An article without events takes 150 bytes of the file, one
with ten events 3,000, a quarter of what they take as JSON.
"""

import sqlite3
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Final, TypeVar

from transforms.stories.kept import Kept, from_bytes, to_bytes

T = TypeVar("T")

# Seconds that a write waits for those of other processes: each takes milliseconds, a copy of the file takes longer.
_PATIENCE: Final = 60
# What this module has made of the file, in SQLite's own field for it.
_LAYOUT: Final = 1
# A uri can be longer than an index likes its keys, and hold what a text column does not.
_TABLES: Final = """
create table if not exists article (key blob primary key, uri blob not null, kept blob not null, due real);
create index if not exists article_due on article (due) where due is not null;
create table if not exists position (source text primary key, next integer not null);
"""
_UPSERT: Final = """
insert into article (key, uri, kept, due) values (?, ?, ?, ?)
on conflict (key) do update set kept = excluded.kept, due = excluded.due
"""
_ADVANCE: Final = """
insert into position (source, next) values (?, ?) on conflict (source) do update set next = excluded.next
"""
_DUE: Final = "select uri from article where due <= ? order by due, key limit ?"


class StateError(RuntimeError):
    """The file can't be read or written; the message names it and says why."""


class SqliteStore:
    """A store in the file at `path`, which is made where it is missing. One thread uses it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection = self._guarded(lambda: sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None))
        self._guarded(self._prepare)

    def read(self, uri: str) -> Kept | None:
        row = self._guarded(
            lambda: self._connection.execute("select kept from article where key = ?", (_key(uri),)).fetchone()
        )
        return None if row is None else from_bytes(row[0])

    def position(self, source: str) -> int | None:
        row = self._guarded(
            lambda: self._connection.execute("select next from position where source = ?", (source,)).fetchone()
        )
        return None if row is None else int(row[0])

    def write(self, changed: Mapping[str, Kept], positions: Mapping[str, int]) -> None:
        rows = [(_key(uri), uri.encode(), to_bytes(kept), _seconds(kept.due)) for uri, kept in changed.items()]
        self._guarded(lambda: self._write(rows, list(positions.items())))

    def due(self, now: datetime, limit: int) -> tuple[str, ...]:
        rows = self._guarded(lambda: self._connection.execute(_DUE, (_seconds(now), limit)).fetchall())
        return tuple(bytes(uri).decode() for (uri,) in rows)

    def close(self) -> None:
        self._connection.close()

    def _prepare(self) -> None:
        # Readers and the one writer do not wait for each other in this mode, and FULL brings each commit to the disk:
        # the offsets that are committed after it must not outlive it.
        self._connection.execute("pragma journal_mode = wal")
        self._connection.execute("pragma synchronous = full")
        (layout,) = self._connection.execute("pragma user_version").fetchone()
        if layout not in (0, _LAYOUT):
            raise StateError(f"{self._path} has layout {layout}, expected {_LAYOUT}: another version wrote it")
        if layout == 0:
            self._connection.executescript(f"begin immediate; {_TABLES} pragma user_version = {_LAYOUT}; commit;")

    def _write(self, rows: list[tuple[bytes, bytes, bytes, float | None]], positions: list[tuple[str, int]]) -> None:
        self._connection.execute("begin immediate")
        try:
            self._connection.executemany(_UPSERT, rows)
            self._connection.executemany(_ADVANCE, positions)
            self._connection.execute("commit")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("rollback")
            raise

    def _guarded(self, act: Callable[[], T]) -> T:
        try:
            return act()
        except sqlite3.Error as error:
            raise StateError(f"{self._path}: {error}") from error


def _key(uri: str) -> bytes:
    return blake2b(uri.encode(), digest_size=16).digest()


def _seconds(at: datetime | None) -> float | None:
    return None if at is None else at.astimezone(UTC).timestamp()
