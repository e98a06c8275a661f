"""One shard of the live pipeline: a process with a runner of its own that reads its share of the partitions.

It ends when it is told to drain: with the bundle that it is in, flushed and committed, and the runner's process ended.
Where the readers are processes of a runner elsewhere, its job is cancelled.
"""

import atexit
import logging
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Final

import msgspec

from pipeline import logs
from pipeline.io.kafka.draining import drain, wait_for_drain
from pipeline.io.kafka.offsets import Start
from pipeline.io.kafka.settings import Settings
from pipeline.processes import watch_parent
from pipeline.threads import use_one

if TYPE_CHECKING:
    from apache_beam.runners.runner import PipelineResult

PRISM: Final = "PrismRunner"
# Environments and runners whose readers are threads of this process.
_HERE: Final = ("LOOPBACK", "EMBEDDED_PYTHON", "EMBEDDED_PYTHON_GRPC")
_READ_HERE: Final = ("FnApiRunner", "DirectRunner")
# Beam gives up the stream of a job's states after five minutes, and with it the job: a stream has no end.
_FOR_EVER: Final = f"--job_server_timeout={10 * 365 * 24 * 60 * 60}"
# A drain that takes longer is given up; what was not committed is read again.
DRAIN_S: Final = 25.0
_LOG: Final = logging.getLogger(__name__)


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """What all shards do: where articles come from, where events and dead letters go, and which runner runs it.

    Holds no secret: it is pickled, and settings hold only where their secrets are kept.
    """

    source: Settings
    topics: tuple[str, ...]
    pattern: str | None
    group: str
    start: Start
    groups: int
    delay_ms: int
    sink: Settings
    events: str
    letters: str
    min_confidence: float = 0.0
    runner: str = PRISM
    prism: Path | None = None
    options: tuple[str, ...] = ()
    log_form: logs.Form = "text"
    log_level: str = "INFO"


def settled(job: Job, numbers: range, shards: int) -> Job:
    """The job with its start committed for its group: a shard that is started again must not begin there once more.

    Only for the partitions of the shards `numbers`. Raises UnknownTopicError, and what kafka-python does.
    """
    from pipeline.io.kafka.offsets import partitions, settle
    from pipeline.io.kafka.share import shared_out

    if job.start == "committed":
        return job
    with closing(job.source.consumer(group_id=job.group)) as consumer:
        every = partitions(consumer, job.topics, job.pattern)
        for number in numbers:
            settle(consumer, shared_out(every, shards, number), job.start)
    return msgspec.structs.replace(job, start="committed")


def serve(job: Job, shard: int, shards: int) -> None:
    """The process of shard number `shard` of `shards`; ends with exit code 0 when drained, else with 1."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _drain)
    watch_parent(_abandoned)
    threading.excepthook = _told
    use_one()
    logs.start(job.log_form, job.log_level, f"{shard}/{shards}")
    code = 0
    try:
        _check_topics(job)
        run(job, shard, shards)
        _LOG.info("drained")
    except Exception as error:
        _LOG.error("the job failed: %s", _reason(error), exc_info=job.log_level == "DEBUG")
        code = 1
    if job.runner != PRISM:
        atexit._run_exitfuncs()  # where Beam ends what a runner has started, such as Flink's job server
    logging.shutdown()
    os._exit(code)  # threads of a runner that is gone would keep the process


def _reason(error: Exception) -> str:
    """What ended a job. Where its runner has ended, gRPC says so in five lines, of which one tells something."""
    details = getattr(error, "details", None)
    return f"its runner is gone: {details()}" if callable(details) else str(error)


def _check_topics(job: Job) -> None:
    """Raises UnknownTopicError: a client would look for a topic for a minute and then say that it timed out.

    And RuntimeError where a cluster can't be used any more: its password may have been changed since.
    """
    from pipeline.io.kafka.refusals import ClusterError, explained
    from pipeline.io.kafka.topics import require

    for settings, topics in ((job.source, job.topics), (job.sink, (job.events, job.letters))):
        try:
            require(settings, topics)
        except ClusterError as error:
            raise RuntimeError(explained(error, settings)) from error


def _told(args: threading.ExceptHookArgs) -> None:
    """What ends a thread of the runner's client ends the job, too, and is told there; here it is told in short."""
    _LOG.debug("%s ended", args.thread and args.thread.name, exc_info=args.exc_value)


def run(job: Job, shard: int, shards: int) -> None:
    """Runs one shard's pipeline to its end. Raises what the runner does when the job fails."""
    # Imported here, since Beam takes seconds; and in silence, since it warns of parts of it that are not installed.
    with logs.silence():
        import apache_beam as beam
        from apache_beam.options.pipeline_options import PipelineOptions, PortableOptions

        from pipeline.io.kafka.source import ReadFromKafka
        from pipeline.metrics.counters import Progress
        from pipeline.stream import Destination, build

    source = ReadFromKafka(
        job.source, job.topics, pattern=job.pattern, group=job.group, start=job.start,
        groups=job.groups, shard=shard, shards=shards, delay_ms=job.delay_ms, observe=Progress(shard),
    )  # fmt: skip
    to = Destination(settings=job.sink, events=job.events, letters=job.letters, min_confidence=job.min_confidence)
    with _runner(job) as (runner, arguments):
        options = PipelineOptions([*arguments, *job.options])
        pipeline = beam.Pipeline(runner=runner, options=options)
        build(pipeline, source, to)
        result = pipeline.run()
        # Asked only now: a runner may have chosen it itself.
        if runner in _READ_HERE or options.view_as(PortableOptions).environment_type in _HERE:
            result.wait_until_finish()
        else:
            _wait_or_cancel(result)


def _wait_or_cancel(result: "PipelineResult") -> None:
    """Waits for a job whose readers are processes elsewhere, which hear of no drain: that cancels the job instead.

    Nothing is lost by it, since a bundle commits its offsets when its outputs are flushed: the one that is cut short
    is read again. Raises what the runner does when the job fails.
    """
    cancelled = threading.Event()

    def cancel() -> None:
        wait_for_drain()
        cancelled.set()
        result.cancel()

    threading.Thread(target=cancel, daemon=True).start()
    try:
        result.wait_until_finish()
    except RuntimeError:  # which is also how Beam says that the job was cancelled
        if not cancelled.is_set():
            raise


@contextmanager
def _runner(job: Job) -> Iterator[tuple[str, Sequence[str]]]:
    """The runner's name and options; for Prism, with its process."""
    if job.runner != PRISM:
        yield job.runner, ["--streaming", _FOR_EVER]
        return
    from pipeline import prism

    with prism.running(prism.find(job.prism)) as endpoint:
        # The workers' code runs in this process; nothing is staged, nothing is started beside Prism.
        yield "PortableRunner", [f"--job_endpoint={endpoint}", "--environment_type=LOOPBACK", "--streaming", _FOR_EVER]


def _drain(number: int, frame: FrameType | None) -> None:
    del number, frame
    drain()


def _abandoned() -> None:
    """The supervisor is gone: end in order, but end."""
    drain()
    timer = threading.Timer(DRAIN_S, lambda: os._exit(1))
    timer.daemon = True
    timer.start()
