"""Runs `dateline` as a user does: in a shell, in a folder that knows nothing of the project."""

import os
import subprocess
import sys
from pathlib import Path

BIN = Path(sys.executable).parent


def shell(line: str, folder: Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Runs a shell line with this environment's `dateline` first on the path."""
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-c", line], cwd=folder, input=stdin, capture_output=True, text=True, timeout=120,
        env=os.environ | {"PATH": path, "COLUMNS": "100"}, check=False,
    )  # fmt: skip


def dateline(*arguments: str, folder: Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Runs `dateline` with these arguments."""
    return subprocess.run(
        [str(BIN / "dateline"), *arguments], cwd=folder, input=stdin, capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip
