"""What a process of its own costs: its start in seconds, and its memory."""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
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
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as archive, tempfile.NamedTemporaryFile(suffix=".jsonl") as one:
        lines = [encode(article) + b"\n" for article in articles]
        for file, content in ((archive, lines), (one, lines[:1])):
            file.write(b"".join(content))
            file.flush()
        worker, extract = [python, "-c", _WORKER, archive.name], [python, "-m", "pipeline", "extract", archive.name]
        return [
            f"import transforms.times.find         {seconds([python, '-c', 'import transforms.times.find']):5.2f} s",
            f"and find the times of an article     {seconds([python, '-c', _WORKER, one.name]):5.2f} s",
            f"import transforms.analysis           {seconds([python, '-c', 'import transforms.analysis']):5.2f} s",
            f"dateline --help                      {seconds([python, '-m', 'pipeline', '--help']):5.2f} s",
            f"the times engine, warm, peak memory  {megabytes(worker):5.0f} MB",
            f"dateline extract, peak memory        {megabytes(extract):5.0f} MB",
        ]


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
