"""Beam's Prism runner as a process of our own: found, checked by version, started, and ended with the job.

Beam would start it as a child that a Ctrl-C in the terminal ends at once, before anything is drained, and that a killed
parent leaves behind. Ours has a session of its own, and Linux ends it with the thread that started it; elsewhere it
ends itself a while after its last job.
"""

import ctypes
import mmap
import os
import re
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.metadata import version as version_installed
from pathlib import Path
from typing import Final

_BEAM: Final = version_installed("apache-beam")  # asked of the installation: importing Beam takes seconds
VARIABLE: Final = "DATELINE_PRISM"
# Where `make prism` puts it: of the user and not of a checkout, since an installed Dateline looks there too.
BUILT: Final = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "dateline" / f"prism-v{_BEAM}"
# Where Beam keeps the one that it has downloaded.
DOWNLOADED: Final = Path.home() / ".apache_beam/cache/prism/bin" / f"apache_beam-v{_BEAM}-prism-linux-amd64"
_MODULE: Final = re.compile(rb"github\.com/apache/beam/sdks/v2\t(v\d+\.\d+\.\d+)\t")
_LIBC: Final = ctypes.CDLL(None, use_errno=True)  # looked up here: a child between fork and exec should do little
_PR_SET_PDEATHSIG: Final = 1
_PASSED_ON: Final = ("GODEBUG", "GOGC", "GOMAXPROCS", "GOMEMLIMIT", "HOME", "LANG", "PATH", "TMPDIR", "TZ")
_IDLE: Final = "30s"
_PATIENCE_S: Final = 30.0


class PrismError(RuntimeError):
    """No Prism of the right version, or one that does not start; the message says what to do."""


def find(path: Path | None = None) -> Path:
    """The Prism to use: `path`, else $DATELINE_PRISM, else what `make prism` built, else what Beam downloaded.

    Raises PrismError where there is none, or where the one that was named is of another version than Beam.
    """
    named = path or os.environ.get(VARIABLE)
    candidates = [Path(named)] if named else [BUILT, DOWNLOADED]
    found = next((candidate for candidate in candidates if candidate.is_file()), None)
    if found is None:
        where = str(candidates[0]) if named else "neither built nor downloaded"
        raise PrismError(f"no Prism runner ({where}): `make prism` builds it, or name one with --prism or ${VARIABLE}")
    version = version_of(found)
    if version is not None and version != f"v{_BEAM}":
        raise PrismError(f"{found} is Prism {version}, but Beam is v{_BEAM}; `make prism` builds the right one")
    return found


def version_of(binary: Path) -> str | None:
    """The version that Go wrote into a binary; None where it was built from a checkout."""
    with binary.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        match = _MODULE.search(content)
        return match.group(1).decode() if match else None


@contextmanager
def running(binary: Path) -> Iterator[str]:
    """A Prism that takes jobs, as "localhost:PORT"; ended with the block. Raises PrismError."""
    port = _free_port()
    command = [str(binary), "--job_port", str(port), "--serve_http=false", "--idle_shutdown_timeout", _IDLE,
               "--log_level", "error", "--log_kind", "text"]  # fmt: skip
    process = subprocess.Popen(
        command, start_new_session=True, stdin=subprocess.DEVNULL, preexec_fn=_die_with_parent, env=_environment()
    )
    try:
        _wait_for(port, process)
        yield f"localhost:{port}"
    finally:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=5)
        process.kill()
        process.wait()


def _environment() -> dict[str, str]:
    """What Prism gets of the environment: it speaks to no Kafka, and passwords may stand there."""
    return {name: value for name, value in os.environ.items() if name in _PASSED_ON}


def _die_with_parent() -> None:
    """Has Linux kill the process that calls this when the thread that started it ends, however that was."""
    if hasattr(_LIBC, "prctl"):
        _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        if process.poll() is not None:
            raise PrismError(f"Prism ended at once, with exit code {process.returncode}")
        with suppress(OSError), socket.create_connection(("localhost", port), timeout=1):
            return
        time.sleep(0.05)
    raise PrismError(f"Prism took no connection within {_PATIENCE_S:.0f} s")
