"""chrono-node in a process of Node.js that stays up between the rounds, so that its compiler has warmed to the text."""

import json
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from schemas.article import Article
from tests.bench.measure import Timing, Way

HERE = Path(__file__).parent


class NotHereError(Exception):
    """Why chrono-node can't be measured on this machine."""


@contextmanager
def chrono() -> Iterator[Way]:
    """chrono-node as a way, while the context lasts; raises NotHereError where Node.js or the package is missing."""
    with subprocess.Popen(
        [_program("node"), str(HERE / "chrono.js")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield Way(f"chrono-node {_installed()}", lambda articles: _run(process, articles))


def install() -> None:
    """The locked packages into node_modules, where they are not there yet; raises NotHereError."""
    kept = HERE / "node_modules" / ".package-lock.json"  # npm writes it last
    if kept.exists() and kept.stat().st_mtime >= (HERE / "package-lock.json").stat().st_mtime:
        return
    _program("node")
    command = [_program("npm"), "ci", "--no-audit", "--no-fund"]
    ended = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise NotHereError(f"npm ci in {HERE} failed: {ended.stderr.strip()[-300:]}")


def version() -> str:
    """The version of Node.js."""
    command = [_program("node"), "--version"]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.strip("v\n")


def _program(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        raise NotHereError(f"there is no {name} on the path")
    return path


def _installed() -> str:
    return str(json.loads((HERE / "node_modules" / "chrono-node" / "package.json").read_text())["version"])


def _run(process: subprocess.Popen[str], articles: Sequence[Article]) -> Timing:
    assert process.stdin is not None
    assert process.stdout is not None
    batch = [{"body": article.body, "published": article.published} for article in articles]
    process.stdin.write(json.dumps(batch) + "\n")
    process.stdin.flush()
    answer = json.loads(process.stdout.readline())
    return Timing(answer["seconds"], answer["found"])
