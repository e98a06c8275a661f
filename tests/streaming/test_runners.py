"""`dateline run` on other runners than a Prism of its own: workers in processes elsewhere, and Flink."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from pipeline import prism
from pipeline.io.kafka.settings import Settings
from tests.streaming.broker import free_port
from tests.streaming.kafka import committed, ends, newest, send, wait_for
from tests.streaming.live import ROOT, Run, Topics, articles_of, descendants, gone

pytestmark = pytest.mark.usefixtures("broker")
JOB_SERVER = "DATELINE_FLINK_JOB_SERVER_JAR"


@pytest.fixture
def endpoint() -> Iterator[str]:
    """Where a Prism takes jobs."""
    with prism.running(prism.find()) as where:
        yield where


@pytest.fixture
def pool(tmp_path: Path) -> Iterator[str]:
    """Where a pool of workers is asked for one: a process that knows the code and nothing of the job."""
    port, log = free_port(), tmp_path / "pool.log"
    command = [sys.executable, "-m", "apache_beam.runners.worker.worker_pool_main", f"--service_port={port}"]
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # it starts workers as `python`
    with log.open("wb") as stream:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=stream, stderr=stream, cwd=ROOT,
            env=os.environ | {"OPENBLAS_NUM_THREADS": "1", "PATH": path},
        )  # fmt: skip
    try:
        wait_for(lambda: _listens(port))
        yield f"localhost:{port}"
    finally:
        for pid in (*descendants(process.pid), process.pid):
            os.kill(pid, signal.SIGKILL)
        process.wait()


def _listens(port: int) -> bool:
    with suppress(OSError), socket.create_connection(("localhost", port), timeout=1):
        return True
    return False


def uris(topics: Topics) -> set[str]:
    return {json.loads(value)["article"]["uri"] for value in newest(topics.settings, topics.events).values()}


def urns(numbers: range) -> set[str]:
    return {f"urn:test:{n}" for n in numbers}


def test_workers_elsewhere_are_cancelled_and_lose_nothing(
    settings: Settings, endpoint: str, pool: str, tmp_path: Path
) -> None:
    topics = Topics(settings, "elsewhere")
    options = (
        "--runner=PortableRunner", f"--beam=--job_endpoint={endpoint}",
        "--beam=--environment_type=EXTERNAL", f"--beam=--environment_config={pool}",
    )  # fmt: skip
    first = Run(topics, tmp_path / "log", *options)
    send(settings, articles_of(topics.articles, range(20)))
    wait_for(lambda: uris(topics) >= urns(range(20)), seconds=60)
    send(settings, articles_of(topics.articles, range(20, 21)))
    wait_for(lambda: uris(topics) >= urns(range(21)), seconds=5)
    family = descendants(first.process.pid)
    assert first.runners() == []
    send(settings, articles_of(topics.articles, range(21, 150)))
    assert first.stop() == 0, first.log.read_text()
    assert gone(family)
    at, end = committed(settings, "dateline", topics.articles), ends(settings, topics.articles)
    assert all(offset is None or offset <= last for offset, last in zip(at, end, strict=True))
    again = Run(topics, tmp_path / "log", *options)
    wait_for(lambda: committed(settings, "dateline", topics.articles) == end, seconds=60)
    assert again.stop() == 0, again.log.read_text()
    assert uris(topics) == urns(range(150))


@pytest.mark.skipif(JOB_SERVER not in os.environ, reason=f"no Flink: {JOB_SERVER} names the jar of Beam's job server")
def test_flink_runs_the_stream(settings: Settings, tmp_path: Path) -> None:
    topics = Topics(settings, "flink")
    # Flink finalises bundles, and so commits offsets, when it has made a checkpoint.
    options = ("--runner=FlinkRunner", f"--beam=--flink_job_server_jar={os.environ[JOB_SERVER]}",
               "--beam=--environment_type=LOOPBACK", "--beam=--checkpointing_interval=1000")  # fmt: skip
    first = Run(topics, tmp_path / "log", *options)
    send(settings, articles_of(topics.articles, range(20)))
    end = wait_for(lambda: uris(topics) >= urns(range(20)) and ends(settings, topics.articles), seconds=120)
    wait_for(lambda: committed(settings, "dateline", topics.articles) == end, seconds=30)
    family = descendants(first.process.pid)
    assert first.stop() == 0, first.log.read_text()
    assert gone(family)
