"""The examples in documents: ```console blocks, their `$ commands` and what these should print."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
TIMEOUT_SECONDS = 120


class Example(NamedTuple):
    """One command and the lines that it should print; `line` is where its block begins."""

    document: str
    line: int
    command: str
    output: tuple[str, ...]


def blocks(document: str) -> Iterator[list[Example]]:
    """The examples of each ```console block of a document; ```sh blocks are not run."""
    lines = (ROOT / document).read_text().splitlines()
    begun: int | None = None
    for number, line in enumerate(lines, start=1):
        if line.strip() == "```console":
            begun = number
        elif begun is not None and line.strip() == "```":
            indent = len(lines[begun - 1]) - len(lines[begun - 1].lstrip())
            yield list(_examples(document, begun, [text[indent:] for text in lines[begun : number - 1]]))
            begun = None


def _examples(document: str, begun: int, lines: list[str]) -> Iterator[Example]:
    command: str | None = None
    output: list[str] = []
    for line in lines:
        if command is not None and command.endswith("\\") and not output:
            command += "\n" + line
        elif line.startswith("$ "):
            if command is not None:
                yield Example(document, begun, command, tuple(output))
            command, output = line[2:], []
        elif command is None:
            raise ValueError(f"{document}:{begun}: a console block begins with `$ `, not with {line!r}")
        else:
            output.append(line.rstrip())
    if command is not None:
        yield Example(document, begun, command, tuple(output))


def workplace(folder: Path) -> Path:
    """A folder that looks like the repository's root, so that what an example writes does not land in the root."""
    for entry in ROOT.iterdir():
        (folder / entry.name).symlink_to(entry)
    return folder


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs a command as a user would, with this environment's `dateline` first; both streams together."""
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=TIMEOUT_SECONDS,
        check=False,
    )


def environment() -> dict[str, str]:
    """This environment's `dateline` first, and nothing that depends on the terminal."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "COLUMNS": "120", "NO_COLOR": "1", "TERM": "dumb", "LC_ALL": "C.UTF-8"}


def matches(want: tuple[str, ...], got: str) -> bool:
    """Whether the output is the wanted one; … stands for anything in its line, and alone for any lines."""
    pattern = "".join(
        r"(?:.*\n)*?" if line.strip() in ("…", "...") else re.escape(line).replace("…", ".*") + r"[ \t]*\n"
        for line in want
    )
    return re.fullmatch(pattern, got if not got or got.endswith("\n") else got + "\n") is not None
