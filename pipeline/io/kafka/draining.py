"""The wish to end this process's readers of Kafka where they stand: set by a signal, seen by every reader."""

import threading
from typing import Final

_WISH: Final = threading.Event()


def drain() -> None:
    """Has every reader of this process end its share after the bundle that it is in."""
    _WISH.set()


def wait_for_drain() -> None:
    """Returns once readers are to end."""
    _WISH.wait()


def draining(patience_s: float = 0) -> bool:
    """Whether readers are to end; waits so long for the wish."""
    return _WISH.wait(patience_s) if patience_s else _WISH.is_set()  # asked for each record, and waiting costs
