"""What holds for every process that Dateline starts: who may stop it, and that it does not outlive who started it."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context, parent_process, resource_tracker
from multiprocessing.connection import wait
from typing import Final

# Spawned and not forked: a fork of a process with threads (a progress bar's) may inherit a lock that nobody opens.
SPAWN: Final = get_context("spawn")


def watch_parent(gone: Callable[[], object] = lambda: os._exit(1)) -> None:
    """Calls `gone`, in a thread, when the process that started this one has ended, however that was."""
    threading.Thread(target=_watch, args=(gone,), daemon=True).start()


def _watch(gone: Callable[[], object]) -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        gone()


@contextmanager
def interrupts_held_back() -> Iterator[None]:
    """What is started here never hears the Ctrl-C that a terminal sends to all: ending it is its parent's business."""
    resource_tracker.ensure_running()  # starting it, which multiprocessing would do now, would end the holding back
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
