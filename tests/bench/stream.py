"""A live pipeline that is measured: with a broker of its own, and what its processes spend."""

import os
import time
import urllib.request
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from schemas.article import Article
from schemas.codec import encode
from tests.streaming.broker import Broker, free_port
from tests.streaming.kafka import send, wait_for
from tests.streaming.live import Run, Topics, descendants

_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")
PARTITIONS = 4
_START_S = 120


@contextmanager
def broker() -> Iterator[Settings]:
    """How to reach a broker that lives as long as the block."""
    with TemporaryDirectory(prefix="dateline-bench-") as folder:
        started = Broker(Path(folder)).start()
        try:
            yield Settings.of((started.server,), {})
        finally:
            started.stop()


class Spent(NamedTuple):
    """The processor's seconds of a live pipeline so far, and the articles that it has done, at a time."""

    at: float
    articles: int
    shards: float
    prisms: float
    rest: float

    def since(self, before: "Spent") -> "Spent":
        return Spent(*(now - then for now, then in zip(self, before, strict=True)))


class Stream:
    """A `dateline run` on topics of its own, with the page of its metrics."""

    def __init__(self, topics: Topics, folder: Path, *options: str) -> None:
        self.topics = topics
        self._port = free_port()
        self.began = time.monotonic()
        self.run = Run(topics, folder / f"{topics.articles}.log", f"--metrics={self._port}", *options)

    def articles(self) -> int:
        """How many articles all shards have done."""
        return int(sum(value for name, value in self._samples() if name.startswith("dateline_articles_total")))

    def _samples(self) -> Iterator[tuple[str, float]]:
        if self.run.process.poll() is not None:
            raise SystemExit(self.run.log.read_text())
        try:
            with urllib.request.urlopen(f"http://localhost:{self._port}/metrics", timeout=10) as answer:
                lines = answer.read().decode().splitlines()
        except OSError:
            return  # it does not listen yet
        for line in lines:
            if not line.startswith("#"):
                name, _, value = line.rpartition(" ")
                yield name, float(value)

    def spent(self) -> Spent:
        """What it has done and spent by now."""
        shards, prisms = self.run.shards(), self.run.runners()
        rest = [self.run.process.pid, *descendants(self.run.process.pid)]
        rest = [pid for pid in rest if pid not in shards and pid not in prisms]
        done = self.articles()
        return Spent(time.monotonic(), done, *(cpu(pids) for pids in (shards, prisms, rest)))

    def wait_for(self, articles: int, seconds: float = _START_S) -> Spent:
        """What it has done and spent when it has done so many articles."""
        wait_for(lambda: self.articles() >= articles, seconds, every=0.5)
        return self.spent()

    def megabytes(self) -> list[float]:
        """The memory that shards, Prisms and the supervisor hold now."""
        of = (self.run.shards(), self.run.runners(), [self.run.process.pid])
        return [sum(map(_resident, pids)) for pids in of]


@contextmanager
def streaming(settings: Settings, name: str, *options: str, waiting: Iterable[Article] = ()) -> Iterator[Stream]:
    """A live pipeline on topics of this name, in which `waiting` articles lie already; killed with the block."""
    topics = Topics(settings, name, PARTITIONS)
    send_all(topics, waiting)
    with TemporaryDirectory(prefix="dateline-bench-") as folder:
        started = Stream(topics, Path(folder), *options)
        try:
            yield started
            started.run.stop()
        finally:
            started.run.kill()


def send_all(topics: Topics, articles: Iterable[Article]) -> None:
    """Writes articles over the partitions in turn."""
    send(topics.settings, records(topics.articles, articles))


def records(topic: str, articles: Iterable[Article]) -> Iterator[Record]:
    """The articles' records, over the partitions in turn."""
    for number, article in enumerate(articles):
        yield Record(topic=topic, partition=number % PARTITIONS, key=article.uri.encode(), value=encode(article))


def cpu(pids: Sequence[int]) -> float:
    """The processor's seconds that processes have spent; those that have ended count nothing."""
    total = 0
    for pid in pids:
        fields = _stat(pid)
        total += sum(map(int, fields[11:13])) if fields else 0
    return total / _TICKS


def _resident(pid: int) -> float:
    fields = _stat(pid)
    return int(fields[21]) * _PAGE / 1e6 if fields else 0.0


def _stat(pid: int) -> list[str]:
    """The fields of a process' status behind its name, which may hold spaces."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []
