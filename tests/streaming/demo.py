"""`make demo-kafka`: the shipped articles through a broker and a live pipeline of their own, from start to drain."""

import signal
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from pipeline.io.files import expand
from pipeline.io.kafka.settings import Settings
from tests.streaming import look
from tests.streaming.broker import Broker
from tests.streaming.kafka import committed, ends, send, wait_for
from tests.streaming.live import ROOT, Run, Topics
from tests.streaming.send import records

ARTICLES = "tests/golden/articles/*"
_SINCE = time.monotonic()


def main() -> None:
    """Runs the demonstration; exit code 1, with the log of the stream, where no events come."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that what was started is ended then too
    with TemporaryDirectory(prefix="dateline-demo-") as folder:
        broker = Broker(Path(folder))
        try:
            _tell(f"Kafka at {broker.start().server}")
            _stream(Settings.of((broker.server,), {}), Path(folder) / "run.log")
        finally:
            broker.stop()
    _tell("all is gone again")


def _stream(settings: Settings, log: Path) -> None:
    topics = Topics(settings, "articles")
    _tell(f"topics {topics.articles}, {topics.events}, {topics.letters}")
    run = Run(topics, log)
    try:
        _tell(f"dateline run {' '.join(topics.addresses)}")
        sent = list(records(expand([str(ROOT / ARTICLES)]), topics.articles))
        send(settings, sent)
        _tell(f"{len(sent)} articles sent from {ARTICLES}")
        wait_for(lambda: _done(settings, topics, run), seconds=120)
        _tell("all of them read, their events written:\n")
        look.show(settings, topics.events)
        code = run.stop()
    finally:
        run.kill()
    _tell(f"drained, exit code {code}: {log.read_text().splitlines()[-1]}")


def _done(settings: Settings, topics: Topics, run: Run) -> bool:
    if run.process.poll() is not None:
        sys.exit(run.log.read_text())
    return committed(settings, "dateline", topics.articles) == ends(settings, topics.articles)


def _tell(what: str) -> None:
    print(f"{time.monotonic() - _SINCE:5.1f} s  {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
