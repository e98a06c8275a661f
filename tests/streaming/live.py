"""`dateline run` as a process, as a user starts it; and articles whose events are known."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from pipeline.envelope import event_record
from pipeline.io.kafka.record import Record
from pipeline.io.kafka.settings import Settings
from pipeline.io.kafka.topics import articles, create, events, letters
from tests.streaming.kafka import committed, ends, wait_for
from transforms.analysis import analyse
from transforms.articles.reading import parse_article

ROOT = Path(__file__).parents[2]
_CITIES = ("Lima", "Oslo", "Accra", "Hanoi", "Quito", "Dakar", "Turin", "Perth", "Davao", "Kazan")
_NAMES = ("Ada Brook", "Ivo Lindt", "Sara Okoye", "Tom Vega", "Nina Farrow", "Karl Ostrom", "Mia Tanaka")


class Topics:
    """The three topics of one live pipeline."""

    def __init__(
        self, settings: Settings, name: str, partitions: int = 3, days: int = 7, largest_event: int | None = None
    ) -> None:
        self.settings = settings
        self.articles, self.events, self.letters = name, f"{name}.events", f"{name}.dead-letters"
        admin = settings.admin()
        create(admin, articles(name, partitions, 1, days))
        made = events(self.events, partitions, 1)
        if largest_event is not None:
            limit = {"max.message.bytes": str(largest_event)}
            made = msgspec.structs.replace(made, configs={**made.configs, **limit})
        create(admin, made)
        create(admin, letters(self.letters, 1, 7))
        admin.close()

    def all_committed(self, group: str = "dateline") -> bool:
        """Whether a group has committed the end of the log of articles, so has nothing more to do."""
        return committed(self.settings, group, self.articles) == ends(self.settings, self.articles)

    @property
    def addresses(self) -> list[str]:
        """The options that name them."""
        server = self.settings.servers[0]
        return [f"--input=kafka://{server}/{self.articles}", f"--output=kafka://{server}/{self.events}"]


class Run:
    """A `dateline run`."""

    def __init__(self, topics: Topics, log: Path, *options: str, addresses: list[str] | None = None) -> None:
        self.log = log
        command = [sys.executable, "-m", "pipeline", "run", *(addresses or topics.addresses), *options]
        with log.open("ab") as stream:
            # A session of its own, so that all of its processes can be told from the tests'.
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=stream, stderr=stream, cwd=ROOT,
                env=os.environ | {"OPENBLAS_NUM_THREADS": "1"}, start_new_session=True,
            )  # fmt: skip

    def stop(self, patience: float = 30) -> int:
        """Asks it to drain; its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(patience)

    def kill(self) -> None:
        """Kills it and all that it started, whatever it is doing; nothing if it has ended."""
        if self.process.poll() is not None:
            return
        killed([self.process.pid, *descendants(self.process.pid)])
        self.process.wait()

    def shards(self) -> list[int]:
        """The process ids of the shards that run now."""
        return [pid for pid in descendants(self.process.pid) if "spawn_main" in _command(pid)]

    def runners(self) -> list[int]:
        """The process ids of the Prisms that run now."""
        return [pid for pid in descendants(self.process.pid) if is_runner(pid)]


def descendants(pid: int) -> list[int]:
    """The processes that a process started, and those that they started, and so on."""
    children: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
        children.setdefault(parent, []).append(int(stat.parent.name))
    found, ahead = [], [pid]
    while ahead:
        more = children.get(ahead.pop(), [])
        found += more
        ahead += more
    return found


def is_runner(pid: int) -> bool:
    """Whether a process is a Prism."""
    return "prism-v" in _command(pid)


def killed(pids: list[int]) -> None:
    """Kills processes, if they are still there."""
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def gone(pids: list[int]) -> bool:
    """Whether none of the processes runs any more."""
    return wait_for(lambda: not any(_command(pid) for pid in pids), seconds=10)


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""


def article(number: int, **more: object) -> dict[str, object]:
    """One article of a few hundred, each with a dated event that no other has."""
    city, name, other = _CITIES[number % 10], _NAMES[number % 7], _NAMES[(number + 3) % 7]
    body = (
        f"{name} met {other} in {city} on Friday, a spokeswoman said. The two signed contract {number} for a bridge. "
        f"Work on it will begin on 3 March 2026.\n\nThousands protested in {city} on Thursday against the plans."
    )
    head = {"uri": f"urn:test:{number}", "published": "2025-06-14T08:00:00Z", "title": f"Contract {number}"}
    return {**head, "body": body, **more}


def articles_of(topic: str, numbers: range, partitions: int = 3) -> list[Record]:
    """Records of articles, over the partitions in turn; stamped by the broker's clock, as a producer's are."""
    return [
        Record(topic=topic, partition=n % partitions, key=b"urn:test:%d" % n, value=json.dumps(article(n)).encode())
        for n in numbers
    ]


def expected(records: Iterable[Any]) -> dict[bytes, bytes]:
    """The events of records of articles under their ids, as the functions of the graph find them in this process."""
    found: dict[bytes, bytes] = {}
    for record in records:
        for finding in analyse(parse_article(record.value), "live").findings:
            made = event_record(finding.event, "")
            assert made.key is not None
            assert made.value is not None
            found[made.key] = made.value
    return found
