"""Output files appear whole or not at all, and the same events give the same bytes."""

import gzip
from pathlib import Path
from typing import Any

import pyarrow.parquet
import pytest

from pipeline.io import outputs
from pipeline.io.parquet import event_schema
from schemas.codec import encode
from tests.schemas.records import EVENT

LINE = encode(EVENT)


def test_a_file_has_its_name_only_when_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    with outputs.opened(str(path), "jsonl") as sink:
        sink.write(LINE)
        assert not path.exists()
    assert path.read_bytes() == LINE + b"\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_run_that_fails_leaves_the_file_of_an_earlier_one(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    path.write_text("earlier")

    def fail_after_a_write() -> None:
        with outputs.opened(str(path), "jsonl") as sink:
            sink.write(LINE)
            raise KeyError("stopped")

    with pytest.raises(KeyError):
        fail_after_a_write()
    assert path.read_text() == "earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_no_file_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    with outputs.opened("/dev/null", "jsonl") as sink:
        sink.write(LINE)
    assert Path("/dev/null").is_char_device()
    (tmp_path / "target.jsonl").write_text("earlier")
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "target.jsonl")
    with outputs.opened(str(tmp_path / "link.jsonl"), "jsonl") as sink:
        sink.write(LINE)
    assert (tmp_path / "link.jsonl").is_symlink()
    assert (tmp_path / "target.jsonl").read_bytes() == LINE + b"\n"


@pytest.mark.parametrize("name", ["events.jsonl.gz", "events.parquet"])
def test_the_same_events_give_the_same_bytes(tmp_path: Path, name: str) -> None:
    written = []
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        path = tmp_path / folder / name
        with outputs.opened(str(path), outputs.format_of(name)) as sink:
            sink.write(LINE)
        written.append(path.read_bytes())
    assert written[0] == written[1]


def test_gzip_by_suffix(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl.gz"
    with outputs.opened(str(path), "jsonl") as sink:
        sink.write(LINE)
    assert gzip.decompress(path.read_bytes()) == LINE + b"\n"


def test_parquet_has_a_nested_column_a_field(tmp_path: Path) -> None:
    path = tmp_path / "events.parquet"
    with outputs.opened(str(path), "parquet") as sink:
        for _ in range(5001):
            sink.write(LINE)
    table = pyarrow.parquet.read_table(path)
    assert table.schema.equals(event_schema())
    assert table.num_rows == 5001
    row = table.slice(5000).to_pylist()[0]
    assert row["id"] == EVENT.id
    assert row["trigger"] == {name: getattr(EVENT.trigger, name) for name in EVENT.trigger.__struct_fields__}
    assert [each["name"] for each in row["participants"]] == [each.name for each in EVENT.participants]


def test_parquet_without_events_has_all_columns(tmp_path: Path) -> None:
    path = tmp_path / "events.parquet"
    with outputs.opened(str(path), "parquet"):
        pass
    assert pyarrow.parquet.read_table(path).schema.equals(event_schema())


def test_a_name_that_says_no_format_is_refused() -> None:
    with pytest.raises(outputs.OutputError) as raised:
        outputs.format_of("events.xlsx")
    assert str(raised.value) == "events.xlsx: which format? Its name should end in .jsonl, .ndjson, .parquet, .ics"


def test_the_format_for_standard_output_depends_on_who_reads_it(monkeypatch: Any) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert outputs.format_of("-") == "table"
    monkeypatch.setattr("sys.stdout.isatty", lambda: False)
    assert outputs.format_of("-") == "jsonl"
