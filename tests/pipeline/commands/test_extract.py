"""`dateline extract` and `dateline times` on files, globs and standard input, with good and bad articles."""

import base64
import gzip
import json
from pathlib import Path

import pytest

from tests.pipeline.commands.running import dateline
from tests.pipeline.sample import article, lines

MET = {"uri": "a", "published": "2024-11-23", "body": "The ministers met in Lisbon on Friday."}
TEXT = "Ministers talk\nBy Wire | Nov 23, 2024\nThe ministers met in Lisbon on Friday.\n"
PAGE = (
    "<html><head><title>Ministers talk</title><meta property='article:published_time' content='2024-11-23'>"
    "<link rel='canonical' href='https://example.org/talk'></head><body><article><h1>Ministers talk</h1>"
    "<p>The ministers met in Lisbon on Friday, and a spokesman said that they will meet again next month.</p>"
    "<p>They talked for hours about fishing quotas, and none of them wanted to say more about it.</p>"
    "</article></body></html>"
)


def records(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.parametrize(
    ("name", "content", "uri"),
    [
        ("a.jsonl", json.dumps(MET), "a"),
        ("a.json", json.dumps(MET, indent=2), "a"),
        ("a.json", json.dumps([MET]), "a"),
        ("a.txt", TEXT, "a.txt"),
        ("a.html", PAGE, "https://example.org/talk"),
        ("noname", json.dumps(MET), "a"),
    ],
)
@pytest.mark.parametrize("way", ["file", "gzip", "stdin"])
def test_each_format_plain_packed_and_piped(name: str, content: str, uri: str, way: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(content)
    if way == "gzip":
        (tmp_path / f"{name}.gz").write_bytes(gzip.compress(content.encode()))
        run = dateline("times", f"{name}.gz", folder=tmp_path)
        uri = f"{uri}.gz" if uri == name else uri
    elif way == "stdin":
        run = dateline("times", "-", folder=tmp_path, stdin=content)
        uri = "stdin" if uri == name else uri
    else:
        run = dateline("times", name, folder=tmp_path)
    friday = [time for time in records(run.stdout) if "Friday" in str(time["text"])]
    assert [(time["article"], time["value"]) for time in friday] == [(uri, "2024-11-22")]
    assert run.returncode == 0


def test_events_are_json_lines_in_a_pipe(tmp_path: Path) -> None:
    run = dateline("extract", "-", folder=tmp_path, stdin=json.dumps(MET))
    (event,) = records(run.stdout)
    assert event["time"]["value"] == "2024-11-22"  # type: ignore[index]
    assert event["article"]["uri"] == "a"  # type: ignore[index]
    assert event["mode"] == "backfill"
    assert run.stderr.startswith("1 article, 1 event, no failures; ")


@pytest.mark.parametrize("command", ["extract", "times"])
def test_bad_articles_are_told_and_the_others_used(command: str, tmp_path: Path) -> None:
    good = lines([article(1), article(2)]).decode()
    run = dateline(command, "-", folder=tmp_path, stdin=f'{good}{{"uri": "x"\n{good}')
    assert run.returncode == 3
    *told, summary = run.stderr.splitlines()
    assert told == [
        "-, 3: article: is not JSON: it ends too early (articles)",
        '-, 4: article "wire:1": its uri came before (admission)',
        '-, 5: article "wire:2": its uri came before (admission)',
    ]
    assert summary.startswith("2 articles, ")
    assert "3 failures (2 duplicates, 1 in articles)" in summary
    assert records(run.stdout)


def test_many_failures_are_counted_and_not_all_told(tmp_path: Path) -> None:
    run = dateline("extract", "-", folder=tmp_path, stdin="{\n" * 2 + '{"uri": 1}\n' * 100)
    assert len(run.stderr.splitlines()) == 22
    assert "… and 82 more; --dead-letters PATH keeps them all" in run.stderr


def test_dead_letters_keep_the_original_bytes(tmp_path: Path) -> None:
    bad = b'{"uri": "latin", "body": "S\xe3o Paulo"}'
    (tmp_path / "a.jsonl").write_bytes(lines([article(1)]) + bad + b"\n")
    run = dateline("extract", "a.jsonl", "--dead-letters", "dead.jsonl", folder=tmp_path)
    assert run.returncode == 3
    (letter,) = records((tmp_path / "dead.jsonl").read_text())
    assert base64.b64decode(str(letter["original"])) == bad
    assert (letter["stage"], letter["input"], letter["position"]) == ("articles", "a.jsonl", 2)
    assert run.stderr.strip().endswith("; dead letters in dead.jsonl")


def test_nothing_in_nothing_out(tmp_path: Path) -> None:
    run = dateline("extract", "-", folder=tmp_path)
    assert (run.returncode, run.stdout) == (0, "")
    assert run.stderr.startswith("0 articles, 0 events, no failures")


@pytest.mark.parametrize(
    ("source", "published", "value"),
    [
        (json.dumps({"uri": "a", "body": "The ministers met on Friday."}), "2024-11-23", "2024-11-22"),
        (json.dumps({"uri": "a", "body": "The ministers met on Friday."}), "2024-11-30T08:00:00Z", "2024-11-29"),
        (json.dumps(MET), "2020-01-01", "2024-11-22"),  # the record knows better
        (TEXT, "2024-11-30", "2024-11-29"),  # a byline does not
    ],
)
def test_published_stands_in_where_the_record_does_not_say(
    source: str, published: str, value: str, tmp_path: Path
) -> None:
    run = dateline("times", "-", "--published", published, folder=tmp_path, stdin=source)
    assert [time["value"] for time in records(run.stdout) if time["text"] in ("Friday", "on Friday")] == [value]


def test_output_to_a_file(tmp_path: Path) -> None:
    run = dateline("extract", "-", "--output", "events.jsonl", folder=tmp_path, stdin=json.dumps(MET))
    assert (run.returncode, run.stdout) == (0, "")
    assert len(records((tmp_path / "events.jsonl").read_text())) == 1


def test_events_that_are_less_sure_are_left_out_on_demand(tmp_path: Path) -> None:
    body = "The ministers met in Lisbon on Friday. The mayor resigned."
    (tmp_path / "a.jsonl").write_text(json.dumps(MET | {"body": body}))
    both = records(dateline("extract", "a.jsonl", folder=tmp_path).stdout)
    assert [event["confidence"] > 0.7 for event in both] == [True, False]  # type: ignore[operator]
    for command in (("extract", "a.jsonl"), ("backfill", "--input", "a.jsonl", "--output", "-")):
        run = dateline(*command, "--min-confidence", "0.7", folder=tmp_path)
        assert [event["id"] for event in records(run.stdout)] == [both[0]["id"]]
        assert "1 article, 1 event, no failures" in run.stderr
    assert dateline("extract", "a.jsonl", "--min-confidence", "70", folder=tmp_path).returncode == 2
