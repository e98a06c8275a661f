"""What a command tells its user: progress, failures, the summary line on standard error, and the exit code."""

import signal
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import FrameType
from typing import Protocol

import click

from pipeline.commands.main import EXIT_DEAD_LETTERS
from pipeline.io.inputs import Input, is_kafka
from pipeline.io.outputs import whole_file
from pipeline.letters import DeadLetters, LetterLines
from pipeline.tally import Tally


@contextmanager
def dead_letters(path: str | None) -> Iterator[DeadLetters]:
    """Where failures go: the file `path`, or standard error."""
    with ExitStack() as stack:
        letters = DeadLetters(LetterLines(stack.enter_context(whole_file(path))) if path is not None else None)
        yield letters
        letters.close()


def finish(tally: Tally, letters: DeadLetters, path: str | None) -> None:
    """Prints the summary line and ends with the exit code that says whether all inputs were used."""
    where = f"; dead letters in {path}" if path and letters else ""
    click.echo(tally.line(letters.stages) + where, err=True)
    click.get_current_context().exit(EXIT_DEAD_LETTERS if letters else 0)


class StoppedError(BaseException):
    """The process was asked to stop. No Exception, so that nothing on the way takes it for an article's."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.signal = signal.Signals(number)


@contextmanager
def stoppable(output: str) -> Iterator[None]:
    """Makes an interrupt or a termination end the run in order: a message, and the exit code that shells expect."""

    def stop(number: int, frame: FrameType | None) -> None:
        del frame
        for each in before:
            signal.signal(each, signal.SIG_IGN)  # a second one would cut the tidying short
        raise StoppedError(number)

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    except StoppedError as stopped:
        click.echo(f"stopped by {stopped.signal.name}; {_what(output)} was not written", err=True)
        click.get_current_context().exit(128 + stopped.signal)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _what(output: str) -> str:
    return "the rest" if output == "-" or is_kafka(output) else output


class Bar(Protocol):
    """How far a run is."""

    def update(self, reached: int) -> None:
        """Shows the counts as they are now, and `reached` of the input's bytes as done."""

    def tell(self, line: str) -> None:
        """Shows a line beside the bar."""


@contextmanager
def progress(reader: Input, tally: Tally) -> Iterator[Bar]:
    """A progress bar on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        yield _NoBar()
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    share, counts = TextColumn("{task.percentage:>3.0f} %"), TextColumn("{task.description}")
    columns = (BarColumn(), share, TimeRemainingColumn(), counts)
    with Progress(*columns, console=Console(stderr=True), transient=True) as display:
        task = display.add_task("", total=reader.total)

        class Shown:
            def update(self, reached: int) -> None:
                text = f"{tally.articles:,} articles, {tally.found:,} {tally.things}s"
                display.update(task, completed=reached, description=text)

            def tell(self, line: str) -> None:
                display.console.print(line)

        yield Shown()


class _NoBar:
    def update(self, reached: int) -> None:
        pass

    def tell(self, line: str) -> None:
        click.echo(line, err=True)
