"""What every store of articles promises, and what the one in a file adds: it outlasts a kill and is shared."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pipeline.state.sqlite import SqliteStore, StateError
from schemas.article import Article
from tests.transforms.stories.events import event
from transforms.stories.kept import Kept
from transforms.stories.store import MemoryStore, Store, Transaction

NOON = datetime(2024, 11, 24, 12, tzinfo=UTC)
MET = event("diplomacy.meet", "meet", "They met.")
KEPT = Kept(content="1", version="1", events=(MET,))
NEWER = Kept(content="2", version="2")
Opened = Callable[[], Store]


def held(embargoed: str) -> Kept:
    return Kept(content="1", embargoed=embargoed, held=(MET,))


@pytest.fixture(params=["memory", "sqlite"])
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Opened:
    if request.param == "sqlite":
        return lambda: SqliteStore(tmp_path / "state.db")
    memory = MemoryStore()
    return lambda: memory


def test_what_was_committed_is_there_for_the_next(opened: Opened) -> None:
    store = opened()
    first = Transaction(store)
    assert first.get("urn:a") is None
    first.put("urn:a", KEPT)
    assert first.get("urn:a") == KEPT
    assert store.read("urn:a") is None
    first.commit()
    assert store.read("urn:a") == KEPT
    store.close()
    assert Transaction(opened()).get("urn:a") == KEPT


def test_what_was_not_committed_is_nowhere(opened: Opened) -> None:
    store = opened()
    Transaction(store).put("urn:a", KEPT)
    assert Transaction(store).get("urn:a") is None


def test_the_last_that_is_put_stays(opened: Opened) -> None:
    store = opened()
    for kept in (KEPT, NEWER):
        transaction = Transaction(store)
        transaction.put("urn:a", kept)
        transaction.put("urn:b", KEPT)
        transaction.commit()
    assert (store.read("urn:a"), store.read("urn:b")) == (NEWER, KEPT)


def test_what_is_settled_is_known_with_what_is_kept(opened: Opened) -> None:
    store = opened()
    transaction = Transaction(store)
    assert not transaction.settled("articles-0", 7)
    transaction.settle("articles-0", 7)
    assert [transaction.settled("articles-0", number) for number in (6, 7, 8)] == [True, True, False]
    assert not Transaction(store).settled("articles-0", 7)
    transaction.commit()
    again = Transaction(opened())
    assert [again.settled("articles-0", number) for number in (6, 7, 8)] == [True, True, False]
    assert not again.settled("articles-1", 0)


def test_what_is_held_is_due_in_the_order_of_time(opened: Opened) -> None:
    store = opened()
    transaction = Transaction(store)
    for uri, kept in [
        ("urn:late", held("2024-11-24T14:00:00+02:00")),
        ("urn:early", held("2024-11-24T11:59:59Z")),
        ("urn:not yet", held("2024-11-24T12:00:01Z")),
        ("urn:shown", KEPT),
        ("urn:\x00 " + "é" * 5000, held("2024-11-23")),
    ]:
        transaction.put(uri, kept)
    transaction.commit()
    assert store.due(NOON, 10) == ("urn:\x00 " + "é" * 5000, "urn:early", "urn:late")
    assert len(store.due(NOON, 2)) == 2
    transaction.put("urn:early", KEPT)
    transaction.commit()
    assert store.due(NOON, 10)[1:] == ("urn:late",)
    assert store.due(NOON - timedelta(days=2), 10) == ()


KILLED = """
import sys
from pathlib import Path
from pipeline.state.sqlite import SqliteStore
from transforms.stories.kept import Kept
from transforms.stories.store import Transaction

transaction = Transaction(SqliteStore(Path(sys.argv[1])))
for number in range(1_000_000):
    for half in "ab":
        transaction.put("urn:" + half, Kept(content=str(number)))
    transaction.settle("articles-0", number)
    transaction.commit()
    print(number, flush=True)
"""


def test_a_kill_leaves_a_commit_whole_or_undone(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with subprocess.Popen([sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(20):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        committed = 19 + len(process.stdout.readlines())
    store = SqliteStore(path)
    first, second = store.read("urn:a"), store.read("urn:b")
    assert first == second
    assert first is not None
    assert int(first.content) >= committed
    assert store.position("articles-0") == int(first.content) + 1


# A failure of the last statement of a write.
FULL = "create trigger full before insert on position begin select raise(abort, 'the disk is full'); end"


def test_a_write_that_fails_changes_nothing(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "state.db")
    store.write({"urn:a": KEPT}, {"articles-0": 1})
    with sqlite3.connect(tmp_path / "state.db") as connection:
        connection.execute(FULL)
    with pytest.raises(StateError, match=r"state\.db: the disk is full"):
        store.write({"urn:a": NEWER}, {"articles-1": 1})
    assert (store.read("urn:a"), store.position("articles-1")) == (KEPT, None)
    with sqlite3.connect(tmp_path / "state.db") as connection:
        connection.execute("drop trigger full")
    store.write({"urn:a": NEWER}, {"articles-0": 2})
    assert (store.read("urn:a"), store.position("articles-0")) == (NEWER, 2)


def test_two_share_a_file(tmp_path: Path) -> None:
    one, other = (SqliteStore(tmp_path / "state.db") for _ in range(2))
    one.write({"urn:a": KEPT}, {})
    other.write({"urn:b": NEWER}, {})
    assert (other.read("urn:a"), one.read("urn:b")) == (KEPT, NEWER)


def test_a_file_that_is_no_store_is_named(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    path.write_bytes(b"something else entirely " * 100)
    with pytest.raises(StateError, match=r"state\.db: file is not a database"):
        SqliteStore(path)


def test_a_file_of_another_layout_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with sqlite3.connect(path) as connection:
        connection.execute("pragma user_version = 9")
    with pytest.raises(StateError, match="has layout 9, expected 1"):
        SqliteStore(path)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StateError, match="unable to open"):
        SqliteStore(tmp_path / "none" / "state.db")


def test_articles_are_told_apart_by_their_whole_uri(opened: Opened) -> None:
    store = opened()
    long = "urn:" + "a" * 4000
    for article in (Article(uri=long + "1", body="b"), Article(uri=long + "2", body="b")):
        store.write({article.uri: Kept(content=article.uri)}, {})
    found = [store.read(long + end) for end in "12"]
    assert [kept.content if kept else None for kept in found] == [long + "1", long + "2"]
