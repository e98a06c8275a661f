"""Keeps the shards of a live pipeline running: starts each as a process, starts it again when it dies, drains them all.

A shard that dies is started again after a back-off that doubles from a second to half a minute; one that dies again and
again, never having run for five minutes, ends the whole job.
"""

import logging
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from types import FrameType
from typing import Final

from pipeline.processes import SPAWN, interrupts_held_back
from pipeline.shard import DRAIN_S

_LOG: Final = logging.getLogger(__name__)
_LOOK_S: Final = 0.5
_LONGEST_BACKOFF_S: Final = 30.0
# A shard that ran for so long was well; its next death counts as its first. It is well over what a bundle may take that
# can't be written (delivery_timeout_ms, two minutes): else a job that never gets on would be started again for ever.
_WELL_S: Final = 300.0
_TRIES: Final = 8

Target = Callable[[int, int], None]
"""What a shard's process does, given its number and how many there are."""


class JobFailedError(RuntimeError):
    """A shard that does not stay up."""


class Supervisor:
    """Runs the shards `numbers` of `shards`, each as `target(number, shards)` in a process of its own."""

    def __init__(self, target: Target, numbers: range, shards: int) -> None:
        self._crew = [_Shard(target, number, shards) for number in numbers]
        self._stopping: str | None = None

    def run(self) -> None:
        """Runs until a signal asks to drain, and then until all have. Raises JobFailedError."""
        with self._signals():
            try:
                while not self._stopping:
                    for shard in self._crew:
                        shard.keep_up()
                    self._look()
                _LOG.info("%s: draining", self._stopping)
            finally:
                self._drain()

    @property
    def numbers(self) -> list[int]:
        """The numbers of the shards."""
        return [shard.number for shard in self._crew]

    def down(self) -> list[int]:
        """The numbers of the shards that are not running now."""
        return [shard.number for shard in self._crew if not shard.alive]

    def _look(self) -> None:
        """Waits until a shard dies, but not long."""
        sentinels = [shard.process.sentinel for shard in self._crew if shard.process is not None and shard.alive]
        if not sentinels:
            time.sleep(_LOOK_S)
        else:
            wait(sentinels, timeout=_LOOK_S)

    def _drain(self) -> None:
        for shard in self._crew:
            shard.drain()
        until = time.monotonic() + DRAIN_S + 2
        for shard in self._crew:
            shard.end(max(0.0, until - time.monotonic()))

    @contextmanager
    def _signals(self) -> Iterator[None]:
        def stop(number: int, frame: FrameType | None) -> None:
            del frame
            self._stopping = signal.Signals(number).name

        before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


class _Shard:
    """One shard: its process, and when to start it again."""

    def __init__(self, target: Target, number: int, shards: int) -> None:
        self.number = number
        self.process: SpawnProcess | None = None
        self._target = target
        self._shards = shards
        self._started = 0.0
        self._due = 0.0
        self._deaths = 0

    @property
    def alive(self) -> bool:
        return self.process is not None and self.process.is_alive()

    def keep_up(self) -> None:
        """Starts the process when it is not running and its time has come. Raises JobFailedError."""
        if self.alive:
            return
        now = time.monotonic()
        if self.process is not None:
            self._mourn(self.process, now)
        if now >= self._due:
            self._start(now)

    def _mourn(self, process: SpawnProcess, now: float) -> None:
        process.join()
        self.process = None
        self._deaths = 1 if now - self._started >= _WELL_S else self._deaths + 1
        how = f"shard {self.number} ended with exit code {process.exitcode}"
        if self._deaths >= _TRIES:
            raise JobFailedError(f"{how}, for the {self._deaths}th time in a row")
        pause = min(_LONGEST_BACKOFF_S, 2.0 ** (self._deaths - 1))
        self._due = now + pause
        _LOG.warning("%s; it starts again in %.0f s", how, pause)

    def _start(self, now: float) -> None:
        self._started = now
        self.process = SPAWN.Process(target=self._target, args=(self.number, self._shards))
        with interrupts_held_back():
            self.process.start()

    def drain(self) -> None:
        """Asks the process to end in order."""
        if self.process is not None and self.process.is_alive():
            self.process.terminate()

    def end(self, patience: float) -> None:
        """Waits so long for the process to end, then kills it."""
        if self.process is None:
            return
        self.process.join(patience)
        if self.process.is_alive():
            _LOG.warning("shard %d did not drain in time; what it has not committed is read again", self.number)
            self.process.kill()
            self.process.join()
