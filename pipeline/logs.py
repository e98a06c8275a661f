"""What a live pipeline logs, on standard error: as text for people, or a JSON object a line for machines.

A line about an article or an event has its uri or id as a field: `log.info("…", extra={"article": uri})`.
"""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Literal

from pythonjsonlogger.json import JsonFormatter

Form = Literal["text", "json"]
_FIELDS: Final = "%(asctime)s %(levelname)s %(shard)s %(name)s %(message)s"


def start(form: Form, level: str = "INFO", shard: str = "-") -> None:
    """Sends the logs of this process to standard error; replaces what a library has set up before."""
    handler = logging.StreamHandler(sys.stderr)
    if form == "json":
        handler.setFormatter(
            JsonFormatter(
                _FIELDS,
                rename_fields={"asctime": "time", "levelname": "level", "name": "logger"},
                datefmt="%Y-%m-%dT%H:%M:%S%z",
            )
        )
    else:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s [%(shard)s] %(message)s"))
    handler.addFilter(_Of(shard))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)  # what libraries say in the normal course of things is left out
    logging.getLogger("pipeline").setLevel(level)


@contextmanager
def silence() -> Iterator[None]:
    """Lets no logger say anything below an error."""
    logging.disable(logging.WARNING)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)


class _Of(logging.Filter):
    """Marks each line with the shard that it comes from."""

    def __init__(self, shard: str) -> None:
        super().__init__()
        self._shard = shard

    def filter(self, record: logging.LogRecord) -> bool:
        record.shard = self._shard
        return True
