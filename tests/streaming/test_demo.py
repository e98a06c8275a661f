"""`make demo-kafka` shows all events of the shipped articles, and leaves nothing behind."""

import os
import subprocess
import sys
from pathlib import Path

from tests.streaming.live import ROOT

GOLDEN = ROOT / "tests" / "golden" / "events.jsonl"


def test_the_demonstration_shows_all_events_and_leaves_nothing_behind(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.streaming.demo"], cwd=ROOT, env=os.environ | {"TMPDIR": str(tmp_path)},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    shown, told = process.communicate(timeout=120)
    assert process.returncode == 0, told
    events = len(GOLDEN.read_bytes().splitlines())
    assert f"drained, exit code 0: 19 articles, {events} events, no failures" in told
    assert "Coquimbo" in shown
    assert not list(tmp_path.iterdir())
    assert str(tmp_path) not in "".join(workplaces())


def workplaces() -> list[str]:
    """The folders that processes work in: a broker works where its log is."""
    found = []
    for folder in Path("/proc").glob("[0-9]*/cwd"):
        try:
            found.append(str(folder.readlink()))
        except OSError:
            continue
    return found
