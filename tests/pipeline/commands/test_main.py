"""The command group: what starts fast, and what exit codes and messages say."""

import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.commands.main import dateline as group
from tests.pipeline.commands.running import BIN, dateline, shell

COMMANDS = group.list_commands(None)  # type: ignore[arg-type] # the list does not depend on the context
ARTICLE = '{"uri": "a", "published": "2024-11-23", "body": "The ministers met in Lisbon on Friday."}\n'


def test_commands_are_the_modules_of_the_folder() -> None:
    assert {"backfill", "extract", "times", "validate"} <= set(COMMANDS)
    assert not {"main", "options", "report"} & set(COMMANDS)


def test_the_package_runs_as_the_command(tmp_path: Path) -> None:
    shown = [
        subprocess.run([*start, "--help"], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
        for start in ([str(BIN / "dateline")], [sys.executable, "-m", "pipeline"])
    ]
    assert shown[0] == shown[1]
    assert "extract" in shown[0]


def imported(code: str) -> set[str]:
    """The top-level modules that a fresh interpreter has imported after `code`."""
    told = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*(name.partition('.')[0] for name in sys.modules))"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(told.stdout.split())


HEAVY = {"apache_beam", "pyarrow", "trafilatura", "dateparser", "holidays", "grpc", "rich"}


def test_help_imports_nothing_heavy() -> None:
    names = imported("from pipeline.commands.main import dateline; dateline(['--help'], standalone_mode=False)")
    assert "click" in names
    assert names & (HEAVY | {"numpy", "lxml"}) == set()


def test_times_needs_nothing_heavy() -> None:
    names = imported("import transforms.times, transforms.times.find")
    assert "transforms" in names
    assert names & HEAVY == set()


@pytest.mark.parametrize("command", ["extract", "times"])
def test_the_plain_commands_do_without_beam(command: str, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(ARTICLE)
    names = imported(
        f"from pipeline.commands.main import dateline\n"
        f"try: dateline(['{command}', {str(tmp_path / 'a.jsonl')!r}], standalone_mode=False)\n"
        "except SystemExit: pass"
    )
    assert names & HEAVY == set()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["extract", "nowhere.jsonl"], "nowhere.jsonl: no such file"),
        (["times", "no/*.jsonl"], "no file matches no/*.jsonl"),
        (["extract", "."], "is a folder"),
        (["extract"], "Missing argument"),
        (["extract", "-", "--published", "Friday"], "'Friday' is not an RFC 3339"),
        (["extract", "-", "--output", "events.xlsx"], "events.xlsx: which format?"),
        (["backfill", "--input", "-", "--output", "-", "--workers", "0"], "0 is not in the range"),
        (["backfill", "-i", "kafka://here/t", "-o", "-", "--shard", "0/2"], "give `to` as an offset or a past time"),
        (["backfill", "-i", "kafka://here/t?group=g&to=9", "-o", "-", "--shard", "0/2"], "can't share the offsets"),
        (["backfill", "-i", "kafka://here/t?to=2999-01-01", "-o", "-", "--shard", "0/2"], "an offset or a past time"),
        (["backfill", "-i", "-", "-o", "-", "--shard", "2/2"], "a shard is its number from 0 on"),
        (["backfill", "-i", "-", "-o", "-", "--rate", "0"], "0.0 is not in the range"),
        (["backfill", "-i", "kafka://here", "-o", "-"], "a topic is to be named"),
        (["extract", "kafka://host/topic"], "there is no reader for kafka://"),
        (["fetch"], "No such command"),
    ],
)
def test_a_wrong_command_line_gets_a_message_and_exit_code_2(
    arguments: list[str], message: str, tmp_path: Path
) -> None:
    run = dateline(*arguments, folder=tmp_path)
    assert run.returncode == 2
    assert message in " ".join(run.stderr.split())
    assert "Traceback" not in run.stderr
    assert run.stdout == ""


def test_what_the_system_refuses_gets_a_message_and_exit_code_1(tmp_path: Path) -> None:
    run = dateline("extract", "-", "--output", "no/such/folder/events.jsonl", folder=tmp_path, stdin=ARTICLE)
    assert run.returncode == 1
    assert "No such file or directory" in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize("command", ["extract", "times"])
def test_a_reader_that_leaves_early_is_no_error(command: str, tmp_path: Path) -> None:
    (tmp_path / "many.jsonl").write_text("".join(ARTICLE.replace('"a"', f'"{n}"') for n in range(3000)))
    run = shell(f"set -o pipefail; dateline {command} many.jsonl | head -1", tmp_path)
    assert (run.returncode, len(run.stdout.splitlines()), run.stderr) == (0, 1, "")
