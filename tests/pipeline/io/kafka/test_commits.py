"""Commits: never back, and a failed one is made up for by the next."""

import logging
import threading
from typing import Any

import pytest
from kafka.errors import CommitFailedError

from pipeline.io.kafka.commits import Commits
from pipeline.io.kafka.settings import SettingsError
from pipeline.io.kafka.share import Partition

ONE, TWO = Partition("t", 0), Partition("t", 1)


class Cluster:
    """Stands for the settings of a cluster and for its consumers: keeps what is committed, fails when it is told to."""

    def __init__(self) -> None:
        self.group: str | None = None
        self.commits: list[dict[Partition, int]] = []
        self.failures: list[Exception] = []
        self.open = 0
        self.busy = threading.Lock()

    def consumer(self, group_id: str) -> "Cluster":
        self.group = group_id
        if self.failures and isinstance(self.failures[0], SettingsError):
            raise self.failures.pop(0)
        self.open += 1
        return self

    def commit(self, offsets: dict[Any, Any]) -> None:
        assert self.busy.acquire(blocking=False), "a consumer may not be used by two threads"
        try:
            if self.failures:
                raise self.failures.pop(0)
            self.commits.append({Partition(of.topic, of.partition): at.offset for of, at in offsets.items()})
        finally:
            self.busy.release()

    def close(self, autocommit: bool) -> None:
        assert not autocommit
        self.open -= 1


@pytest.fixture
def cluster() -> Cluster:
    return Cluster()


@pytest.fixture
def commits(cluster: Cluster) -> Commits:
    return Commits(cluster, "desk")  # type: ignore[arg-type]


def test_what_is_ahead_is_committed_and_nothing_goes_back(cluster: Cluster, commits: Commits) -> None:
    for offsets in ({ONE: 5, TWO: 1}, {ONE: 3, TWO: 2}, {ONE: 5, TWO: 2}, {ONE: 6, TWO: 0}):
        commits.commit(offsets)
    assert cluster.group == "desk"
    assert cluster.commits == [{ONE: 5, TWO: 1}, {TWO: 2}, {ONE: 6}]


def test_nothing_read_yet_is_committed_too(cluster: Cluster, commits: Commits) -> None:
    """Offset 0 says that the group has been here: a later start at the latest would skip what came since."""
    commits.commit({ONE: 0})
    assert cluster.commits == [{ONE: 0}]


@pytest.mark.parametrize("failure", [CommitFailedError("no"), SettingsError("the environment variable X is not set")])
def test_a_failed_commit_is_told_and_made_up_for(
    failure: Exception, cluster: Cluster, commits: Commits, caplog: pytest.LogCaptureFixture
) -> None:
    cluster.failures.append(failure)
    with caplog.at_level(logging.WARNING):
        commits.commit({ONE: 5, TWO: 1})
    assert "offsets of group desk are not committed" in caplog.text
    assert not cluster.commits
    commits.commit({ONE: 5, TWO: 2})
    assert cluster.commits == [{ONE: 5, TWO: 2}]


def test_bundles_that_end_at_once_are_committed_one_after_the_other(cluster: Cluster, commits: Commits) -> None:
    threads = [threading.Thread(target=commits.commit, args=({ONE: offset},)) for offset in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    reached = [made[ONE] for made in cluster.commits]
    assert reached[-1] == 49
    assert reached == sorted(set(reached))


def test_a_closed_one_opens_again(cluster: Cluster, commits: Commits) -> None:
    commits.close()
    commits.commit({ONE: 1})
    assert cluster.open == 1
    commits.close()
    assert cluster.open == 0
    commits.commit({ONE: 2})
    assert (cluster.open, cluster.commits[-1]) == (1, {ONE: 2})
