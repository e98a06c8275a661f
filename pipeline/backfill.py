"""An archive through the graph, on several processes: blocks of records out to workers, their parts back in order.

One process reads and writes; N workers run the same graph, each on one block at a time. Blocks are merged in input
order, and which uri came first is decided there, so the output does not depend on N nor on how the blocks are cut.
A few blocks a worker are held in memory, and their parts on disk; nothing else grows but the hashes of the uris.
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Final

import msgspec

from pipeline.io.outputs import Sink
from pipeline.letters import DeadLetters
from pipeline.part import Entry, confidence_of, entries
from pipeline.processes import SPAWN, interrupts_held_back
from pipeline.tally import Tally
from pipeline.worker import Block, Refusal, Work, run_graph, serve
from transforms.articles.admission import Admission
from transforms.articles.reading import STAGE, Record
from transforms.dead_letters import duplicate

# How often a block is worked on whose worker dies.
_TRIES: Final = 2
# How many blocks a worker may be ahead of the one that the merge waits for.
_AHEAD: Final = 3
# How long a block waits for records that come slowly.
_BLOCK_S: Final = 4.0


class CrashError(RuntimeError):
    """A block that can't be worked on: its workers died, or the graph failed as a whole."""


class Cut(msgspec.Struct, frozen=True):
    """How records are cut into blocks.

    The first block is small and each next one four times as big, so that all workers soon have work and a large input
    has few blocks (building the graph takes a quarter of a second); `most` records or `size` bytes end a block.
    """

    first: int = 64
    most: int = 2048
    size: int = 8 * 1024 * 1024

    @staticmethod
    def at(rate: float | None) -> "Cut":
        """For an input of at most `rate` records a second: a block takes no longer to come than a few seconds."""
        if rate is None:
            return Cut()
        most = min(Cut().most, max(1, round(_BLOCK_S * rate)))
        return Cut(first=min(Cut().first, most), most=most)

    def blocks(
        self, records: Iterable[Record], folder: Path, reached: Callable[[], int] = lambda: 0
    ) -> Iterator[Block]:
        """The blocks of `records`, each with the name of its part in `folder` and how far the reading was."""
        held: list[Record] = []
        number, size = 0, 0
        for record in records:
            held.append(record)
            size += len(record.original)
            if len(held) >= min(self.first << min(2 * number, 20), self.most) or size >= self.size:
                yield Block(number, tuple(held), str(folder / f"{number}.part"), reached())
                held = []
                number, size = number + 1, 0
        if held:
            yield Block(number, tuple(held), str(folder / f"{number}.part"), reached())


def run_blocks(
    blocks: Iterable[Block], workers: int, tell: Callable[[str], None], work: Work = run_graph
) -> Generator[Block]:
    """Has `workers` processes work on the blocks, and gives each block back, in order, when its part is written.

    `tell` takes a line for the user. Raises CrashError when a block can't be worked on. When the iterator is closed, no
    process is left behind.
    """
    crew = [_Worker(work) for _ in range(workers)]  # no process yet, so that `finally` knows of every one there will be
    waiting = iter(blocks)
    done: dict[int, Block] = {}
    due, handed = 0, 0
    try:
        while True:
            for worker in crew:
                if worker.block is None and handed - due < _AHEAD * workers and (block := next(waiting, None)):
                    worker.take(block)
                    handed += 1
            if not any(worker.block for worker in crew):
                return
            for worker in _answering(crew):
                block = worker.answer(tell)
                if block is not None:
                    done[block.number] = block
            while due in done:
                yield done.pop(due)
                due += 1
    finally:
        for worker in crew:
            worker.dismiss()


def _answering(crew: list["_Worker"]) -> list["_Worker"]:
    """The workers that have something to say, or died; waits for the first one."""
    busy = {worker.connection: worker for worker in crew if worker.block and worker.connection}
    return [busy[connection] for connection in wait(list(busy)) if isinstance(connection, Connection)]


class _Worker:
    """The parent's end of a worker process: the block that it works on, and a new process when it dies of it."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.block: Block | None = None
        self.connection: Connection | None = None
        self._process: SpawnProcess | None = None

    def _start(self) -> Connection:
        self.connection, theirs = SPAWN.Pipe()
        # A daemon is killed when this process exits; serve() sees to it when this process is killed.
        self._process = SPAWN.Process(target=serve, args=(theirs, self._work), daemon=True)
        with interrupts_held_back():
            self._process.start()
        theirs.close()  # so that their death closes the pipe
        return self.connection

    def take(self, block: Block) -> None:
        """Hands over a block, to a process that is started for the first one."""
        self.block = block
        self._tries = 1
        self._send(self.connection or self._start())

    def _send(self, connection: Connection) -> None:
        with suppress(BrokenPipeError):  # it died; the answer will say so
            connection.send(self.block)

    def answer(self, tell: Callable[[str], None]) -> Block | None:
        """The block that is done; None where the worker died and a new one works on the block again."""
        assert self.block is not None, "only who works answers"
        assert self.connection is not None, "who works has a process"
        try:
            answer = self.connection.recv()
        except (EOFError, ConnectionResetError):
            self._restart(tell)
            return None
        if isinstance(answer, Refusal):
            raise CrashError(f"{_named(self.block)}: {answer.reason}")
        block, self.block = self.block, None
        return block

    def _restart(self, tell: Callable[[str], None]) -> None:
        assert self.block is not None, "only who works can die of it"
        assert self._process is not None, "who works has a process"
        self._process.join()
        died = f"a worker process died (exit code {self._process.exitcode}) on {_named(self.block)}"
        if self._tries == _TRIES:
            raise CrashError(f"{died}, for the second time")
        tell(f"{died}; trying once more")
        self._tries += 1
        self._send(self._start())

    def dismiss(self) -> None:
        """Ends the process; what it was doing is lost."""
        if self._process is not None and self._process.pid is not None:
            self._process.kill()
            self._process.join()


def _named(block: Block) -> str:
    first, last = block.records[0], block.records[-1]
    return f"the articles from {first.input}, {first.position}, to {last.input}, {last.position}"


class Merge:
    """Takes finished blocks in input order and passes on their events and failures; the first of a uri wins.

    Events that are less sure than `least` are left out.
    """

    def __init__(self, sink: Sink, letters: DeadLetters, tally: Tally, least: float = 0.0) -> None:
        self._sink = sink
        self._letters = letters
        self._tally = tally
        self._least = least
        self._admission = Admission()

    def add(self, block: Block) -> None:
        """Passes on what became of each record of `block`, in their order, and removes its part."""
        part = Path(block.part)
        found = {(entry.input, entry.position): entry for entry in entries(part)}
        for record in block.records:
            entry = found.get((record.input, record.position))
            if entry is None:
                raise CrashError(f"{record.input}, {record.position}: the graph gave nothing back for this record")
            self._pass_on(record, entry)
        part.unlink()

    def _pass_on(self, record: Record, entry: Entry) -> None:
        was_read = entry.failure is None or entry.failure.stage != STAGE
        if was_read and entry.uri is not None and not self._admission.admit(entry.uri):
            self._letters.add(duplicate(record, entry.uri), record)
        elif entry.failure is not None:
            self._letters.add(entry.failure, record)
        else:
            events = [event for event in entry.events if not self._least or confidence_of(event) >= self._least]
            self._tally.add(entry.dated, len(events))
            for event in events:
                self._sink.write(event, record)
