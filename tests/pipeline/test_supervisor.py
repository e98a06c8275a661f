"""The supervisor, with tiny shards: they are started again, given up, drained, and killed if they do not drain."""

import logging
import os
import signal
import time
from functools import partial
from pathlib import Path

import pytest

from pipeline import supervisor
from pipeline.supervisor import JobFailedError, Supervisor


def note(folder: Path, what: str, number: int) -> int:
    """Adds a line to the diary of a shard; how many there are."""
    with (folder / f"{what}-{number}").open("a") as diary:
        diary.write(f"{os.getpid()}\n")
    return len((folder / f"{what}-{number}").read_text().splitlines())


def noted(folder: Path, what: str, number: int = 0) -> int:
    """How many lines it has."""
    diary = folder / f"{what}-{number}"
    return len(diary.read_text().splitlines()) if diary.exists() else 0


def until_drained(folder: Path, number: int, stop: int | None = None) -> None:
    """Waits for SIGTERM, to end in order; sends the supervisor `stop` first, once all of two shards are there."""

    def drain(number_of_signal: int, frame: object) -> None:
        del number_of_signal, frame
        note(folder, "drained", number)
        os._exit(0)

    signal.signal(signal.SIGTERM, drain)
    note(folder, "started", number)
    while stop is not None and not (noted(folder, "started", 0) and noted(folder, "started", 1)):
        time.sleep(0.01)
    if stop is not None and number == 0:
        os.kill(os.getppid(), stop)
    time.sleep(60)


def stop_by(folder: Path, how: int, number: int, shards: int) -> None:
    assert shards == 2
    until_drained(folder, number, how)


def die(folder: Path, number: int, shards: int) -> None:
    del shards
    note(folder, "started", number)
    os._exit(3)


def die_beside_another(folder: Path, number: int, shards: int) -> None:
    if number == 0:
        die(folder, number, shards)
    until_drained(folder, number)


def die_until(folder: Path, times: int, number: int, shards: int) -> None:
    """Dies so many times, then has the supervisor end."""
    del shards
    if note(folder, "started", number) <= times:
        os._exit(3)
    os.kill(os.getppid(), signal.SIGTERM)
    time.sleep(60)


def not_drain(folder: Path, number: int, shards: int) -> None:
    del shards
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    note(folder, "started", number)
    os.kill(os.getppid(), signal.SIGTERM)
    time.sleep(60)


class Clock:
    """A clock that only goes on when somebody sleeps, or by `step` whenever it is looked at."""

    def __init__(self, step: float = 0.0) -> None:
        self._now = 0.0
        self._step = step

    def monotonic(self) -> float:
        self._now += self._step
        return self._now

    def sleep(self, seconds: float) -> None:
        self._now += seconds


def alive(folder: Path, number: int) -> bool:
    pid = int((folder / f"started-{number}").read_text().split()[-1])
    return Path(f"/proc/{pid}").exists()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_drains_all_shards(how: int, tmp_path: Path) -> None:
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    crew = Supervisor(partial(stop_by, tmp_path, how), range(2), 2)
    assert (crew.numbers, crew.down()) == ([0, 1], [0, 1])
    crew.run()
    for number in range(2):
        assert (noted(tmp_path, "started", number), noted(tmp_path, "drained", number)) == (1, 1)
        assert not alive(tmp_path, number)
    assert crew.down() == [0, 1]
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before


def test_only_its_own_numbers_are_run(tmp_path: Path) -> None:
    Supervisor(partial(die_until, tmp_path, 0), range(2, 3), 5).run()
    assert [path.name for path in tmp_path.iterdir()] == ["started-2"]


def test_a_shard_that_dies_is_started_again_after_a_while(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    began = time.monotonic()
    with caplog.at_level(logging.INFO):
        Supervisor(partial(die_until, tmp_path, 1), range(1), 1).run()
    assert noted(tmp_path, "started") == 2
    assert time.monotonic() - began > 1
    assert "shard 0 ended with exit code 3; it starts again in 1 s" in caplog.text
    assert "SIGTERM: draining" in caplog.text


def test_one_that_dies_again_and_again_ends_the_job_and_drains_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(supervisor, "_LOOK_S", 0.02)
    monkeypatch.setattr(supervisor, "_LONGEST_BACKOFF_S", 0.01)
    with pytest.raises(JobFailedError, match="shard 0 ended with exit code 3, for the 8th time in a row"):
        Supervisor(partial(die_beside_another, tmp_path), range(2), 2).run()
    assert noted(tmp_path, "started", 0) == 8
    assert (noted(tmp_path, "started", 1), noted(tmp_path, "drained", 1)) == (1, 1)
    assert not alive(tmp_path, 1)
    assert caplog.text.count("it starts again") == 7


def test_the_pauses_double_up_to_half_a_minute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(supervisor, "time", Clock())
    with pytest.raises(JobFailedError):
        Supervisor(partial(die, tmp_path), range(1), 1).run()
    pauses = [record.getMessage().rpartition("again in ")[2] for record in caplog.records]
    assert pauses == ["1 s", "2 s", "4 s", "8 s", "16 s", "30 s", "30 s"]


def test_a_shard_that_ran_for_five_minutes_was_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(supervisor, "time", Clock(step=301.0))
    Supervisor(partial(die_until, tmp_path, 9), range(1), 1).run()
    assert noted(tmp_path, "started") == 10
    assert caplog.text.count("it starts again in 1 s") == 9


def test_one_that_does_not_drain_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(supervisor, "DRAIN_S", -1.5)
    Supervisor(partial(not_drain, tmp_path), range(1), 1).run()
    assert "shard 0 did not drain in time" in caplog.text
    assert not alive(tmp_path, 0)
