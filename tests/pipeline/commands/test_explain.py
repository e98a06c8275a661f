"""`dateline explain` as a user runs it."""

from pathlib import Path

from tests.pipeline.commands.running import dateline, shell
from tests.pipeline.sample import article, lines


def test_the_example_in_its_help_works_as_typed(tmp_path: Path) -> None:
    help_text = dateline("explain", "--help", folder=tmp_path).stdout
    (example,) = [line.strip() for line in help_text.splitlines() if line.strip().startswith("echo ")]
    run = shell(example, tmp_path)
    assert run.returncode == 0, run.stderr
    assert "“Friday” is 2024-11-22" in run.stdout


def test_each_article_is_explained_and_a_broken_one_named(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines([article(1)]) + b"{\n" + lines([article(2)]))
    run = dateline("explain", "a.jsonl", folder=tmp_path)
    assert run.returncode == 3
    assert run.stderr.startswith("a.jsonl, 2: article: is not JSON")
    assert [line for line in run.stdout.splitlines() if line.startswith("Report")] == ["Report 1", "Report 2"]
