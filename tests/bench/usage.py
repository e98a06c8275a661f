"""Runs a command and prints its processor's seconds and its peak memory in MB.

A small program of its own, because on Linux a process inherits the peak of the one that starts it.
"""

import os
import subprocess
import sys


def main(command: list[str]) -> None:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} ended with status {process.returncode}")
    peak = usage.ru_maxrss / 1024 / (1024 if sys.platform == "darwin" else 1)  # kilobytes, on a Mac bytes
    print(usage.ru_utime + usage.ru_stime, peak)


if __name__ == "__main__":
    main(sys.argv[1:])
