"""The whole live pipeline on one machine: its shards, their supervisor, and the page that says how they are."""

import os
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from pipeline.metrics import collected
from pipeline.metrics.server import Answer, serving
from pipeline.shard import Job, serve
from pipeline.supervisor import Supervisor
from pipeline.tally import Tally

# A shard whose last bundle is older hangs: an idle one ends a bundle every second.
_STALE_S: Final = 60.0


class Live:
    """A live pipeline: `numbers` of `shards` shards of `job`."""

    def __init__(self, job: Job, numbers: range, shards: int) -> None:
        self._supervisor = Supervisor(partial(serve, job), numbers, shards)
        self.tally = Tally()
        self.failures: Counter[str] = Counter()

    def run(self, port: int | None = None) -> None:
        """Runs until a signal asks it to end; serves metrics at `port`. Raises JobFailedError."""
        with TemporaryDirectory(prefix="dateline-") as name:
            folder = Path(name)
            collected.share(folder)
            # Beam leaves folders behind for what it would stage: those of the shards go with this one.
            os.environ["TMPDIR"] = name
            try:
                with self._served(port, folder):
                    self._supervisor.run()
            finally:
                self._count(folder)

    @contextmanager
    def _served(self, port: int | None, folder: Path) -> Iterator[None]:
        if port is None:
            yield
            return
        with serving(port, lambda: collected.page(folder), self._healthy, lambda: self._ready(folder)):
            yield

    def _healthy(self) -> Answer:
        """Whether all shards run; one that is being started again is not well."""
        down = self._supervisor.down()
        return Answer(not down, f"shards that are down: {down}" if down else "all shards run")

    def _ready(self, folder: Path) -> Answer:
        """Whether all shards read."""
        bundles, now = collected.last_bundles(folder), time.time()
        late = [number for number in self._supervisor.numbers if now - bundles.get(number, 0.0) > _STALE_S]
        return Answer(not late, f"shards that do not read: {late}" if late else "all shards read")

    def _count(self, folder: Path) -> None:
        counts = collected.counts(folder)
        self.tally.articles, self.tally.found, self.tally.undated = counts.articles, counts.events, counts.undated
        self.failures = counts.letters
