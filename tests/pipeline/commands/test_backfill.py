"""`dateline backfill` from the command line: outputs, dead letters beside them, summary and exit codes."""

import gzip
import json
import os
import pty
import select
import subprocess
from pathlib import Path

import pyarrow.parquet
import pytest

from tests.pipeline.commands.running import BIN, dateline
from tests.pipeline.sample import article, lines, write_archive


def test_an_archive_with_two_workers_and_its_dead_letters(tmp_path: Path) -> None:
    pattern = write_archive(tmp_path)
    events = dateline("extract", pattern, folder=tmp_path).stdout
    run = dateline("backfill", "--input", pattern, "--output", "events.jsonl.gz", "--workers", "2", folder=tmp_path)
    assert (run.returncode, run.stdout) == (3, "")
    (summary,) = run.stderr.splitlines()
    found = f"89 articles, {len(events.splitlines())} events"
    assert summary.startswith(f"{found}, 3 failures (2 duplicates, 1 in articles); ")
    assert summary.endswith("; dead letters in events.dead-letters.jsonl")
    assert gzip.decompress((tmp_path / "events.jsonl.gz").read_bytes()).decode() == events
    letters = [json.loads(line) for line in (tmp_path / "events.dead-letters.jsonl").read_text().splitlines()]
    assert [(Path(letter["input"]).name, letter["position"]) for letter in letters] == [
        ("a.jsonl", 41), ("b.jsonl.gz", 41), ("b.jsonl.gz", 42),
    ]  # fmt: skip


def test_no_failures_leave_an_empty_file_of_dead_letters_and_exit_code_0(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines([article(1)]))
    (tmp_path / "events.dead-letters.jsonl").write_text("of an earlier run\n")
    run = dateline("backfill", "--input", "a.jsonl", "--output", "events.parquet", folder=tmp_path)
    assert (run.returncode, (tmp_path / "events.dead-letters.jsonl").read_text()) == (0, "")
    assert "no failures" in run.stderr
    rows = pyarrow.parquet.read_table(tmp_path / "events.parquet").to_pylist()
    assert {row["article"]["uri"] for row in rows} == {"wire:1"}


def test_several_inputs_and_standard_output(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines([article(1)]))
    arguments = ("backfill", "--input", "a.jsonl", "--input", "-", "--output", "-")
    run = dateline(*arguments, folder=tmp_path, stdin=lines([article(2)]).decode())
    assert run.returncode == 0
    uris = [json.loads(line)["article"]["uri"] for line in run.stdout.splitlines()]
    assert list(dict.fromkeys(uris)) == ["wire:1", "wire:2"]
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


def test_a_table_of_the_events(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines([article(0)]))
    run = dateline("backfill", "--input", "a.jsonl", "--output", "-", "--format", "table", folder=tmp_path)
    assert run.returncode == 0
    assert "Report 0" in run.stdout
    assert "2024-11-22" in run.stdout


@pytest.mark.skipif(os.name != "posix", reason="a terminal is a POSIX thing")
def test_a_terminal_gets_a_progress_bar(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines([article(n) for n in range(100)]))
    ours, theirs = pty.openpty()
    run = subprocess.Popen(
        [str(BIN / "dateline"), "backfill", "-i", "a.jsonl", "-o", "events.jsonl"], cwd=tmp_path, stderr=theirs,
        env=os.environ | {"TERM": "xterm"},
    )  # fmt: skip
    os.close(theirs)
    shown = b""
    while select.select([ours], [], [], 60)[0]:
        try:
            piece = os.read(ours, 10_000)
        except OSError:  # how Linux says that the other side is closed
            break
        if not piece:
            break
        shown += piece
    os.close(ours)
    assert run.wait(timeout=60) == 0
    assert "━".encode() in shown
    assert b"100 articles" in shown
