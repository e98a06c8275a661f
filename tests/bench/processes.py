"""What a process of its own costs: its start in seconds, and its memory."""

import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from schemas.article import Article
from schemas.codec import encode
from tests.bench import usage

STARTS = 3
# What a worker that needs only times does: import the engine, read text until it is warm.
_WORKER = """
import sys
from schemas.codec import decode_article
from transforms.articles.blocks import Cleaning
from transforms.times.find import find_times
for line in open(sys.argv[1], "rb"):
    find_times(decode_article(line), Cleaning(()))
"""


def footprint(articles: Sequence[Article]) -> list[str]:
    """Start-up seconds and peak memory, each of a process of its own that reads the articles."""
    python = sys.executable
    with archive(articles) as path, archive(articles[:1]) as one:
        extract = [python, "-m", "pipeline", "extract", path]
        return [
            f"import transforms.times.find         {seconds([python, '-c', 'import transforms.times.find']):5.2f} s",
            f"and find the times of an article     {seconds(worker(one)):5.2f} s",
            f"import transforms.analysis           {seconds([python, '-c', 'import transforms.analysis']):5.2f} s",
            f"dateline --help                      {seconds([python, '-m', 'pipeline', '--help']):5.2f} s",
            f"the times engine, warm, peak memory  {megabytes(worker(path)):5.0f} MB",
            f"dateline extract, peak memory        {megabytes(extract):5.0f} MB",
        ]


@contextmanager
def archive(articles: Iterable[Article]) -> Iterator[str]:
    """The path of a file with the articles, as long as the context lasts."""
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as file:
        file.writelines(encode(article) + b"\n" for article in articles)
        file.flush()
        yield file.name


def worker(path: str) -> list[str]:
    """The command of a process that finds the times of the articles in a file and does nothing else."""
    return [sys.executable, "-c", _WORKER, path]


def seconds(command: Sequence[str]) -> float:
    """The processor's seconds of the command, the least of three."""
    return min(_usage(command)[0] for _ in range(STARTS))


def megabytes(command: Sequence[str]) -> float:
    """The most memory that the command held at once."""
    return _usage(command)[1]


def _usage(command: Sequence[str]) -> tuple[float, float]:
    """The processor's seconds of a command, and its peak memory in MB."""
    run = [sys.executable, str(Path(usage.__file__)), *command]
    ended = subprocess.run(run, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise SystemExit(ended.stderr)
    spent, peak = ended.stdout.split()
    return float(spent), float(peak)
