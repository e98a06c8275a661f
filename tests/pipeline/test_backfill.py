"""An archive on several processes: the same bytes however it is cut, nothing lost, and nothing left behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path

import msgspec
import pytest

from pipeline.backfill import CrashError, Cut, Merge, run_blocks
from pipeline.io.files import Reader, expand
from pipeline.io.outputs import JsonLines
from pipeline.letters import DeadLetters, LetterLines
from pipeline.part import Entry, append
from pipeline.plain import analyse_all
from pipeline.tally import Tally
from pipeline.worker import Block, run_graph
from schemas.codec import decode_failure, encode
from schemas.failure import Failure
from tests.pipeline.sample import write_archive, write_traps
from transforms.analysis import STAGES
from transforms.articles.reading import Record


class Output:
    """What a run wrote: events, dead letters and counts."""

    def __init__(self) -> None:
        self.events, self.failed = BytesIO(), BytesIO()
        self.tally, self.letters = Tally(), DeadLetters(LetterLines(self.failed))
        self.sink = JsonLines(self.events)

    @property
    def written(self) -> tuple[bytes, bytes, int, int]:
        return self.events.getvalue(), self.failed.getvalue(), self.tally.articles, self.tally.found

    @property
    def failures(self) -> list[Failure]:
        return [decode_failure(line) for line in self.failed.getvalue().splitlines()]


def plain(pattern: str) -> Output:
    """The events by the loop that `extract` runs."""
    output = Output()
    for outcome in analyse_all(Reader(expand([pattern])), STAGES):
        if isinstance(outcome, Failure):
            output.letters.add(outcome)
        else:
            output.tally.add(outcome.article.published is not None, len(outcome.findings))
            for finding in outcome.findings:
                output.sink.write(encode(finding.event))
    return output


def merged(pattern: str, folder: Path, cut: Cut, run: Callable[[Iterable[Block]], Iterable[Block]]) -> Output:
    """The events by the graph."""
    output = Output()
    merge = Merge(output.sink, output.letters, output.tally)
    for block in run(cut.blocks(Reader(expand([pattern])), folder)):
        merge.add(block)
    return output


def in_this_process(blocks: Iterable[Block]) -> Iterable[Block]:
    for block in blocks:
        run_graph(block)
        yield block


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> str:
    return write_archive(tmp_path_factory.mktemp("archive"))


@pytest.fixture(scope="module")
def expected(archive: str) -> Output:
    return plain(archive)


@pytest.mark.parametrize("cut", [Cut(first=1, most=11), Cut(), Cut(first=1000, most=1000, size=9_000)])
def test_the_graph_gives_the_bytes_of_the_plain_loop_however_the_records_are_cut(
    archive: str, expected: Output, tmp_path: Path, cut: Cut
) -> None:
    output = merged(archive, tmp_path, cut, in_this_process)
    assert output.written == expected.written
    assert [(failure.stage, failure.uri) for failure in output.failures] == [
        ("admission", "wire:7"), ("articles", None), ("admission", "wire:3"),
    ]  # fmt: skip
    assert (output.tally.articles, output.tally.found > 100) == (89, True)
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.parametrize(("workers", "first"), [(1, 50), (2, 9), (3, 3)])
def test_the_bytes_are_the_same_for_any_number_of_workers(
    archive: str, expected: Output, tmp_path: Path, workers: int, first: int
) -> None:
    told: list[str] = []
    cut = Cut(first=first, most=30)
    output = merged(archive, tmp_path, cut, lambda blocks: run_blocks(blocks, workers, told.append))
    assert output.written == expected.written
    assert told == []


def test_articles_that_trip_pipelines_up(tmp_path: Path) -> None:
    traps = tmp_path / "traps.jsonl"
    unusable = write_traps(traps)
    started = time.process_time()
    output = merged(str(traps), tmp_path, Cut(), in_this_process)
    assert time.process_time() - started < 120, "a body of 5 MB, a million letters and ten thousand dates take seconds"
    assert {failure.position: failure.original for failure in output.failures} == unusable
    assert all(failure.reason and failure.error for failure in output.failures)
    assert output.tally.articles + len(output.failures) == len(traps.read_bytes().splitlines())
    assert output.tally.undated == 1


def record(number: int) -> Record:
    return Record(input="in", position=number, original=b"%d" % number)


def blocks_of(folder: Path, count: int, most: int = 1) -> list[Block]:
    return list(Cut(first=1, most=most).blocks(map(record, range(count)), folder))


def die_once(block: Block) -> None:
    """Dies of the third block, the first time."""
    marker = Path(block.part).with_name("died")
    if block.number == 2 and not marker.exists():
        marker.touch()
        os._exit(9)
    write_numbers(block)


def die_always(block: Block) -> None:
    if block.number == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    write_numbers(block)


def refuse(block: Block) -> None:
    raise RuntimeError(f"no block {block.number}")


def write_numbers(block: Block) -> None:
    append(Path(block.part), [Entry(r.input, r.position, str(r.position), events=(r.original,)) for r in block.records])


def lose_one(block: Block) -> None:
    append(Path(block.part), [Entry(r.input, r.position, str(r.position)) for r in block.records if r.position != 3])


def test_a_block_whose_worker_dies_is_worked_on_again(tmp_path: Path) -> None:
    output, told = Output(), list[str]()
    merge = Merge(output.sink, output.letters, output.tally)
    for block in run_blocks(blocks_of(tmp_path, 6), 2, told.append, die_once):
        merge.add(block)
    assert output.events.getvalue() == b"0\n1\n2\n3\n4\n5\n"
    assert told == ["a worker process died (exit code 9) on the articles from in, 2, to in, 2; trying once more"]


def test_a_block_that_kills_two_workers_ends_the_run(tmp_path: Path) -> None:
    told: list[str] = []
    with pytest.raises(CrashError) as raised:
        list(run_blocks(blocks_of(tmp_path, 6), 2, told.append, die_always))
    assert str(raised.value) == (
        "a worker process died (exit code -9) on the articles from in, 2, to in, 2, for the second time"
    )
    assert len(told) == 1


def test_a_graph_that_fails_as_a_whole_ends_the_run(tmp_path: Path) -> None:
    with pytest.raises(CrashError) as raised:
        list(run_blocks(blocks_of(tmp_path, 2), 1, print, refuse))
    assert str(raised.value) == "the articles from in, 0, to in, 0: RuntimeError: no block 0"


def test_a_record_that_the_graph_loses_ends_the_run(tmp_path: Path) -> None:
    output = Output()
    merge = Merge(output.sink, output.letters, output.tally)
    (block,) = blocks_of(tmp_path, 1)
    more = msgspec.structs.replace(block, records=tuple(map(record, range(5))))
    lose_one(more)
    with pytest.raises(CrashError) as raised:
        merge.add(more)
    assert str(raised.value) == "in, 3: the graph gave nothing back for this record"


def test_the_first_of_a_uri_wins_also_when_a_later_stage_gave_it_up(tmp_path: Path) -> None:
    output = Output()
    block = Block(0, tuple(map(record, range(3))), str(tmp_path / "0.part"))
    failure = Failure(stage="events", reason="r", input="in", position=0, original=b"0", error="KeyError", uri="same")
    append(Path(block.part), [Entry("in", 2, "other", events=(b"2",)), Entry("in", 1, "same", events=(b"1",))])
    append(Path(block.part), [Entry("in", 0, "same", failure=failure)])
    Merge(output.sink, output.letters, output.tally).add(block)
    assert output.events.getvalue() == b"2\n"
    assert [(f.stage, f.position) for f in output.failures] == [("events", 0), ("admission", 1)]


def test_blocks_grow_and_keep_the_order(tmp_path: Path) -> None:
    blocks = list(Cut(first=2, most=8, size=10**6).blocks(map(record, range(25)), tmp_path))
    assert [len(block.records) for block in blocks] == [2, 8, 8, 7]
    assert [r.position for block in blocks for r in block.records] == list(range(25))
    assert [len(block.records) for block in Cut(size=3).blocks(map(record, range(10, 20)), tmp_path)] == [2] * 5


@pytest.mark.parametrize(
    ("rate", "first", "most"), [(None, 64, 2048), (0.1, 1, 1), (5, 20, 20), (100, 64, 400), (1e6, 64, 2048)]
)
def test_blocks_of_a_slow_input_are_small(rate: float | None, first: int, most: int) -> None:
    assert Cut.at(rate) == Cut(first=first, most=most)


def children(pid: int) -> set[int]:
    """The processes that `pid` started and that are still there, and theirs."""
    found = set[int]()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid and fields[0] != "Z":
            found |= {int(stat.parent.name)} | children(int(stat.parent.name))
    return found


def alive(pids: set[int]) -> set[int]:
    return {pid for pid in pids if Path(f"/proc/{pid}").exists() and "Z" not in _state(pid)}


def _state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return "Z"


def until(condition: Callable[[], bool], seconds: float = 30) -> bool:
    """Whether the condition came true in time."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.05)
    return condition()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for left processes in /proc, which Linux has")
@pytest.mark.parametrize(
    ("number", "code", "message"),
    [
        (signal.SIGTERM, 143, "stopped by SIGTERM; events.jsonl was not written\n"),
        (signal.SIGINT, 130, "stopped by SIGINT; events.jsonl was not written\n"),
        (signal.SIGKILL, -9, ""),
    ],
)
def test_a_run_that_is_stopped_leaves_no_output_and_no_process(
    tmp_path: Path, number: signal.Signals, code: int, message: str
) -> None:
    source = tmp_path / "in.fifo"
    os.mkfifo(source)  # never ends by itself
    command = [sys.executable, "-m", "pipeline", "backfill", "-i", str(source), "-o", "events.jsonl", "-w", "2"]
    run = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, start_new_session=True)
    with source.open("wb", buffering=0) as feed:
        for each in range(200):
            feed.write(b'{"uri": "%d", "published": "2024-11-23", "body": "He met her on Friday."}\n' % each)
        assert until(lambda: len(children(run.pid)) >= 2)
        started = children(run.pid)
        time.sleep(1)  # in the middle of their start or of their work: it must not matter
        if number == signal.SIGINT:
            os.killpg(run.pid, number)  # as a terminal does, to all of them
        else:
            run.send_signal(number)
        _, said = run.communicate(timeout=30)
    assert run.returncode == code
    assert said.decode() == message
    assert until(lambda: not alive(started))
    assert not (tmp_path / "events.jsonl").exists()
    if number != signal.SIGKILL:
        assert [path.name for path in tmp_path.iterdir()] == ["in.fifo"]
