"""`dateline validate` on right and wrong files."""

import gzip
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.commands.validate import validate
from schemas.codec import encode
from tests.schemas.records import ALL, ARTICLE, EVENT

RIGHT = b"".join(encode(record) + b"\n" for record in ALL)


def run(*arguments: str | Path, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(validate, [str(argument) for argument in arguments], input=stdin)


def test_right_records_of_every_kind_pass(tmp_path: Path) -> None:
    plain, packed, single = tmp_path / "all.jsonl", tmp_path / "all.jsonl.gz", tmp_path / "one.json"
    plain.write_bytes(b"\xef\xbb\xbf" + RIGHT + b"\n")
    packed.write_bytes(gzip.compress(RIGHT))
    single.write_bytes(b'{\n  "uri": "a",\n  "body": "b"\n}\n')
    result = run(plain, packed, single)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "9 records checked, 0 of them wrong\n"


def test_every_problem_has_its_file_line_and_field(tmp_path: Path) -> None:
    file = tmp_path / "mixed.jsonl"
    wrong = encode(EVENT).replace(b'"confidence":0.9', b'"confidence":9')
    file.write_bytes(b"\n".join([encode(ARTICLE), b"", wrong, b"{", b'{"x": 1}', b'{"uri": "a"}']))
    result = run(file)
    assert result.exit_code == 3
    assert result.stdout.splitlines() == [
        f"{file}:3: confidence: is 9, the limit is 1",
        f"{file}:4: is not JSON: Input data was truncated",
        f"{file}:5: is no article, event, failure, time: --record says what it should be",
        f"{file}:6: body: is missing",
    ]
    assert result.stderr == "5 records checked, 4 of them wrong\n"


def test_the_record_can_be_said() -> None:
    result = run("-", "--record", "event", stdin=b'{"uri": "a", "body": "b"}\n')
    assert result.exit_code == 3
    assert "-:1: trigger: is missing" in result.stdout.splitlines()


@pytest.mark.parametrize("broken", [gzip.compress(RIGHT)[:-20], RIGHT], ids=["truncated", "no gzip"])
def test_a_broken_gz_is_named_and_the_next_file_is_checked(tmp_path: Path, broken: bytes) -> None:
    first, second = tmp_path / "broken.jsonl.gz", tmp_path / "right.jsonl"
    first.write_bytes(broken)
    second.write_bytes(RIGHT)
    result = run(first, second)
    assert result.exit_code == 3
    assert result.stdout.startswith(f"{first}:")
    assert "can't be read on" in result.stdout
    assert result.stdout.count("\n") == 1


def test_a_file_that_is_not_there_is_a_mistake_of_the_command_line() -> None:
    assert run("nowhere.jsonl").exit_code == 2
