"""`dateline validate`: whether files hold the records that the published schemas describe, and what is wrong if not."""

import gzip
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import click
import msgspec

from pipeline.commands.main import EXIT_DEAD_LETTERS
from schemas.codec import NAMES
from schemas.validation import Problem, problems, record_of

_STDIN = "-"
_BOM = b"\xef\xbb\xbf"


@click.command(short_help="Check articles or events against the published schemas.")
@click.argument("paths", nargs=-1, required=True, metavar="FILE…", type=click.Path(exists=True, allow_dash=True))
@click.option(
    "--record",
    type=click.Choice(sorted(NAMES.values())),
    help="What every line should be; without it each line's own fields tell.",
)
def validate(paths: tuple[str, ...], record: str | None) -> None:
    """Check that each line of FILE… (JSON lines, or one record in a .json file; .gz of either; - is standard input)
    is an article, a time expression, an event or a failure as the published schemas describe it.

    Prints one line for each thing that is wrong, FILE:LINE: FIELD: PROBLEM, and a summary on standard error. Exits
    with 0 where everything is right and with 3 where something is not.

    \b
    Example:
      echo '{"uri": "a", "body": "Rutte met Trump.", "published": "2024-11-23"}' | dateline validate -
    """
    checked = wrong = 0
    for path in paths:
        for line, found in _checked(path, record):
            checked += 1
            wrong += bool(found)
            for problem in found:
                click.echo(f"{path}:{line}: {problem}")
    click.echo(f"{checked} records checked, {wrong} of them wrong", err=True)
    if wrong:
        sys.exit(EXIT_DEAD_LETTERS)


def _checked(path: str, record: str | None) -> Iterator[tuple[int, list[Problem]]]:
    """The number of each line that holds a record, and what is wrong with it."""
    number = 0
    try:
        with _opened(path) as stream:
            lines = [stream.read()] if path.removesuffix(".gz").endswith(".json") else stream
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield number, _problems(line.removeprefix(_BOM), record)
    except (OSError, EOFError) as error:  # a broken or truncated .gz
        yield number + 1, [Problem("", f"can't be read on: {error}")]


def _opened(path: str) -> BinaryIO:
    if path == _STDIN:
        return sys.stdin.buffer
    if path.endswith(".gz"):
        return gzip.open(path)  # type: ignore[return-value]  # typeshed tells binary from text by the mode alone
    return Path(path).open("rb")


def _problems(line: bytes, record: str | None) -> list[Problem]:
    try:
        value = msgspec.json.decode(line)
    except (ValueError, RecursionError) as error:
        return [Problem("", f"is not JSON: {error}")]
    meant = record or record_of(value)
    if meant is None:
        return [Problem("", f"is no {', '.join(sorted(NAMES.values()))}: --record says what it should be")]
    return problems(meant, value)
