"""docs/kafka.md: its commands work as typed and in order, but for the ports; its settings are real ones."""

import re
import shlex
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.io.kafka.uri import parse
from tests.docs.examples import ROOT, Example, blocks, environment, matches, run, workplace
from tests.streaming.broker import Broker, free_port
from tests.streaming.kafka import wait_for
from tests.streaming.live import descendants, gone, is_runner

PAGE = "docs/kafka.md"
# What shows how things are now is asked again until they are so.
ASKS = ("python -m tests.streaming.look", "curl")


class Streaming:
    """A `dateline run` of the page, from its start to the Ctrl-C of its transcript."""

    def __init__(self, example: Example, command: str, folder: Path) -> None:
        self._want = tuple(line for line in example.output if line != "^C")
        self._printed = tempfile.TemporaryFile("w+", dir=folder)  # noqa: SIM115 - it lasts as long as the command
        self._process = subprocess.Popen(
            ["bash", "-c", f"exec {command}"], cwd=folder, env=environment(), stdin=subprocess.DEVNULL,
            stdout=self._printed, stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
        wait_for(lambda: any(map(is_runner, descendants(self._process.pid))) or self._process.poll() is not None)

    def interrupt(self) -> None:
        """Ctrl-C, and whether it printed what the page shows."""
        family = descendants(self._process.pid)
        self._process.send_signal(signal.SIGINT)
        self._process.wait(40)
        self._printed.seek(0)
        printed = self._printed.read()
        assert matches(self._want, printed), printed
        assert gone(family)

    def kill(self) -> None:
        self._process.kill()


@pytest.fixture
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Broker]:
    """A broker without topics, as the page begins with: the shared one has them from other examples."""
    started = Broker(tmp_path_factory.mktemp("fresh")).start()
    yield started
    started.stop()


def test_the_page_works_as_typed(fresh: Broker, tmp_path: Path) -> None:
    folder, port, running = workplace(tmp_path), str(free_port()), None
    try:
        for example in [example for block in blocks(PAGE) for example in block]:
            command = example.command.replace("localhost:9092", fresh.server).replace("9100", port)
            if command == "make broker":
                assert "python -m tests.streaming.broker" in (ROOT / "Makefile").read_text()
            elif command.startswith("dateline run"):
                if running is not None:
                    running.interrupt()
                running = Streaming(example, command, folder)
            else:
                check(example, command, folder)
        assert running is not None
        running.interrupt()
    finally:
        if running is not None:
            running.kill()


def check(example: Example, command: str, folder: Path) -> None:
    printed = run(command, folder).stdout

    def again() -> bool:
        nonlocal printed
        printed = run(command, folder).stdout
        return matches(example.output, printed)

    if not matches(example.output, printed):
        assert command.startswith(ASKS), f"$ {command}\n{printed}"
        try:
            wait_for(again, seconds=60)
        except AssertionError:
            pytest.fail(f"$ {command}\n{printed}")


SECURITY = (ROOT / PAGE).read_text().partition("## Security")[2].partition("\n## ")[0]
EXAMPLES = re.findall(r"```sh\n(.*?)```", SECURITY, re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_settings_of_an_example_are_ones_that_there_are(
    example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (config,) = re.findall(r"```properties\n(.*?)```", SECURITY, re.DOTALL)
    Path("client.properties").write_text(config)
    for name, value in re.findall(r"(DATELINE_KAFKA_\w+)=(\S+)", example):
        monkeypatch.setenv(name, value)
    addresses = [word for word in shlex.split(example.replace("\\\n", "")) if word.startswith("kafka://")]
    assert len(addresses) == 2
    for address in addresses:
        options = dict(parse(address).settings.options)
        assert options["security_protocol"] in ("SSL", "SASL_SSL")
        assert "password" not in str(options)


def test_every_metric_is_explained() -> None:
    from tests.deploy.test_deploy import series

    families = {re.sub(r"_(bucket|sum|count)$", "", name) for name in series()}
    assert set(re.findall(r"^\| `(dateline_\w+)`", (ROOT / PAGE).read_text(), re.MULTILINE)) == families
