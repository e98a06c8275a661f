"""Logs as text and as JSON lines."""

import json
import logging
from collections.abc import Iterator

import pytest

from pipeline import logs

LOG = logging.getLogger("pipeline.some.module")


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Puts the loggers of this process back as they were."""
    root, ours = logging.getLogger(), logging.getLogger("pipeline")
    handlers, levels = root.handlers[:], (root.level, ours.level)
    yield
    root.handlers[:] = handlers
    root.setLevel(levels[0])
    ours.setLevel(levels[1])


def told(capsys: pytest.CaptureFixture[str]) -> list[str]:
    captured = capsys.readouterr()
    assert not captured.out, "standard output is for results"
    return captured.err.splitlines()


def test_a_line_is_an_object_with_its_article_and_event(capsys: pytest.CaptureFixture[str]) -> None:
    logs.start("json", "DEBUG", "1/3")
    LOG.debug("%s: %s", "kind", "a “summary”\nin two lines", extra={"article": "urn:a:1", "event": "e1"})
    (line,) = told(capsys)
    found = json.loads(line)
    stamp = found.pop("time")
    assert logging.time.strptime(stamp, "%Y-%m-%dT%H:%M:%S%z")
    assert found == {
        "level": "DEBUG", "shard": "1/3", "logger": "pipeline.some.module", "article": "urn:a:1", "event": "e1",
        "message": "kind: a “summary”\nin two lines",
    }  # fmt: skip


def test_an_error_with_its_traceback_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    logs.start("json")
    try:
        raise ValueError("broken")
    except ValueError:
        LOG.exception("the job failed")
    (line,) = told(capsys)
    assert json.loads(line)["message"] == "the job failed"
    assert "ValueError: broken" in json.loads(line)["exc_info"]


def test_text_is_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    logs.start("text", shard="0/2")
    LOG.info("drained", extra={"article": "urn:a:1"})
    (line,) = told(capsys)
    assert line.endswith(" INFO [0/2] drained")


@pytest.mark.parametrize(("level", "lines"), [("DEBUG", 4), ("INFO", 3), ("WARNING", 2)])
def test_the_level_is_of_ours_and_libraries_only_warn(
    level: str, lines: int, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.start("text", level)
    for log in (LOG, logging.getLogger("kafka.net")):
        for say in (log.debug, log.info, log.warning):
            say("x")
    assert len(told(capsys)) == lines


def test_it_replaces_what_a_library_has_set_up(capsys: pytest.CaptureFixture[str]) -> None:
    logging.getLogger().addHandler(logging.StreamHandler())
    logs.start("text")
    logs.start("text")
    LOG.warning("once")
    assert len(told(capsys)) == 1


def test_silence_ends(capsys: pytest.CaptureFixture[str]) -> None:
    logs.start("text")
    with logs.silence():
        LOG.warning("not heard")
        LOG.error("heard")
    LOG.warning("heard again")
    assert [line.rpartition("] ")[2] for line in told(capsys)] == ["heard", "heard again"]
