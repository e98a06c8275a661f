"""Inputs named by path, glob and `-`, read as streams; what can't be read is a record that says why."""

import gzip
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from pipeline.io.files import InputError, Reader, expand
from transforms.articles import reading


def test_a_glob_stands_for_its_files_in_order_and_each_once(tmp_path: Path) -> None:
    for name in ("b.jsonl", "a.jsonl", "sub/c.jsonl"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    found = expand([str(tmp_path / "b.jsonl"), str(tmp_path / "**" / "*.jsonl"), "-"])
    assert [os.path.relpath(name, tmp_path) for name in found[:-1]] == ["b.jsonl", "a.jsonl", "sub/c.jsonl"]
    assert found[-1] == "-"


def test_a_file_may_be_called_like_a_glob(tmp_path: Path) -> None:
    (tmp_path / "a[1].jsonl").write_text("")
    assert expand([str(tmp_path / "a[1].jsonl")]) == (str(tmp_path / "a[1].jsonl"),)


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("nowhere.jsonl", "nowhere.jsonl: no such file"),
        ("nowhere/*.jsonl", "no file matches nowhere/*.jsonl"),
        ("kafka://host/topic", "kafka://host/topic: there is no reader for kafka:// here; give a path or -"),
        (".", ". is a folder; name its files, for example with a glob: './*.jsonl'"),
    ],
)
def test_an_input_that_is_not_there_is_named(pattern: str, message: str) -> None:
    with pytest.raises(InputError) as raised:
        expand([pattern])
    assert str(raised.value) == message


def test_reading_goes_on_behind_a_file_that_can_not_be_read(tmp_path: Path) -> None:
    cut, good = tmp_path / "a.jsonl.gz", tmp_path / "b.jsonl"
    packed = gzip.compress(b'{"uri": "a", "body": "one"}\n' * 1000 + os.urandom(5000).hex().encode())
    cut.write_bytes(packed[: len(packed) // 2])
    good.write_bytes(b'{"uri": "b", "body": "two"}\n')
    gone = str(tmp_path / "gone.jsonl")
    found = list(Reader([str(cut), gone, str(good)]))
    assert [record.original for record in found if not record.broken][-1] == b'{"uri": "b", "body": "two"}'
    assert [(record.input, record.broken) for record in found if record.broken] == [
        (str(cut), "is cut off: its gzip data end too early"),
        (gone, "can't be read: No such file or directory"),
    ]


def test_how_far_the_reading_is(tmp_path: Path) -> None:
    for name in ("a.jsonl", "b.jsonl"):
        (tmp_path / name).write_bytes(b'{"uri": "a"}\n' * 100)
    reader = Reader([str(tmp_path / "a.jsonl"), str(tmp_path / "b.jsonl")])
    assert reader.consumed == 0
    assert len(list(reader)) == 200
    assert reader.consumed == reader.total == 2600
    assert Reader(["-"]).total is None


def test_a_line_that_is_too_long_is_cut_and_the_next_one_is_read(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(reading, "LIMIT", 50)
    (tmp_path / "a.jsonl").write_bytes(b'{"uri": "a", "body": "' + b"x" * 200 + b'"}\n{"uri": "b"}\n')
    long, short = Reader([str(tmp_path / "a.jsonl")])
    assert (long.position, len(long.original)) == (1, 50)
    assert long.broken == "is longer than 50 bytes, and only these are kept"
    assert (short.position, short.original, short.broken) == (2, b'{"uri": "b"}', "")


def test_a_file_that_is_too_long_is_cut(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(reading, "LIMIT", 50)
    (tmp_path / "a.txt").write_bytes(b"Talks\n" * 100)
    (record,) = Reader([str(tmp_path / "a.txt")])
    assert record.original == (b"Talks\n" * 100)[:50]
    assert record.broken == "is longer than 50 bytes, and only these are kept"


def test_standard_input(monkeypatch: Any, tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(gzip.compress(b'{"uri": "a"}\n{"uri": "b"}\n'))
    with (tmp_path / "in").open() as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        assert [(record.input, record.position) for record in Reader(["-"])] == [("-", 1), ("-", 2)]
